#pragma once

#include "store/sqlite.hpp"

#include <string>

namespace danvan::store {

/// Why SQLite refused, for a message: its own words in English, ours in Vietnamese.
std::string sqlite_reason(const SQLite::Exception& exception);

}  // namespace danvan::store
