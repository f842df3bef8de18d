#include "danvan/store/journal.hpp"
#include "danvan/store/next_number.hpp"
#include "danvan/store/received.hpp"
#include "store/messages_bundle.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

std::vector<Digest> origins(Store& store) {
  SQLite::Statement rows(store.database(), R"(
    SELECT origin
    FROM received_bundle
    GROUP BY origin
    ORDER BY min(id))");
  std::vector<Digest> found;
  while (rows.executeStep()) {
    found.push_back(digest_of(rows, 0));
  }
  return found;
}

std::int64_t shared_with(Store& store, const Bundle& bundle) {
  std::int64_t shared = 0;
  for (const BundledEntry& one : bundle.entries) {
    const std::optional<Entry> ours = entry(store, one.entry.sequence);
    if (!ours || ours->digest != one.entry.digest) {
      return shared;
    }
    shared = one.entry.sequence;
  }
  throw Error(Exit::refused, message(messages::own_record, shared)).hint(message(messages::name_store));
}

void keep_bundle(Write& write, const Digest& origin, const Bundle& bundle, std::string_view bytes) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO received_bundle (origin, first, last, digest, at, document, id)
    VALUES (?, ?, ?, ?, ?, ?, ?))");
  const Digest document = write.put_document(bytes);
  bind_digest(insert, 1, origin);
  insert.bind(2, bundle.first());
  insert.bind(3, bundle.last());
  bind_digest(insert, 4, bundle.digest());
  insert.bind(5, write.now().unix_seconds());
  bind_digest(insert, 6, document);
  insert.bind(7, next_number(write, "received_bundle"));
  insert.exec();
}

Conflicts open_conflicts(Store& store, const Digest& origin) {
  SQLite::Statement rows(store.database(), R"(
    SELECT kind, key, base
    FROM received_conflict
    WHERE origin = ? AND open = 1
    ORDER BY kind, key)");
  bind_digest(rows, 1, origin);
  Conflicts open;
  while (rows.executeStep()) {
    open.emplace(std::pair(rows.getColumn(0).getString(), rows.getColumn(1).getString()),
                 rows.getColumn(2).getString());
  }
  return open;
}

void set_conflicts(Write& write, const Digest& origin, const Conflicts& open) {
  SQLite::Statement close(write.database(), R"(
    UPDATE received_conflict
    SET open = 0
    WHERE origin = ? AND open = 1 AND kind = ? AND key = ?)");
  for (const auto& [which, base] : open_conflicts(write.store(), origin)) {
    if (!open.contains(which)) {
      bind_digest(close, 1, origin);
      bind_text(close, 2, which.first);
      bind_text(close, 3, which.second);
      close.exec();
      close.reset();
    }
  }
  SQLite::Statement put(write.database(), R"(
    INSERT INTO received_conflict (origin, kind, key, base, open)
    VALUES (?, ?, ?, ?, 1)
    ON CONFLICT (origin, kind, key) DO UPDATE SET base = excluded.base, open = 1
      WHERE open = 0 OR base <> excluded.base)");
  for (const auto& [which, base] : open) {
    bind_digest(put, 1, origin);
    bind_text(put, 2, which.first);
    bind_text(put, 3, which.second);
    bind_text(put, 4, base);
    put.exec();
    put.reset();
  }
}

}  // namespace danvan::store
