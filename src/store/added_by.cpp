#include "danvan/store/added_by.hpp"

#include "store/changeset.hpp"
#include "store/entry_table.hpp"
#include "store/undone_table.hpp"

namespace danvan::store {

std::map<std::string, Entry> added_by(Store& store, const std::string& table, const std::set<std::string>& keys) {
  const std::set<std::int64_t> without_effect = entries_without_effect(store.database());
  std::map<std::string, Entry> found;
  SQLite::Statement rows(store.database(), R"(
    SELECT sequence, at, actor, command, changes, digest, changeset
    FROM entry
    ORDER BY sequence)");
  while (!keys.empty() && rows.executeStep()) {
    const Entry entry = entry_of(rows);
    if (without_effect.contains(entry.sequence)) {
      continue;
    }
    for (ChangesetReader reader(bytes_of(rows, 6)); reader.next();) {
      const RowDelta row = reader.row();
      if (row.table == table && row.operation == SQLITE_INSERT && keys.contains(joined(row.key()))) {
        found[joined(row.key())] = entry;
      }
    }
  }
  return found;
}

}  // namespace danvan::store
