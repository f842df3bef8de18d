#pragma once

#include "danvan/store/journal.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

/// The record's journaled tables made anew from its journal alone, in memory; an entry that does not fit the ones
/// before it is added to `findings`. One that was altered is left out, as what it holds may be no changeset at all; the
/// journal is then not whole.
struct Replayed {
  std::unique_ptr<SQLite::Database> database;
  std::vector<Finding> findings;
  bool whole = true;
};
Replayed replay(SQLite::Database& record);

/// What differs between the record and what its replayed journal made: parts of the schema, and the first row of each
/// table. What could not be compared is a warning: rows of a table that has other columns, or all where the journal is
/// not whole.
std::vector<Finding> differences(SQLite::Database& record, Replayed& made);

}  // namespace danvan::store
