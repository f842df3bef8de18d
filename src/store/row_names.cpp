#include "store/row_names.hpp"

#include "danvan/base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace danvan::store {
namespace {

constexpr const char* number_column = "id";

/// The schema's names of columns that hold days; of every table, as none uses one of them for anything else.
bool holds_days(std::string_view column) {
  constexpr std::array<std::string_view, 11> names{
      "day",        "start",    "review_on", "follow_up",        "opened",        "closed",
      "registered", "received", "withdrawn", "achievement_from", "achievement_to"};
  return column.ends_with("_day") || std::find(names.begin(), names.end(), column) != names.end();
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  return fault == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<Period> period_of(std::int64_t number) {
  try {
    return Period::from_number(number);
  } catch (const Bug&) {
    return std::nullopt;
  }
}

/// As text where it is not what the column should hold: an altered record may hold anything.
Fact fact_of(const std::string& column, const std::string& value) {
  const std::optional<std::int64_t> number = whole_number(value);
  if (number && holds_days(column) && std::abs(*number) <= Date::forever_days) {
    return {column, Date(static_cast<std::int32_t>(*number))};
  }
  if (number && column == "period") {
    if (const std::optional<Period> period = period_of(*number)) {
      return {column, *period};
    }
  }
  if (number && column == "at") {
    return {column, Instant(*number)};
  }
  return {column, value};
}

}  // namespace

RowNames::RowNames(SQLite::Database& database, const std::vector<RowChange>& changes, std::vector<LooseReference> loose)
    : m_database(database), m_references(database), m_loose(std::move(loose)) {
  for (const RowChange& change : changes) {
    if (change.operation != RowChange::Operation::changed && change.keys.size() == 1) {
      m_whole.emplace(Number{change.table, change.keys.front().value}, &change);
    }
  }
}

RowNames::Row RowNames::row_of(const RowChange& change) {
  Row row;
  for (const RowChange::KeyColumn& key : change.keys) {
    row[key.name] = key.value;
  }
  for (const RowChange::Column& column : change.columns) {
    if (const auto& value = column.after ? column.after : column.before) {
      row[column.name] = *value;
    }
  }
  return row;
}

std::vector<Fact> RowNames::facts(const std::string& table, const std::string& column, const std::string& value,
                                  const Row& row) {
  const std::optional<std::string> named = named_table(table, column, row);
  const std::vector<Fact> name = named ? name_of({*named, value}) : std::vector<Fact>{};
  if (name.empty()) {
    return {fact_of(column, value)};
  }
  return name.size() == 1 && column != number_column ? std::vector<Fact>{{column, name.front().value}} : name;
}

std::optional<std::string> RowNames::named_table(const std::string& table, const std::string& column, const Row& row) {
  if (column == number_column) {
    return table;
  }
  const TableReferences& references = m_references.of(table);
  for (const auto& [named, columns] : references.foreign_keys) {
    if (columns == std::vector{references.place(column)}) {
      return named;
    }
  }
  for (const LooseReference& loose : m_loose) {
    if (loose.table != table || loose.column != column || !row.contains(loose.by)) {
      continue;
    }
    std::string word = row.at(loose.by);
    if (!loose.through.empty()) {
      const auto decider = named_table(table, loose.by, row);
      word = decider ? find({*decider, word})[loose.through] : "";
    }
    const auto found = loose.tables.find(word);
    return found == loose.tables.end() ? std::nullopt : std::optional(found->second);
  }
  return std::nullopt;
}

const std::vector<Fact>& RowNames::name_of(const Number& number) {
  if (const auto known = m_known.find(number); known != m_known.end()) {
    return known->second;
  }
  std::vector<Fact> name;
  const std::vector<std::string> columns = naming_columns(number.first);
  const Row row = columns.empty() ? Row{} : find(number);
  for (const std::string& column : columns) {
    if (const auto value = row.find(column); value != row.end()) {
      const std::vector<Fact> part = facts(number.first, column, value->second, row);
      name.insert(name.end(), part.begin(), part.end());
    }
  }
  return m_known.emplace(number, std::move(name)).first->second;
}

std::vector<std::string> RowNames::naming_columns(const std::string& table) {
  const TableReferences& references = m_references.of(table);
  const std::vector<std::string>& columns = references.shape.columns;
  if (references.place("code") < columns.size()) {
    return {"code"};
  }
  std::vector<std::string> names;
  if (references.place(number_column) < columns.size() && !references.unique.empty()) {
    for (const std::size_t column : references.unique.front()) {
      names.push_back(columns[column]);
    }
  }
  return names;
}

RowNames::Row RowNames::find(const Number& number) {
  const auto whole = m_whole.find(number);
  return whole == m_whole.end() ? read(number) : row_of(*whole->second);
}

RowNames::Row RowNames::read(const Number& number) {
  const auto& [table, id] = number;
  if (!m_read.contains(table)) {
    m_read.emplace(table, SQLite::Statement(m_database, fmt::format("SELECT * FROM {} WHERE {} = CAST(? AS INTEGER)",
                                                                    sql_name(table), number_column)));
  }
  SQLite::Statement& statement = m_read.at(table);
  statement.reset();
  bind_text(statement, 1, id);
  Row row;
  const std::vector<std::string>& columns = m_references.of(table).shape.columns;
  if (statement.executeStep()) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (const auto text = value_of(statement, static_cast<int>(i)).text()) {
        row[columns[i]] = *text;
      }
    }
  }
  statement.reset();
  return row;
}

}  // namespace danvan::store
