#pragma once

#include "danvan/store/views.hpp"

#include <vector>

namespace danvan::reporting {

/// Indicators, forms, submissions, how reports stand `today`, and figures, for `query`.
std::vector<store::View> views(Date today);

}  // namespace danvan::reporting
