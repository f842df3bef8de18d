#pragma once

#include "danvan/register/units.hpp"
#include "reporting/catalogue.hpp"
#include "reporting/record.hpp"

#include <optional>
#include <span>

namespace danvan::reporting {

/// Finds the form of the rows of one unit and period that do not name it (Record::form_open) and whose indicator is in
/// several forms: the one form that has all these indicators, taken first from the forms that the unit's other rows are
/// of, then from those that the unit owes. Where that is not one form the rows become faulty, of an unknown form, and
/// the fault is given back. The rows are sorted again.
std::optional<Fault> choose_form(std::span<Record> run, const PeriodForms& period, const Catalogue& catalogue,
                                 const registry::Unit& unit);

}  // namespace danvan::reporting
