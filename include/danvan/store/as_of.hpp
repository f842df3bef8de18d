#pragma once

#include "danvan/store/store.hpp"

#include <functional>
#include <span>

namespace danvan::store {

/// How the derived tables of a room follow when entries are taken out of a copy of the record, or taken back.
struct Follow {
  std::function<void(Store& store)> watch;      // before: from now on note which documents' headers change
  std::function<void(Write& write)> put_right;  // afterwards: make the derived rows of those documents anew
};

/// The record as it was known after an entry, 0 for before the first: a private copy out of which the later entries
/// were taken, newest first. What is not in the journal stays as it is now: a name that was redacted since is redacted.
/// Costs a copy of the file, and beyond that what the later entries changed. `now` itself where the entry is the
/// newest.
///
/// Throws `Error` 3 where the record has no such entry, 6 where its rows are not what the journal says.
Store as_of(Store now, std::int64_t entry, std::span<const Follow> follow);

/// Whether it is such a copy.
bool is_past(Store& store);

/// The newest entry before the first that was recorded after this moment: one recorded later belongs to what was known
/// later, even if a clock that ran back says otherwise. Throws `Error` 3 where there is none.
std::int64_t newest_entry_by(Store& store, Instant moment);

}  // namespace danvan::store
