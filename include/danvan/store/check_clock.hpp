#pragma once

#include "danvan/store/journal.hpp"

namespace danvan::store {

/// Entries whose time is before that of the entry before them: a clock ran back, and the record cannot say by time what
/// was known when. A warning each, as nothing of the record is lost. Parallel writers look at the clock before they
/// wait for each other, so a minute is let pass.
std::vector<Finding> check_clock(Store& store);

}  // namespace danvan::store
