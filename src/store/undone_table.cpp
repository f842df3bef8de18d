#include "store/undone_table.hpp"

#include "store/sqlite.hpp"

namespace danvan::store {

std::map<std::int64_t, std::int64_t> undone_entries(SQLite::Database& database) {
  std::map<std::int64_t, std::int64_t> undone;
  SQLite::Statement rows(database, R"(
    SELECT entry, by
    FROM undone_entry)");
  while (rows.executeStep()) {
    undone.emplace(rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64());
  }
  return undone;
}

std::set<std::int64_t> entries_without_effect(SQLite::Database& database) {
  std::set<std::int64_t> entries;
  for (const auto& [entry, by] : undone_entries(database)) {
    entries.insert({entry, by});
  }
  return entries;
}

void insert_undone(SQLite::Database& database, std::int64_t entry, std::int64_t by, std::string_view reason) {
  SQLite::Statement insert(database, R"(
    INSERT INTO undone_entry (entry, by, reason)
    VALUES (?, ?, ?))");
  insert.bind(1, entry);
  insert.bind(2, by);
  bind_text(insert, 3, reason);
  insert.exec();
}

}  // namespace danvan::store
