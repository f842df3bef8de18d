#pragma once

#include "danvan/store/journal.hpp"

#include <functional>
#include <set>

namespace danvan::store {

/// A row that names another by its number where the schema has no foreign key.
struct Use {
  std::string table;  // of the row that is used, with its id
  std::int64_t id = 0;
  std::string by_table;  // of the row that uses it, with its key as in `RowChange`
  std::string by_key;
};

struct UndoRequest {
  std::int64_t entry = 0;
  std::string reason;
  std::function<std::vector<Use>()> uses;  // of all rooms, as the record stands when it is called
  /// The indicators of which documents speak, as the record stands when it is called; nothing where one of them cannot
  /// be read. Asked only where the number of an indicator would go: derived rows may be gone, documents are not.
  std::function<std::optional<std::set<std::string>>()> indicators = {};
};

/// Puts derived tables right after rows of these tables changed.
using Rederive = std::function<void(const std::set<std::string>& tables)>;

/// Takes back what an entry did: rows it added go, rows it changed or removed are as they were before it. Documents and
/// personal texts stay, and so do the numbers of codes (`term`) that are used elsewhere. What the write then holds is
/// an entry like any other, which can be taken back too. Returns its rows, as `changes` will show them.
///
/// Nothing is done, and no rows returned, for an entry that was taken back already.
///
/// Throws `Error` 3 for an entry that is not there, and 1: for the first one (UN-01), when later entries in force
/// changed or use its rows, or removed what its rows use, with a hint for each (UN-02), when the rows are not as it
/// left them (UN-03), when the schema has moved on (UN-04), when the configuration then in force would lack codes in
/// use (UN-05), and when it has no rows, as restoring a backup has none (UN-06).
std::vector<RowChange> undo(Write& write, const UndoRequest& request, const Rederive& rederive);

/// The entry that took this one back; nothing where it is in force.
std::optional<std::int64_t> undone_by(Store& store, std::int64_t entry);

}  // namespace danvan::store
