#pragma once

#include "danvan/store/store.hpp"

#include <map>

namespace danvan::store {

/// Entries that were taken back and are not in force again: by which entry.
std::map<std::int64_t, std::int64_t> undone_entries(SQLite::Database& database);
void insert_undone(SQLite::Database& database, std::int64_t entry, std::int64_t by, std::string_view reason);

}  // namespace danvan::store
