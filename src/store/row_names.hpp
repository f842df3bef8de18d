#pragma once

#include "danvan/store/named_changes.hpp"
#include "store/references.hpp"

namespace danvan::store {

/// Finds what rows are called, among those of some changes and in the record as it stands.
class RowNames {
 public:
  using Row = std::map<std::string, std::string>;  // by column; without what is NULL

  /// `changes` must outlive it.
  RowNames(SQLite::Database& database, const std::vector<RowChange>& changes, std::vector<LooseReference> loose);

  /// What a value in a column of this row says.
  std::vector<Fact> facts(const std::string& table, const std::string& column, const std::string& value,
                          const Row& row);
  /// Of a changed row the columns that changed, and its key.
  static Row row_of(const RowChange& change);

 private:
  using Number = std::pair<std::string, std::string>;  // table and number of a row
  std::optional<std::string> named_table(const std::string& table, const std::string& column, const Row& row);
  const std::vector<Fact>& name_of(const Number& number);
  std::vector<std::string> naming_columns(const std::string& table);
  Row find(const Number& number);
  Row read(const Number& number);

  SQLite::Database& m_database;
  References m_references;
  std::vector<LooseReference> m_loose;
  std::map<Number, const RowChange*> m_whole;  // rows that were added or removed
  std::map<Number, std::vector<Fact>> m_known;
  std::map<std::string, SQLite::Statement> m_read;  // a row of a table by its number
};

}  // namespace danvan::store
