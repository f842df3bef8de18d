#include "danvan/store/journal.hpp"

#include "store/changeset.hpp"
#include "store/entry_table.hpp"
#include "store/messages.hpp"
#include "store/row_changes.hpp"
#include "store/table_shape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace danvan::store {
namespace {

RowChange::Operation operation_of(const RowDelta& row) {
  switch (row.operation) {
    case SQLITE_INSERT:
      return RowChange::Operation::added;
    case SQLITE_DELETE:
      return RowChange::Operation::removed;
    default:
      return RowChange::Operation::changed;
  }
}

std::optional<std::string> text_of(const std::optional<Value>& value) {
  return value ? value->text() : std::nullopt;
}

RowChange change_of(const RowDelta& row, const TableShape& shape) {
  RowChange change{operation_of(row), row.table, joined(row.key()), {}, {}};
  const auto name_of = [&](std::size_t i) {
    return i < shape.columns.size() ? shape.columns[i] : fmt::format("?{}", i + 1);
  };
  for (std::size_t i = 0; i < row.in_key.size(); ++i) {
    if (row.in_key[i]) {
      const auto& value = row.operation == SQLITE_INSERT ? row.after[i] : row.before[i];
      change.keys.push_back({name_of(i), text_of(value).value_or("")});
    }
  }
  for (std::size_t i = 0; i < row.in_key.size(); ++i) {
    // An update has the new values of the columns that it changed, and no others.
    if (row.operation == SQLITE_UPDATE && !row.after[i]) {
      continue;
    }
    change.columns.push_back({name_of(i), text_of(row.before[i]), text_of(row.after[i])});
  }
  return change;
}

}  // namespace

Error no_such_entry(SQLite::Database& database, std::int64_t sequence) {
  SQLite::Statement newest(database, "SELECT max(sequence) FROM entry");
  newest.executeStep();
  const bool none = newest.isColumnNull(0);
  Error error(Exit::bad_input, none ? message(messages::no_entry_yet, sequence)
                                    : message(messages::no_entry, sequence, newest.getColumn(0).getInt64()));
  return error.hint(message(messages::see_history));
}

std::string changeset_of(SQLite::Database& database, std::int64_t sequence) {
  SQLite::Statement entry(database, R"(
    SELECT changeset
    FROM entry
    WHERE sequence = ?)");
  entry.bind(1, sequence);
  if (!entry.executeStep()) {
    throw no_such_entry(database, sequence);
  }
  return std::string(bytes_of(entry, 0));
}

std::vector<Entry> history(Store& store, std::int64_t limit) {
  SQLite::Statement rows(store.database(), R"(
    SELECT sequence, at, actor, command, changes, digest
    FROM entry
    ORDER BY sequence DESC
    LIMIT ?)");
  rows.bind(1, limit == 0 ? std::int64_t{-1} : limit);
  std::vector<Entry> entries;
  while (rows.executeStep()) {
    entries.push_back(entry_of(rows));
  }
  return entries;
}

std::optional<Entry> entry(Store& store, std::int64_t sequence) {
  SQLite::Statement row(store.database(), R"(
    SELECT sequence, at, actor, command, changes, digest
    FROM entry
    WHERE sequence = ?)");
  row.bind(1, sequence);
  return row.executeStep() ? std::optional(entry_of(row)) : std::nullopt;
}

std::optional<Entry> head(Store& store) {
  const std::vector<Entry> newest = history(store, 1);
  return newest.empty() ? std::nullopt : std::optional(newest.front());
}

std::vector<RowChange> row_changes(SQLite::Database& database, std::string_view changeset) {
  std::vector<RowDelta> rows;
  for (ChangesetReader reader(changeset); reader.next();) {
    rows.push_back(reader.row());
  }
  // Inside a changeset rows stand in the order of a hash table.
  std::sort(rows.begin(), rows.end(), [](const RowDelta& a, const RowDelta& b) {
    return a.table != b.table ? a.table < b.table : a.key() < b.key();
  });
  std::map<std::string, TableShape> shapes;
  std::vector<RowChange> changes;
  for (const RowDelta& row : rows) {
    if (!shapes.contains(row.table)) {
      shapes.emplace(row.table, shape_of(database, row.table));
    }
    changes.push_back(change_of(row, shapes.at(row.table)));
  }
  return changes;
}

std::vector<RowChange> changes(Store& store, std::int64_t sequence) {
  return row_changes(store.database(), changeset_of(store.database(), sequence));
}

}  // namespace danvan::store
