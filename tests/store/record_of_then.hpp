#pragma once

#include "store/changeset.hpp"
#include "store/entry_table.hpp"
#include "store/record.hpp"
#include "store/session.hpp"

namespace danvan::store {

/// One command as a danvan of that schema recorded it. For sources that are compiled with SQLite's sessions.
inline void record_of_then(const std::filesystem::path& path, const std::string& sql) {
  SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
  database.exec("BEGIN IMMEDIATE");
  Session session(database);
  database.exec(sql);
  const Changeset changeset = session.changeset();
  insert_entry(database, next_entry(database, recorder(), count_rows(changeset.view()), changeset.view()),
               changeset.view());
  database.exec("COMMIT");
}

}  // namespace danvan::store
