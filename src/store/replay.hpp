#pragma once

#include "danvan/store/journal.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

/// The record's journaled tables made anew from its journal alone, in memory; an entry that does not fit the ones
/// before it is added to `findings`.
struct Replayed {
  std::unique_ptr<SQLite::Database> database;
  std::vector<Finding> findings;
};
Replayed replay(SQLite::Database& record);

/// What differs between the record and the replayed journal: parts of the schema, or else the first row of each table.
std::vector<Finding> differences(SQLite::Database& record, SQLite::Database& replayed);

}  // namespace danvan::store
