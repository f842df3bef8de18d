#pragma once

#include "danvan/store/store.hpp"

namespace danvan::store {

/// The number of the next new row of a table whose key is one number: above all that rows have, and above all that rows
/// had which an undo took away, so that another undo can bring these back whatever was recorded since.
std::int64_t next_number(Write& write, const std::string& table);

}  // namespace danvan::store
