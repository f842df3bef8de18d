#pragma once

#include "danvan/document/report_form.hpp"
#include "danvan/register/units.hpp"
#include "danvan/reporting/roll_up.hpp"

#include <memory>
#include <string>
#include <vector>

namespace danvan::reporting {

class FormFigures;

/// Which forms to send out: those that hold for the period, or the one named; to the units that owe them, only those at
/// or below one of `under`; and to the units named, whether they owe them or not.
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
  };

  /// Throws `Error` 3 for a unit that is not known, or a form that is not for the period.
  FormsToFill(store::Store& store, const config::Definitions& definitions, const FormsAsked& asked);
  ~FormsToFill();
  FormsToFill(const FormsToFill&) = delete;
  FormsToFill& operator=(const FormsToFill&) = delete;

  /// By form, in the order they are defined, and unit.
  [[nodiscard]] const std::vector<One>& all() const { return m_all; }
  [[nodiscard]] document::ReportForm make(const One& one) const;

 private:
  void choose(const FormsAsked& asked);
  void fill_standing(document::ReportForm& form, const One& one) const;

  store::Store& m_store;
  const config::Definitions& m_definitions;
  registry::Units m_units;
  Period m_period;
  std::vector<One> m_all;
  std::unique_ptr<const FormFigures> m_figures;
};

/// The period of the same kind before this one: 2024-Q4 before 2025-Q1.
Period period_before(Period period);

}  // namespace danvan::reporting
