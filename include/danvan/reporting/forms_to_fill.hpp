#pragma once

#include "danvan/document/report_form.hpp"
#include "danvan/register/units.hpp"
#include "danvan/reporting/allowances.hpp"
#include "danvan/reporting/roll_up.hpp"

#include <memory>
#include <string>
#include <vector>

namespace danvan::reporting {

class FormFigures;

/// Which forms to send out: those that hold for the period, or the one named; to the units that owe them and are not
/// exempt, only those at or below one of `under`; and to the units named, whether they owe them or not.
struct FormsAsked {
  Period period = Period::of_year(2000);
  std::string form;  // empty: all
  std::vector<std::string> units;
  std::vector<std::string> under;
};

/// The forms of one period as they go out, each with what the unit gave the period before and what it gave already. The
/// figures are read once; a form is made when it is asked for. Refers to the store and the definitions.
class FormsToFill {
 public:
  struct One {
    const config::Form* form = nullptr;
    const registry::Unit* unit = nullptr;
    // Made all the same, as the unit was named:
    bool exempt = false;
    bool owes = true;
    bool in_force = true;  // on a day of the period; if not, what comes back is refused (RP-11)
  };

  /// Throws `Error` 3 for a unit that is not known, or a form that is not for the period.
  FormsToFill(store::Store& store, const config::Definitions& definitions, const FormsAsked& asked);
  ~FormsToFill();
  FormsToFill(const FormsToFill&) = delete;
  FormsToFill& operator=(const FormsToFill&) = delete;

  /// By form, in the order they are defined, and unit.
  [[nodiscard]] const std::vector<One>& all() const { return m_all; }
  /// How many more there would be if no unit were exempt.
  [[nodiscard]] std::int64_t left_out() const { return m_left_out; }
  [[nodiscard]] document::ReportForm make(const One& one) const;

 private:
  void choose(const FormsAsked& asked);
  void fill_standing(document::ReportForm& form, const One& one) const;
  /// The unit's own, where it was given a later one.
  [[nodiscard]] Date due(const One& one) const;

  store::Store& m_store;
  const config::Definitions& m_definitions;
  registry::Units m_units;
  Period m_period;
  Allowances m_allowances;
  std::vector<One> m_all;
  std::int64_t m_left_out = 0;
  std::unique_ptr<const FormFigures> m_figures;
};

/// The period of the same kind before this one: 2024-Q4 before 2025-Q1.
Period period_before(Period period);

}  // namespace danvan::reporting
