#pragma once

#include "danvan/store/loose_reference.hpp"
#include "danvan/store/store.hpp"

namespace danvan::store {

/// Which entries are asked for; what is not given, or empty, does not count.
struct EntryFilter {
  std::string actor = {};             // exactly
  std::optional<Instant> since = {};  // this moment and later
  std::optional<Instant> until = {};  // before this moment
  std::string command = {};           // part of the command line, whatever its case and marks
  /// A table; or a code: rows that hold it, rows that refer to the one whose code it is, and what became of all these.
  /// Words of the program, such as a kind of subject, are no codes.
  std::string object = {};
  std::vector<LooseReference> loose = {};  // of all rooms; where an object is asked for
  std::int64_t limit = 0;                  // the newest of them; 0: all
};

/// An entry, and by which one it was taken back, if it was and is not in force again.
struct HistoryLine {
  Entry entry;
  std::optional<std::int64_t> undone_by;
};

/// Entries, newest first.
std::vector<HistoryLine> history(Store& store, const EntryFilter& filter);

/// Who recorded entries, in the order of their names.
std::vector<std::string> actors(Store& store);
/// What an entry could have touched: the journaled tables, and the codes of the rows that are there now.
std::vector<std::string> objects(Store& store);

}  // namespace danvan::store
