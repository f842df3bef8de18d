#pragma once

#include "danvan/register/activities.hpp"

#include <span>

namespace danvan::registry {

void insert_activities(store::Write& write, std::span<const Activity> activities);

}  // namespace danvan::registry
