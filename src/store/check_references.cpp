#include "store/check_references.hpp"

#include "store/messages.hpp"
#include "store/messages_check.hpp"
#include "store/references.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace danvan::store {
namespace {

std::string list(const TableShape& shape, const std::vector<std::size_t>& columns, std::string_view before) {
  std::string names;
  for (const std::size_t column : columns) {
    names += fmt::format("{}{}{}", names.empty() ? "" : ", ", before, sql_name(shape.columns[column]));
  }
  return names;
}

std::vector<Value> values(const SQLite::Statement& row, std::size_t from, std::size_t count) {
  std::vector<Value> found;
  for (std::size_t i = from; i < from + count; ++i) {
    found.push_back(value_of(row, static_cast<int>(i)));
  }
  return found;
}

// The key of every row that names nothing, and what it names.
std::string dangling_rows(const TableShape& shape, const TableReferences::ForeignKey& key, const TableShape& named) {
  std::string given;
  std::string same;
  for (std::size_t i = 0; i < key.columns.size(); ++i) {
    const std::string column = sql_name(shape.columns[key.columns[i]]);
    given += fmt::format("{}here.{} IS NOT NULL", i == 0 ? "" : " AND ", column);
    same += fmt::format("{}there.{} = here.{}", i == 0 ? "" : " AND ", sql_name(named.columns[named.key[i]]), column);
  }
  const std::string row = list(shape, shape.key, "here.");
  return fmt::format(
      "SELECT {}, {} FROM {} AS here WHERE {} AND NOT EXISTS (SELECT 1 FROM {} AS there WHERE {}) "
      "ORDER BY {}",
      row, list(shape, key.columns, "here."), sql_name(shape.name), given, sql_name(named.name), same, row);
}

std::string names_of(const TableShape& shape, const std::vector<std::size_t>& columns) {
  std::string names;
  for (const std::size_t column : columns) {
    names += (names.empty() ? "" : ",") + shape.columns[column];
  }
  return names;
}

void add_dangling(SQLite::Database& database, const TableShape& shape, const TableReferences::ForeignKey& key,
                  const TableShape& named, std::vector<Finding>& findings) {
  SQLite::Statement rows(database, dangling_rows(shape, key, named));
  while (rows.executeStep()) {
    findings.push_back({Finding::Severity::error,
                        fmt::format("table {} row {}", shape.name, joined(values(rows, 0, shape.key.size()))),
                        message(messages::bad_reference, names_of(shape, key.columns), named.name,
                                joined(values(rows, shape.key.size(), key.columns.size()))),
                        message(messages::restore_backup)});
  }
}

// Not of tables that are gone, or are none of danvan's: without a key, or with columns that are computed. These are
// told among the parts of the schema.
bool can_be_asked(const TableShape& shape, const TableReferences::ForeignKey& key, const TableShape& named) {
  return !shape.key.empty() && named.key.size() == key.columns.size() &&
         std::all_of(key.columns.begin(), key.columns.end(),
                     [&](std::size_t column) { return column < shape.columns.size(); });
}

}  // namespace

std::vector<Finding> reference_findings(SQLite::Database& database) {
  std::set<std::string> tables;
  SQLite::Statement rows(database, "PRAGMA foreign_key_check");
  while (rows.executeStep()) {
    tables.insert(rows.getColumn(0).getString());
  }
  std::vector<Finding> findings;
  References references(database);
  for (const std::string& table : tables) {
    const TableReferences of_table = references.of(table);
    for (const TableReferences::ForeignKey& key : of_table.foreign_keys) {
      const TableShape named = shape_of(database, key.table);
      if (can_be_asked(of_table.shape, key, named)) {
        add_dangling(database, of_table.shape, key, named, findings);
      }
    }
  }
  return findings;
}

}  // namespace danvan::store
