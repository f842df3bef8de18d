#pragma once

#include "reporting/allow_judgement.hpp"
#include "reporting/allowance_table.hpp"

#include <functional>
#include <set>
#include <tuple>

namespace danvan::reporting {

/// Reads requests, judges them against the record, and writes what they ask.
class Granting {
 public:
  using Sink = std::function<void(const AllowFault&)>;

  Granting(store::Write& write, const config::Definitions& definitions, Allow what, Date today, Sink sink)
      : m_write(write),
        m_definitions(definitions),
        m_what(what),
        m_today(today),
        m_sink(std::move(sink)),
        m_units(registry::Units::load(write.store())),
        m_writer(write) {}
  void take(const AllowRequest& request);
  AllowOutcome finish() { return std::move(m_outcome); }

 private:
  /// What the record says of a period, read once.
  struct Known {
    Allowances allowances;
    std::vector<Standing> standings;  // by unit and form
  };

  void fault(AllowColumn column, std::string rule, Message reason, Message cure);
  const registry::Unit* unit(const AllowRequest& request);
  std::optional<Period> period(const AllowRequest& request);
  std::optional<Date> until(const AllowRequest& request);
  std::optional<Date> granted_on(const AllowRequest& request);
  std::optional<Date> day(AllowColumn column, const std::string& text);
  /// The form that is named, else all that the unit owes.
  std::vector<const config::Form*> forms(const AllowRequest& request, const registry::Unit& unit, Period period);
  void grant(AllowCase one);
  void keep(const AllowCase& one);
  const Known& known(Period period);

  store::Write& m_write;
  const config::Definitions& m_definitions;
  Allow m_what;
  Date m_today;
  Sink m_sink;
  registry::Units m_units;
  AllowanceWriter m_writer;
  std::map<Period, Known> m_known;
  std::set<std::tuple<Period, std::int64_t, std::string>> m_seen;  // with the unit and the form
  AllowOutcome m_outcome;
};

}  // namespace danvan::reporting
