#include "store/invert.hpp"

#include "store/changeset.hpp"
#include "store/row_changes.hpp"
#include "store/session.hpp"
#include "store/table_shape.hpp"
#include "store/undone_table.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

namespace danvan::store {
namespace {

Changeset inverse_of(SQLite::Database& database, std::string_view changeset) {
  int size = 0;
  void* bytes = nullptr;
  const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes);
  Changeset inverse(bytes, size);
  require_ok(code, database);
  return inverse;
}

int all_but_terms(void*, const char* table) {
  return std::string_view(table) == "term" ? 0 : 1;
}

// Whatever does not fit, references that would hang in the air among it, ends the whole.
int end_at_conflict(void*, int, sqlite3_changeset_iter*) {
  return SQLITE_CHANGESET_ABORT;
}

std::vector<RowDelta> rows_of_terms(std::string_view changeset, int operation) {
  std::vector<RowDelta> rows;
  for (ChangesetReader reader(changeset); reader.next();) {
    RowDelta row = reader.row();
    if (row.table == "term" && row.operation == operation) {
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

std::set<std::int64_t> used_terms(SQLite::Database& database) {
  std::set<std::int64_t> used;
  SQLite::Statement views(database, R"(
    SELECT name
    FROM sqlite_schema
    WHERE type = 'view' AND name GLOB 'used_term_*'
    ORDER BY name)");
  while (views.executeStep()) {
    SQLite::Statement ids(database, fmt::format("SELECT id FROM {}", sql_name(views.getColumn(0).getString())));
    while (ids.executeStep()) {
      used.insert(ids.getColumn(0).getInt64());
    }
  }
  return used;
}

}  // namespace

bool fits_schema(SQLite::Database& database, std::string_view changeset) {
  std::map<std::string, TableShape> shapes;
  for (ChangesetReader reader(changeset); reader.next();) {
    const RowDelta row = reader.row();
    if (!shapes.contains(row.table)) {
      shapes.emplace(row.table, shape_of(database, row.table));
    }
    const TableShape& shape = shapes.at(row.table);
    std::vector<bool> in_key(shape.columns.size(), false);
    for (const std::size_t column : shape.key) {
      in_key[column] = true;
    }
    in_key.resize(std::max(in_key.size(), row.in_key.size()), true);
    std::vector<bool> expected = row.in_key;
    expected.resize(in_key.size(), false);
    if (shape.columns.size() < row.in_key.size() || in_key != expected) {
      return false;
    }
  }
  return true;
}

bool apply_inverse(SQLite::Database& database, std::string_view changeset, Terms terms) {
  const Changeset inverse = inverse_of(database, changeset);
  void* bytes = const_cast<char*>(inverse.view().data());
  const int code = sqlite3changeset_apply(database.getHandle(), static_cast<int>(inverse.view().size()), bytes,
                                          terms == Terms::stay ? all_but_terms : nullptr, end_at_conflict, nullptr);
  if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) {
    return false;
  }
  require_ok(code, database);
  return true;
}

bool restore_terms(SQLite::Database& database, std::string_view changeset) {
  SQLite::Statement insert(database, R"(
    INSERT INTO term (id, kind, code)
    VALUES (?1, ?2, ?3)
    ON CONFLICT DO NOTHING)");
  SQLite::Statement same(database, R"(
    SELECT 1
    FROM term
    WHERE id = ?1 AND kind = ?2 AND code = ?3)");
  for (const RowDelta& row : rows_of_terms(changeset, SQLITE_DELETE)) {
    for (SQLite::Statement* statement : {&insert, &same}) {
      statement->reset();
      statement->bind(1, row.before[0]->number);
      bind_text(*statement, 2, row.before[1]->bytes);
      bind_text(*statement, 3, row.before[2]->bytes);
    }
    insert.exec();
    if (!same.executeStep()) {
      return false;
    }
  }
  return true;
}

void release_terms(SQLite::Database& database) {
  const std::set<std::int64_t> used = used_terms(database);
  SQLite::Statement remove(database, R"(
    DELETE FROM term
    WHERE id = ? AND kind = ? AND code = ?)");
  for (const auto& [entry, by] : undone_entries(database)) {
    for (const RowDelta& row : rows_of_terms(changeset_of(database, entry), SQLITE_INSERT)) {
      if (!used.contains(row.after[0]->number)) {
        remove.reset();
        remove.bind(1, row.after[0]->number);
        bind_text(remove, 2, row.after[1]->bytes);
        bind_text(remove, 3, row.after[2]->bytes);
        remove.exec();
      }
    }
  }
}

}  // namespace danvan::store
