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
  std::vector<Use> uses;  // of all rooms, as the record stands
};

/// Puts derived tables right after rows of these tables changed.
using Rederive = std::function<void(const std::set<std::string>& tables)>;

/// Takes back what an entry did: rows it added go, rows it changed or removed are as they were before it. Documents and
/// personal texts stay, and so do the numbers of codes (`term`) that are used elsewhere. What the write then holds is
/// an entry like any other, which can be taken back too. Returns its rows, as `changes` will show them.
///
/// Throws `Error` 3 for an entry that is not there (UN-01), and 1: for the first one (UN-02), for one that was taken
/// back already (UN-03), when later entries in force changed or use its rows, with a hint for each (UN-04), when the
/// rows are not as it left them (UN-05), when the schema has moved on (UN-06), and for a configuration whose
/// predecessor lacks codes in use (UN-07).
std::vector<RowChange> undo(Write& write, const UndoRequest& request, const Rederive& rederive);

}  // namespace danvan::store
