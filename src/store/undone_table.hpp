#pragma once

#include "danvan/store/store.hpp"

#include <map>
#include <set>

namespace danvan::store {

/// Entries that were taken back and are not in force again: by which entry.
std::map<std::int64_t, std::int64_t> undone_entries(SQLite::Database& database);
/// An entry that was taken back and the one that did it have no effect together: both.
std::set<std::int64_t> entries_without_effect(SQLite::Database& database);
void insert_undone(SQLite::Database& database, std::int64_t entry, std::int64_t by, std::string_view reason);

}  // namespace danvan::store
