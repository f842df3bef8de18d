#pragma once

#include "danvan/store/store.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

/// The digest of an entry: over its sequence, time, actor, command and count, the changeset, and the digest before it.
Digest entry_digest(const Entry& entry, std::string_view changeset, const Digest& previous);

/// The entry that comes next, with its digest; `previous` is of the newest one so far, all zero for the first.
struct NextEntry {
  Entry entry;
  Digest previous{};
};
NextEntry next_entry(SQLite::Database& database, const Recorder& recorder, std::int64_t changes,
                     std::string_view changeset);
void insert_entry(SQLite::Database& database, const NextEntry& next, std::string_view changeset);

/// From a row of sequence, at, actor, command, changes, digest.
Entry entry_of(const SQLite::Statement& row);

}  // namespace danvan::store
