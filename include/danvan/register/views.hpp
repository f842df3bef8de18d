#pragma once

#include "danvan/store/views.hpp"

#include <vector>

namespace danvan::registry {

/// Units, who took over from whom, clusters, models and activities, for `query`; units in force and who leads a model
/// as they are `today`.
std::vector<store::View> views(Date today);

}  // namespace danvan::registry
