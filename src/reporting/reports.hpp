#pragma once

#include "danvan/register/units.hpp"
#include "danvan/reporting/allowances.hpp"
#include "reporting/step_table.hpp"

#include <map>

namespace danvan::reporting {

/// The reports of one period, as a step finds them.
class Reports {
 public:
  static Reports load(store::Store& store, const config::Definitions& definitions, Period period);

  /// The form named; else the only one with which one of these units handed anything in. Throws `Error`: 3 (RP-03)
  /// where there is no such form or several are possible, 1 (RP-20) where there is none.
  [[nodiscard]] std::string form(const std::string& named, const std::vector<const registry::Unit*>& units) const;
  /// What the unit handed in with the form; null where it never did.
  [[nodiscard]] const Standing* find(const registry::Unit& unit, const std::string& form) const;
  [[nodiscard]] std::span<const Step> steps(const Header& header) const { return m_steps.of(header); }
  [[nodiscard]] Period period() const { return m_period; }
  /// The form as it holds for the period; null where it does no longer.
  [[nodiscard]] const config::Form* definition(const std::string& form) const;
  [[nodiscard]] const Allowances& allowances() const { return m_allowances; }
  /// The day on which the place of a unit counts: the period's last.
  [[nodiscard]] Date last_day(const std::string& form) const;

 private:
  explicit Reports(const config::Definitions& definitions, Period period)
      : m_definitions(definitions), m_period(period) {}
  [[nodiscard]] bool known(const std::string& form) const;

  const config::Definitions& m_definitions;
  Period m_period;
  std::map<std::pair<std::int64_t, std::string>, Standing> m_standings;  // by unit and form
  StepLog m_steps;
  Allowances m_allowances;
};

/// RP-21, where a step cannot have been done to a revision on this day: after today, before it came in, or before its
/// last step.
std::optional<Error> wrong_day(const registry::Unit& unit, const Header& header, std::span<const Step> steps, Date on,
                               Date today);

/// RP-26, where a revision is locked.
struct Lock {
  Message reason, cure;
};
std::optional<Lock> locked(const config::Definitions& definitions, std::span<const Step> steps, const std::string& unit,
                           const std::string& form, const std::string& period);

}  // namespace danvan::reporting
