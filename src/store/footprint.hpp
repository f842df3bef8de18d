#pragma once

#include "danvan/store/undo.hpp"
#include "store/changeset.hpp"
#include "store/references.hpp"

#include <set>

namespace danvan::store {

/// The rows that an entry added, changed or removed, and what makes a later row depend on them.
class Footprint {
 public:
  /// Asks for the uses only where rows were added.
  Footprint(SQLite::Database& database, std::string_view changeset, const std::function<std::vector<Use>()>& uses);

  /// Whether a row of a later entry
  /// - is one of them,
  /// - names one that was added (by a foreign key, or by a `Use`),
  /// - changes or removes one that they name,
  /// - adds to or changes what is told of one that a row coming back names: a version of the unit above, say,
  /// - names, in the same table, one that a row of a series tells of: it was recorded below a unit as its versions
  /// were,
  /// - belongs to the same numbered or dated series: another revision of the report, another version of the unit, or
  /// - took the unique values of one that would come back, or gave the number of a code otherwise, or took it.
  [[nodiscard]] bool holds(const RowDelta& later);

  /// Whether any row comes back.
  [[nodiscard]] bool brings_back() const { return !m_returning.empty(); }
  /// Whether the row that uses the other comes back.
  [[nodiscard]] bool brings_back(const Use& use) const;

  /// Every table with a row in it.
  [[nodiscard]] const std::set<std::string>& tables() const { return m_tables; }

 private:
  using Values = std::vector<Value>;
  struct Marked {  // values in some columns of a table: `place` tells which
    std::string table;
    std::size_t place;
    Values values;
    auto operator<=>(const Marked&) const = default;
  };

  struct Told {  // the row that a row of a series tells of: the unit of a version
    std::string by, table;
    Values key;
    auto operator<=>(const Told&) const = default;
  };

  void add(SQLite::Database& database, const RowDelta& row);
  void add_named(const TableReferences& table, const std::vector<std::optional<Value>>& row, bool comes_back);
  [[nodiscard]] bool changes_named(const RowDelta& later);
  [[nodiscard]] bool clashes(const RowDelta& later) const;
  [[nodiscard]] bool takes_number(const RowDelta& later) const;
  [[nodiscard]] bool names_added(const RowDelta& later);
  [[nodiscard]] bool names_told(const RowDelta& later);
  [[nodiscard]] bool same_series_or_values(const RowDelta& later);

  References m_references;
  std::set<std::string> m_tables;
  std::set<std::pair<std::string, Values>> m_rows, m_added, m_named, m_named_by_returning;
  std::set<Told> m_told;
  std::set<Marked> m_series, m_unique;
  std::vector<std::vector<std::optional<Value>>> m_terms;  // id, kind and code of those that would come back
  std::set<std::pair<std::string, std::string>> m_users;   // table and key of rows with a `Use` of an added one
  std::set<std::pair<std::string, std::string>> m_returning;
};

}  // namespace danvan::store
