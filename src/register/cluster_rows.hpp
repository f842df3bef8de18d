#pragma once

#include "danvan/register/clusters.hpp"

#include <span>

namespace danvan::registry {

void insert_clusters(store::Write& write, std::span<const ClusterPlace> places);

}  // namespace danvan::registry
