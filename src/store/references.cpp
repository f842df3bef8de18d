#include "store/references.hpp"

#include <algorithm>

namespace danvan::store {
namespace {

std::size_t place_of(const TableShape& shape, std::string_view column) {
  const auto found = std::find(shape.columns.begin(), shape.columns.end(), column);
  return static_cast<std::size_t>(found - shape.columns.begin());
}

// Foreign keys refer to primary keys throughout the schema.
std::vector<TableReferences::ForeignKey> foreign_keys(SQLite::Database& database, const TableShape& shape) {
  std::vector<TableReferences::ForeignKey> keys;
  SQLite::Statement rows(database, R"(
    SELECT seq, "table", "from"
    FROM pragma_foreign_key_list(?)
    ORDER BY id, seq)");
  rows.bind(1, shape.name);
  while (rows.executeStep()) {
    if (rows.getColumn(0).getInt() == 0) {
      keys.push_back({rows.getColumn(1).getString(), {}});
    }
    keys.back().columns.push_back(place_of(shape, rows.getColumn(2).getString()));
  }
  return keys;
}

std::vector<std::vector<std::size_t>> unique_indexes(SQLite::Database& database, const std::string& table) {
  std::vector<std::vector<std::size_t>> indexes;
  SQLite::Statement rows(database, R"(
    SELECT part.seqno, part.cid
    FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS part
    WHERE list."unique" = 1
    ORDER BY list.seq, part.seqno)");
  rows.bind(1, table);
  while (rows.executeStep()) {
    if (rows.getColumn(0).getInt() == 0) {
      indexes.emplace_back();
    }
    indexes.back().push_back(static_cast<std::size_t>(rows.getColumn(1).getInt()));
  }
  return indexes;
}

// The schema lists the words that such a column can hold; `kind` says what a code beside it is a code of.
std::vector<bool> words_of(SQLite::Database& database, const TableShape& shape) {
  SQLite::Statement row(database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
  row.bind(1, shape.name);
  const std::string sql = row.executeStep() ? row.getColumn(0).getString() : "";
  std::vector<bool> words;
  for (const std::string& column : shape.columns) {
    const bool listed = sql.find("CHECK (" + column + " IN ('") != std::string::npos;
    words.push_back(listed || (column == "kind" && (shape.name == "term" || shape.name == "received_conflict")));
  }
  return words;
}

std::vector<bool> whole_numbers(SQLite::Database& database, const std::string& table) {
  std::vector<bool> whole;
  SQLite::Statement rows(database, R"(
    SELECT type
    FROM pragma_table_info(?)
    ORDER BY cid)");
  rows.bind(1, table);
  while (rows.executeStep()) {
    whole.push_back(rows.getColumn(0).getString() == "INTEGER");
  }
  return whole;
}

}  // namespace

std::size_t TableReferences::place(std::string_view column) const {
  return place_of(shape, column);
}

const TableReferences& References::of(const std::string& table) {
  if (const auto known = m_known.find(table); known != m_known.end()) {
    return known->second;
  }
  TableReferences made{shape_of(m_database, table), {}, unique_indexes(m_database, table), {}, {}};
  made.foreign_keys = foreign_keys(m_database, made.shape);
  made.words = words_of(m_database, made.shape);
  const std::vector<bool> whole = whole_numbers(m_database, table);
  for (const std::vector<std::size_t>& index : made.unique) {
    if (index.size() > 1 && whole[index.back()]) {
      made.series.emplace_back(index.begin(), index.end() - 1);
    }
  }
  return m_known.emplace(table, std::move(made)).first->second;
}

std::optional<std::vector<Value>> values_of(const std::vector<std::optional<Value>>& row,
                                            const std::vector<std::size_t>& columns) {
  std::vector<Value> values;
  for (const std::size_t column : columns) {
    if (column >= row.size() || !row[column] || row[column]->type == Value::Type::null) {
      return std::nullopt;
    }
    values.push_back(*row[column]);
  }
  return values;
}

}  // namespace danvan::store
