#pragma once

#include "danvan/store/journal.hpp"

namespace danvan::store {

/// Whether an entry has this digest, or the only one that begins so: `digits` are lower hexadecimal ones. A digest that
/// was noted elsewhere shows by this what the record itself cannot: that its newest entries were cut off, or that all
/// was written anew. Empty when it is there.
std::vector<Finding> check_head(Store& store, const std::string& digits);

}  // namespace danvan::store
