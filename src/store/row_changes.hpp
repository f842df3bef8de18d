#pragma once

#include "danvan/store/journal.hpp"

namespace danvan::store {

/// That the record has no such entry: `Error` 3, which names the newest.
Error no_such_entry(SQLite::Database& database, std::int64_t sequence);
/// The changeset of an entry. Throws `Error` 3 for one that is not there.
std::string changeset_of(SQLite::Database& database, std::int64_t sequence);
/// A changeset row by row, in the order of tables and keys.
std::vector<RowChange> row_changes(SQLite::Database& database, std::string_view changeset);

}  // namespace danvan::store
