#pragma once

#include "danvan/store/journal.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

/// Rows that name a row of another table which is not there: each with its key, by column.
std::vector<Finding> reference_findings(SQLite::Database& database);

/// Names of persons that rows or entries stand for and that are not kept. Nothing takes a name out of the record today,
/// so each of them was lost; once a command redacts, those that its entry names are no findings.
std::vector<Finding> personal_findings(SQLite::Database& database);

}  // namespace danvan::store
