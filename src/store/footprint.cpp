#include "store/footprint.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace danvan::store {
namespace {

// Numbers of codes are no row that anyone owns; what is undone hangs together by entries, not by rows.
bool counts(const std::string& table) {
  return table != "term" && table != "undone_entry";
}

// Of a column or columns that name the row of which the table's rows tell, one after another: the unit of a version.
bool is_series(const TableReferences& table, const std::vector<std::size_t>& columns) {
  return std::find(table.series.begin(), table.series.end(), columns) != table.series.end();
}

// A change of some columns of a row says nothing of the others: they are as they stand now.
std::vector<std::optional<Value>> standing(SQLite::Database& database, const TableShape& shape,
                                           const std::vector<Value>& key) {
  std::vector<std::size_t> columns = shape.key;
  std::sort(columns.begin(), columns.end());  // the key of a changeset stands in the order of the columns
  std::string where;
  for (const std::size_t column : columns) {
    where += fmt::format("{}{} = ?", where.empty() ? "" : " AND ", sql_name(shape.columns[column]));
  }
  SQLite::Statement row(database, fmt::format("SELECT * FROM {} WHERE {}", sql_name(shape.name), where));
  int place = 0;
  for (const Value& value : key) {
    ++place;
    value.type == Value::Type::number ? row.bind(place, value.number) : bind_text(row, place, value.bytes);
  }
  std::vector<std::optional<Value>> values;
  if (row.executeStep()) {
    for (int i = 0; i < row.getColumnCount(); ++i) {
      values.emplace_back(value_of(row, i));
    }
  }
  return values;
}

}  // namespace

Footprint::Footprint(SQLite::Database& database, std::string_view changeset,
                     const std::function<std::vector<Use>()>& uses)
    : m_references(database) {
  for (ChangesetReader reader(changeset); reader.next();) {
    const RowDelta row = reader.row();
    m_tables.insert(row.table);
    add(database, row);
  }
  if (m_added.empty()) {
    return;
  }
  for (const Use& use : uses()) {
    if (m_added.contains({use.table, {Value{Value::Type::number, use.id, {}}}})) {
      m_users.emplace(use.by_table, use.by_key);
    }
  }
}

void Footprint::add(SQLite::Database& database, const RowDelta& row) {
  if (row.table == "term" && row.operation == SQLITE_DELETE) {
    m_terms.push_back(row.before);
  }
  if (!counts(row.table)) {
    return;
  }
  const TableReferences& table = m_references.of(row.table);
  m_rows.emplace(row.table, row.key());
  if (row.operation == SQLITE_INSERT) {
    m_added.emplace(row.table, row.key());
  }
  if (row.operation == SQLITE_DELETE) {
    m_returning.emplace(row.table, joined(row.key()));
  }
  for (std::size_t i = 0; row.operation == SQLITE_DELETE && i < table.unique.size(); ++i) {
    if (auto values = values_of(row.before, table.unique[i])) {
      m_unique.insert({row.table, i, std::move(*values)});
    }
  }
  const auto whole = row.operation == SQLITE_INSERT   ? row.after
                     : row.operation == SQLITE_DELETE ? row.before
                                                      : standing(database, table.shape, row.key());
  add_named(table, whole, row.operation != SQLITE_INSERT);
  for (std::size_t i = 0; i < table.series.size(); ++i) {
    if (auto values = values_of(whole, table.series[i])) {
      m_series.insert({row.table, i, std::move(*values)});
    }
  }
}

void Footprint::add_named(const TableReferences& table, const std::vector<std::optional<Value>>& row, bool comes_back) {
  for (const auto& [named, columns] : table.foreign_keys) {
    if (auto values = values_of(row, columns)) {
      m_named.emplace(named, *values);
      if (comes_back) {
        m_named_by_returning.emplace(named, *values);
      }
      if (is_series(table, columns)) {
        m_told.insert({table.shape.name, named, std::move(*values)});
      }
    }
  }
}

bool Footprint::holds(const RowDelta& later) {
  if (!counts(later.table)) {
    return later.table == "term" && (clashes(later) || takes_number(later));
  }
  const bool same_row = m_rows.contains({later.table, later.key()});
  return same_row || m_users.contains({later.table, joined(later.key())}) || names_added(later) || names_told(later) ||
         changes_named(later) || same_series_or_values(later);
}

bool Footprint::brings_back(const Use& use) const {
  return m_returning.contains({use.by_table, use.by_key});
}

bool Footprint::clashes(const RowDelta& later) const {
  return later.operation == SQLITE_INSERT && std::any_of(m_terms.begin(), m_terms.end(), [&](const auto& term) {
           const bool same_number = term[0] == later.after[0];
           const bool same_code = term[1] == later.after[1] && term[2] == later.after[2];
           return same_number != same_code;
         });
}

bool Footprint::takes_number(const RowDelta& later) const {
  return later.operation == SQLITE_DELETE && m_named_by_returning.contains({later.table, later.key()});
}

bool Footprint::names_added(const RowDelta& later) {
  for (const auto& [table, columns] : m_references.of(later.table).foreign_keys) {
    for (const auto* side : {&later.before, &later.after}) {
      const auto values = values_of(*side, columns);
      if (values && m_added.contains({table, *values})) {
        return true;
      }
    }
  }
  return false;
}

bool Footprint::names_told(const RowDelta& later) {
  const TableReferences& table = m_references.of(later.table);
  return std::any_of(table.foreign_keys.begin(), table.foreign_keys.end(), [&](const auto& foreign) {
    const auto values = values_of(later.after, foreign.columns);
    return values && m_told.contains({later.table, foreign.table, *values});
  });
}

bool Footprint::changes_named(const RowDelta& later) {
  if (later.operation != SQLITE_INSERT && m_named.contains({later.table, later.key()})) {
    return true;
  }
  const TableReferences& table = m_references.of(later.table);
  const auto& row = later.operation == SQLITE_INSERT ? later.after : later.before;
  return std::any_of(table.foreign_keys.begin(), table.foreign_keys.end(), [&](const auto& foreign) {
    const auto values = is_series(table, foreign.columns) ? values_of(row, foreign.columns) : std::nullopt;
    return values && m_named_by_returning.contains({foreign.table, *values});
  });
}

bool Footprint::same_series_or_values(const RowDelta& later) {
  const TableReferences& table = m_references.of(later.table);
  const auto on_one_side = [&](const std::set<Marked>& marked, std::size_t place, const auto& columns) {
    for (const auto* side : {&later.before, &later.after}) {
      const auto values = values_of(*side, columns);
      if (values && marked.contains({later.table, place, *values})) {
        return true;
      }
    }
    return false;
  };
  for (std::size_t i = 0; i < table.series.size(); ++i) {
    if (on_one_side(m_series, i, table.series[i])) {
      return true;
    }
  }
  for (std::size_t i = 0; i < table.unique.size(); ++i) {
    if (on_one_side(m_unique, i, table.unique[i])) {
      return true;
    }
  }
  return false;
}

}  // namespace danvan::store
