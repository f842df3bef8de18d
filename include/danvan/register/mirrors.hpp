#pragma once

#include "danvan/store/mirror.hpp"

namespace danvan::registry {

// One function a kind of input, defined in mirror_<kind>_table.cpp.

store::Mirror activities_mirror();
/// The cluster of each unit in each year as it stands; corrections and what was taken back are in the journal.
store::Mirror clusters_mirror();
/// Every step in the lives of models that models.csv does not carry, in the order in which they were recorded.
store::Mirror confirmations_mirror();
store::Mirror leads_mirror();
/// Each with its registration and, where models.csv can say it, the step after it.
store::Mirror models_mirror();
store::Mirror partners_mirror();
/// Events with their links; the versions of units that they made are in units.csv.
store::Mirror reorganization_mirror();
store::Mirror units_mirror();

}  // namespace danvan::registry
