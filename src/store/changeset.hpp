#pragma once

#include "store/sqlite.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace danvan::store {

/// A stored value, in the order SQLite sorts them: NULL, numbers, texts, blobs.
struct Value {
  enum class Type { null, number, text, blob } type = Type::null;
  std::int64_t number = 0;
  std::string bytes;

  auto operator<=>(const Value&) const = default;
  /// Nothing for NULL; blobs in hexadecimal.
  [[nodiscard]] std::optional<std::string> text() const;
};
Value value_of(sqlite3_value* value);
Value value_of(const SQLite::Statement& row, int column);
/// A value as `Value::text`, NULL as nothing at all, commas between.
std::string joined(const std::vector<Value>& values);

/// One row of a changeset, as SQLite has it: what is undefined there (columns that did not change) is nothing here.
struct RowDelta {
  int operation = 0;  // SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE
  std::string table;
  std::vector<bool> in_key;
  std::vector<std::optional<Value>> before;
  std::vector<std::optional<Value>> after;

  [[nodiscard]] std::vector<Value> key() const;
};

/// Reads a changeset from front to back. Throws SQLite's exception where it is damaged.
class ChangesetReader {
 public:
  explicit ChangesetReader(std::string_view changeset);
  /// False after the last row.
  bool next();
  [[nodiscard]] RowDelta row() const;

 private:
  std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)> m_iterator;
};

std::int64_t count_rows(std::string_view changeset);

}  // namespace danvan::store
