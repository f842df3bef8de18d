#pragma once

#include "danvan/store/views.hpp"

#include <vector>

namespace danvan::evaluation {

/// Rounds, score sheets, marks and rankings, for `query`.
std::vector<store::View> views();

}  // namespace danvan::evaluation
