#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/units.hpp"

#include <vector>

namespace danvan::reporting {

/// The version of a form that holds for a period: valid on the period's last day and of the period's kind. Null if
/// none.
const config::Form* form_for(const config::Definitions& definitions, std::string_view code, Period period);
/// Every form that holds for a period, in the order they are defined.
std::vector<const config::Form*> forms_for(const config::Definitions& definitions, Period period);

/// In force on at least one day from `first` to `last`, both included.
bool in_force_within(const registry::Unit& unit, Date first, Date last);

/// Whether the unit owes this form for this period: in force as `owed_by` says, and then of one of the form's kinds and
/// of one of its levels, where it names any. A unit that names no level has the level of its kind.
bool owes(const registry::Unit& unit, const config::Form& form, Period period, const std::vector<config::Kind>& kinds);
/// All that owe it, by code.
std::vector<const registry::Unit*> owed_by(const registry::Units& units, const config::Form& form, Period period,
                                           const std::vector<config::Kind>& kinds);

}  // namespace danvan::reporting
