#include "store/replay.hpp"

#include "store/changeset.hpp"
#include "store/entry_table.hpp"
#include "store/messages.hpp"
#include "store/messages_check.hpp"
#include "store/migrations.hpp"
#include "store/table_shape.hpp"

#include <fmt/format.h>

#include <map>

namespace danvan::store {
namespace {

// Goes on after a conflict, so that the rows themselves can show what is wrong.
int note_conflict(void* conflicts, int, sqlite3_changeset_iter*) {
  ++*static_cast<int*>(conflicts);
  return SQLITE_CHANGESET_OMIT;
}

// True if every row of it fitted. Throws where that cannot be said: for want of memory, or of room for it.
bool apply(SQLite::Database& database, std::string_view changeset) {
  int conflicts = 0;
  void* bytes = const_cast<char*>(changeset.data());
  const int code = sqlite3changeset_apply(database.getHandle(), static_cast<int>(changeset.size()), bytes, nullptr,
                                          note_conflict, &conflicts);
  if (const int kind = code & 0xff; kind == SQLITE_NOMEM || kind == SQLITE_IOERR || kind == SQLITE_FULL) {
    throw SQLite::Exception(sqlite3_errstr(code), code);
  }
  return code == SQLITE_OK && conflicts == 0;
}

// Tables, indexes, views and triggers by their names, with their SQL.
std::map<std::string, std::string> schema_of(SQLite::Database& database) {
  std::map<std::string, std::string> objects;
  SQLite::Statement rows(database, R"(
    SELECT type, name, sql
    FROM sqlite_schema
    WHERE name NOT GLOB 'sqlite_*')");
  while (rows.executeStep()) {
    objects.emplace(rows.getColumn(0).getString() + ' ' + rows.getColumn(1).getString(), rows.getColumn(2).getString());
  }
  return objects;
}

std::vector<Finding> schema_differences(SQLite::Database& record, SQLite::Database& replayed) {
  std::vector<Finding> findings;
  const auto present = schema_of(record);
  const auto expected = schema_of(replayed);
  for (const auto& [name, sql] : expected) {
    const auto found = present.find(name);
    if (found == present.end() || found->second != sql) {
      findings.push_back(
          {Finding::Severity::error, name, message(messages::altered_schema), message(messages::restore_backup)});
    }
  }
  for (const auto& [name, sql] : present) {
    if (!expected.contains(name)) {
      findings.push_back(
          {Finding::Severity::error, name, message(messages::added_schema), message(messages::restore_backup)});
    }
  }
  return findings;
}

std::string ordered_rows(const TableShape& shape) {
  std::string columns;
  for (const std::string& column : shape.columns) {
    columns += (columns.empty() ? "" : ", ") + sql_name(column);
  }
  std::string key;
  for (const std::size_t column : shape.key) {
    key += (key.empty() ? "" : ", ") + sql_name(shape.columns[column]);
  }
  return fmt::format("SELECT {} FROM {} ORDER BY {}", columns, sql_name(shape.name), key);
}

// The rows of one table in the order of its key.
class Rows {
 public:
  Rows(SQLite::Database& database, const TableShape& shape)
      : m_shape(shape), m_statement(database, ordered_rows(shape)) {
    next();
  }
  void next() {
    m_values.clear();
    m_there = m_statement.executeStep();
    for (std::size_t i = 0; m_there && i < m_shape.columns.size(); ++i) {
      m_values.push_back(value_of(m_statement, static_cast<int>(i)));
    }
  }
  [[nodiscard]] bool there() const { return m_there; }
  [[nodiscard]] const std::vector<Value>& values() const { return m_values; }
  [[nodiscard]] std::vector<Value> key() const {
    std::vector<Value> key;
    for (const std::size_t column : m_shape.key) {
      key.push_back(m_values[column]);
    }
    return key;
  }

 private:
  const TableShape& m_shape;
  SQLite::Statement m_statement;
  bool m_there = false;
  std::vector<Value> m_values;
};

Finding finding_at(const TableShape& shape, const std::vector<Value>& key, Message what) {
  return {Finding::Severity::error, fmt::format("table {} row {}", shape.name, joined(key)), std::move(what),
          message(messages::restore_backup)};
}

std::string differing_columns(const TableShape& shape, const Rows& record, const Rows& journal) {
  std::string names;
  for (std::size_t i = 0; i < shape.columns.size(); ++i) {
    if (record.values()[i] != journal.values()[i]) {
      names += (names.empty() ? "" : ", ") + shape.columns[i];
    }
  }
  return names;
}

// The error that it comes of is told as well.
Finding not_compared(std::string object, Message what) {
  return {Finding::Severity::warning, std::move(object), std::move(what), message(messages::restore_backup)};
}

bool same_columns(const TableShape& made, const TableShape& found) {
  return made.columns == found.columns && made.key == found.key;
}

std::optional<Finding> first_difference(const TableShape& shape, SQLite::Database& in_record,
                                        SQLite::Database& in_journal) {
  Rows record(in_record, shape);
  Rows journal(in_journal, shape);
  while (record.there() || journal.there()) {
    if (!journal.there() || (record.there() && record.key() < journal.key())) {
      return finding_at(shape, record.key(), message(messages::added_row));
    }
    if (!record.there() || journal.key() < record.key()) {
      return finding_at(shape, journal.key(), message(messages::removed_row));
    }
    if (record.values() != journal.values()) {
      return finding_at(shape, record.key(), message(messages::altered_row, differing_columns(shape, record, journal)));
    }
    record.next();
    journal.next();
  }
  return std::nullopt;
}

}  // namespace

Replayed replay(SQLite::Database& record) {
  Replayed made{std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), {}, true};
  // A copy of an older record is looked at as it is.
  run_migrations(*made.database, 0, record.execAndGet("PRAGMA user_version").getInt());
  made.database->exec("BEGIN");
  SQLite::Statement entries(record, R"(
    SELECT sequence, at, actor, command, changes, digest, previous, changeset
    FROM entry
    ORDER BY sequence)");
  while (entries.executeStep()) {
    const Entry entry = entry_of(entries);
    if (entry_digest(entry, bytes_of(entries, 7), digest_of(entries, 6)) != entry.digest) {
      made.whole = false;
    } else if (!apply(*made.database, bytes_of(entries, 7))) {
      made.findings.push_back({Finding::Severity::error, fmt::format("entry {}", entry.sequence),
                               message(messages::cannot_replay), message(messages::restore_backup)});
    }
  }
  made.database->exec("COMMIT");
  return made;
}

std::vector<Finding> differences(SQLite::Database& record, Replayed& made) {
  SQLite::Database& replayed = *made.database;
  std::vector<Finding> findings = schema_differences(record, replayed);
  if (!made.whole) {
    findings.push_back(not_compared("tables", message(messages::no_rows_compared)));
    return findings;
  }
  for (const std::string& table : journaled_tables(replayed)) {
    const TableShape shape = shape_of(replayed, table);
    if (!same_columns(shape, shape_of(record, table))) {
      findings.push_back(not_compared("table " + table, message(messages::rows_not_compared)));
    } else if (auto found = first_difference(shape, record, replayed)) {
      findings.push_back(std::move(*found));
    }
  }
  return findings;
}

}  // namespace danvan::store
