#pragma once

#include "danvan/register/leads.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"
#include "register/fault.hpp"

namespace danvan::registry {

/// Places of `lead_columns`.
enum LeadColumn : std::size_t { lead_model, lead_unit, lead_on, lead_basis };

/// Why the unit cannot take the model over on that day, if so: both are known, the day is one. Pure.
std::optional<Fault> refusal_of(const Model& model, const Unit& unit, Date on, Date today);
/// The same where another unit took it over on that very day.
std::optional<Fault> refusal_of(const Units& units, const ModelLead& recorded, const Unit& unit);
/// The same where, of those that followed the lead `before`, the unit took over nothing but land; for an assignment
/// that names no basis.
std::optional<Fault> refusal_of_land(const Units& units, const Successions& successions, const Lead& before,
                                     const Unit& unit, Date on);

}  // namespace danvan::registry
