#include "store/invert.hpp"

#include "store/changeset.hpp"
#include "store/row_changes.hpp"
#include "store/session.hpp"
#include "store/table_shape.hpp"
#include "store/undone_table.hpp"

#include <fmt/format.h>

#include <algorithm>
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

struct Term {
  std::int64_t id = 0;
  std::string kind, code;
  auto operator<=>(const Term&) const = default;
};

std::vector<Term> unused_terms(SQLite::Database& database) {
  const std::set<std::int64_t> used = used_terms(database);
  std::vector<Term> unused;
  SQLite::Statement rows(database, R"(
    SELECT id, kind, code
    FROM term
    ORDER BY id)");
  while (rows.executeStep()) {
    if (!used.contains(rows.getColumn(0).getInt64())) {
      unused.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getString(), rows.getColumn(2).getString()});
    }
  }
  return unused;
}

/// Those of them that entries gave which were taken back.
std::vector<Term> given_by_undone(SQLite::Database& database, std::vector<Term> terms) {
  if (terms.empty()) {
    return terms;
  }
  std::set<Term> given;
  for (const auto& [entry, by] : undone_entries(database)) {
    for (const RowDelta& row : rows_of_terms(changeset_of(database, entry), SQLITE_INSERT)) {
      given.insert({row.after[0]->number, row.after[1]->bytes, row.after[2]->bytes});
    }
  }
  std::erase_if(terms, [&](const Term& term) { return !given.contains(term); });
  return terms;
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

void release_terms(SQLite::Database& database,
                   const std::function<std::optional<std::set<std::string>>()>& indicators) {
  std::vector<Term> unneeded = given_by_undone(database, unused_terms(database));
  const auto is_indicator = [](const Term& term) { return term.kind == "indicator"; };
  if (indicators && std::any_of(unneeded.begin(), unneeded.end(), is_indicator)) {
    // That an indicator is used is told by derived rows, which may be gone where the documents are not.
    const std::optional<std::set<std::string>> spoken_of = indicators();
    std::erase_if(unneeded, [&](const Term& term) {
      return is_indicator(term) && (!spoken_of || spoken_of->contains(term.code));
    });
  }
  SQLite::Statement remove(database, R"(
    DELETE FROM term
    WHERE id = ?)");
  for (const Term& term : unneeded) {
    remove.reset();
    remove.bind(1, term.id);
    remove.exec();
  }
}

}  // namespace danvan::store
