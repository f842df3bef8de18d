#pragma once

#include "store/changeset.hpp"
#include "store/table_shape.hpp"

#include <map>
#include <string>
#include <vector>

namespace danvan::store {

/// How the rows of a table hang together with others.
struct TableReferences {
  struct ForeignKey {
    std::string table;
    std::vector<std::size_t> columns;  // here, in the order of the other's primary key
  };
  TableShape shape;
  std::vector<ForeignKey> foreign_keys;
  std::vector<std::vector<std::size_t>> unique;  // columns of every unique index
  /// Columns that a numbered or dated series has in common: a key or unique index without its last column, where that
  /// is a whole number (a revision, a sequence, a day).
  std::vector<std::vector<std::size_t>> series;
  /// Columns whose texts are words of the program (a state, a kind of subject), not codes or what people wrote.
  std::vector<bool> words;

  /// The place of a column; past the end where there is none.
  [[nodiscard]] std::size_t place(std::string_view column) const;
};

/// Read from the schema, once a table.
class References {
 public:
  explicit References(SQLite::Database& database) : m_database(database) {}
  const TableReferences& of(const std::string& table);

 private:
  SQLite::Database& m_database;
  std::map<std::string, TableReferences> m_known;
};

/// The values of some columns, before or after; nothing where one of them is unknown or NULL.
std::optional<std::vector<Value>> values_of(const std::vector<std::optional<Value>>& row,
                                            const std::vector<std::size_t>& columns);

}  // namespace danvan::store
