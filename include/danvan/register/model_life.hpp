#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/add_models.hpp"
#include "danvan/register/models.hpp"

namespace danvan::registry {

/// What may come after a state, in the order of a model's life; nothing before it: what a log may begin with.
std::vector<ModelState> next_states(std::optional<ModelState> before);
/// Whether the step must say why: a return, and taking up again what had ended.
bool needs_reason(std::optional<ModelState> before, ModelState after);

/// One step as a person gives it; empty text is "not given". The step speaks of the year of its day.
struct StepRow {
  std::string code;  // of the model
  std::string status, on, basis, reason;
  std::string level;  // of a recognition, who recognised; of any other step, to whom it was sent
};
/// Appends a step to the log of a model, where the steps before and after that day allow it (`next_states`; a state may
/// also follow itself at another level). A step recorded already is unchanged. Throws `Error` 3 for unknown codes and
/// malformed text, 1 where a rule refuses it.
Taken set_model_status(store::Write& write, const config::Definitions& definitions, StepRow given);

/// Registers a copy of the model `origin_code`: what `copy` leaves open is as with the origin, but for the unit, the
/// day, the address and what was recognised. Throws as `add_model`; 1 for a copy older than its origin.
Taken replicate_model(store::Write& write, const config::Definitions& definitions, const std::string& origin_code,
                      ModelRow copy);

/// Says which unit leads the model from a day on. The same again is unchanged. Throws `Error` 3 for unknown codes, 1
/// for a unit that is not in force, a day outside the model's life, another lead recorded for that very day, or,
/// without a basis, a unit that took over nothing but land from the one that led it.
struct LeadRow {
  std::string code, unit, on, basis;
};
Taken assign_model(store::Write& write, const LeadRow& row);

}  // namespace danvan::registry
