#pragma once

#include "danvan/store/journal.hpp"

namespace danvan::store {

/// The same as of an open record, of any copy of one, also with an older schema.
std::vector<Finding> check(SQLite::Database& database);

}  // namespace danvan::store
