#include "store/table_shape.hpp"

#include "store/session.hpp"

#include <algorithm>

namespace danvan::store {

TableShape shape_of(SQLite::Database& database, const std::string& table) {
  TableShape shape{table, {}, {}};
  std::vector<std::pair<int, std::size_t>> key;  // place in the key, from 1, and column
  SQLite::Statement columns(database, R"(
    SELECT name, pk
    FROM pragma_table_info(?)
    ORDER BY cid)");
  columns.bind(1, table);
  while (columns.executeStep()) {
    if (const int place = columns.getColumn(1).getInt(); place > 0) {
      key.emplace_back(place, shape.columns.size());
    }
    shape.columns.push_back(columns.getColumn(0).getString());
  }
  std::sort(key.begin(), key.end());
  for (const auto& [place, column] : key) {
    shape.key.push_back(column);
  }
  return shape;
}

std::vector<std::string> journaled_tables(SQLite::Database& database) {
  std::vector<std::string> names;
  SQLite::Statement tables(database, R"(
    SELECT name
    FROM sqlite_schema
    WHERE type = 'table'
    ORDER BY name)");
  while (tables.executeStep()) {
    std::string name = tables.getColumn(0).getString();
    if (is_journaled(name)) {
      names.push_back(std::move(name));
    }
  }
  return names;
}

}  // namespace danvan::store
