#pragma once

#include "danvan/store/mirror.hpp"

namespace danvan::registry {

// One function a kind of input, defined in mirror_<kind>_table.cpp.

/// Where the step after a model's registration stands: with the model where models.csv can say it, or with all the
/// others, so that a model stays as it is when its life goes on.
enum class NextStep { with_model, with_others };

store::Mirror activities_mirror();
/// The cluster of each unit in each year as it stands; corrections and what was taken back are in the journal.
store::Mirror clusters_mirror();
/// Every step in the lives of models that models.csv does not carry, in the order in which they were recorded.
store::Mirror confirmations_mirror(NextStep next = NextStep::with_model);
store::Mirror leads_mirror();
/// Each with its registration and, where models.csv can say it, the step after it.
store::Mirror models_mirror(NextStep next = NextStep::with_model);
store::Mirror partners_mirror();
/// Events with their links; the versions of units that they made are in units.csv.
store::Mirror reorganization_mirror();
store::Mirror units_mirror();

}  // namespace danvan::registry
