#pragma once

#include "danvan/store/undo.hpp"

namespace danvan::commendation {

/// Units, models and persons that were nominated.
std::vector<store::Use> uses(store::Store& store);

}  // namespace danvan::commendation
