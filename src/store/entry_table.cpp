#include "store/entry_table.hpp"

namespace danvan::store {

Digest entry_digest(const Entry& entry, std::string_view changeset, const Digest& previous) {
  FieldDigest digest;
  digest.add(entry.sequence)
      .add(entry.at.unix_seconds())
      .add(std::string_view(entry.actor))
      .add(std::string_view(entry.command))
      .add(entry.changes)
      .add(changeset)
      .add(bytes_of(previous));
  return digest.finish();
}

NextEntry next_entry(SQLite::Database& database, const Recorder& recorder, std::int64_t changes,
                     std::string_view changeset) {
  NextEntry next;
  next.entry.sequence = 1;
  next.entry.at = recorder.now;
  next.entry.actor = recorder.actor;
  next.entry.command = recorder.command;
  next.entry.changes = changes;
  SQLite::Statement newest(database, R"(
    SELECT sequence, digest
    FROM entry
    ORDER BY sequence DESC
    LIMIT 1)");
  if (newest.executeStep()) {
    next.entry.sequence = newest.getColumn(0).getInt64() + 1;
    next.previous = digest_of(newest, 1);
  }
  next.entry.digest = entry_digest(next.entry, changeset, next.previous);
  return next;
}

void insert_entry(SQLite::Database& database, const NextEntry& next, std::string_view changeset) {
  SQLite::Statement insert(database, R"(
    INSERT INTO entry (sequence, at, actor, command, changes, changeset, previous, digest)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?))");
  insert.bind(1, next.entry.sequence);
  insert.bind(2, next.entry.at.unix_seconds());
  bind_text(insert, 3, next.entry.actor);
  bind_text(insert, 4, next.entry.command);
  insert.bind(5, next.entry.changes);
  bind_blob(insert, 6, changeset);
  bind_digest(insert, 7, next.previous);
  bind_digest(insert, 8, next.entry.digest);
  insert.exec();
}

Entry entry_of(const SQLite::Statement& row) {
  Entry entry;
  entry.sequence = row.getColumn(0).getInt64();
  entry.at = Instant(row.getColumn(1).getInt64());
  entry.actor = row.getColumn(2).getString();
  entry.command = row.getColumn(3).getString();
  entry.changes = row.getColumn(4).getInt64();
  entry.digest = digest_of(row, 5);
  return entry;
}

}  // namespace danvan::store
