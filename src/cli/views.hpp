#pragma once

#include "danvan/store/views.hpp"

#include <vector>

namespace danvan::cli {

/// Of the views below: a column that goes, or means another thing, makes a new version; one that comes does not.
inline constexpr int views_version = 1;

/// All that `query` can read, in the order it is listed.
std::vector<store::View> query_views(Date today);

}  // namespace danvan::cli
