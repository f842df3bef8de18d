#pragma once

#include "store/sqlite.hpp"

#include <string>
#include <vector>

namespace danvan::store {

/// The columns of a table, and which of them are its primary key (by their places in `columns`, in the order of the
/// key).
struct TableShape {
  std::string name;
  std::vector<std::string> columns;
  std::vector<std::size_t> key;
};
/// Without columns when there is no such table.
TableShape shape_of(SQLite::Database& database, const std::string& table);
/// Names of the tables whose changes go into the journal, in order.
std::vector<std::string> journaled_tables(SQLite::Database& database);

}  // namespace danvan::store
