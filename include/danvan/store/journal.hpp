#pragma once

#include "danvan/store/store.hpp"

namespace danvan::store {

/// What an entry did to one row.
struct RowChange {
  enum class Operation { added, changed, removed } operation;
  std::string table;
  std::string key;  // the primary key's values, comma between
  struct KeyColumn {
    std::string name, value;
  };
  std::vector<KeyColumn> keys;  // the same, one by one
  struct Column {
    std::string name;
    std::optional<std::string> before;
    std::optional<std::string> after;
  };
  std::vector<Column> columns;  // those that changed; all of them for a row added or removed
};

/// Entries, newest first; `limit` 0 for all.
std::vector<Entry> history(Store& store, std::int64_t limit);
std::optional<Entry> entry(Store& store, std::int64_t sequence);
/// The newest entry; nothing in a record without any.
std::optional<Entry> head(Store& store);
/// Row by row, in the order of tables and keys. Throws 3 for an entry that is not there.
std::vector<RowChange> changes(Store& store, std::int64_t sequence);

/// Something that `check` found wrong.
struct Finding {
  enum class Severity { error, warning } severity = Severity::error;
  std::string object;  // "entry 12", "table submission row 4"
  Message what;
  Message cure;
};
/// Structure of the file, foreign keys, the chain of entries and their digests, the digest of every document, and that
/// every table's rows are what the journal says. Empty when all is well.
std::vector<Finding> check(Store& store);

}  // namespace danvan::store
