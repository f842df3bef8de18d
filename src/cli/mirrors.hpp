#pragma once

#include "danvan/base/period.hpp"
#include "danvan/store/mirror.hpp"

#include <vector>

namespace danvan::cli {

/// Every mirror of an input, in the order in which a fresh record takes the files in; `span` is for those that are
/// of periods.
std::vector<store::Mirror> mirrors(std::optional<PeriodSpan> span = std::nullopt);

}  // namespace danvan::cli
