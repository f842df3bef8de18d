#include "danvan/store/as_of.hpp"
#include "danvan/store/journal.hpp"
#include "danvan/store/received.hpp"
#include "store/changeset.hpp"
#include "store/connection.hpp"
#include "store/messages_bundle.hpp"
#include "store/migrations.hpp"
#include "store/table_shape.hpp"
#include "store/write_impl.hpp"

#include <algorithm>
#include <utility>

namespace danvan::store {
namespace {

using Tables = std::set<std::string>;

int is_journaled(void* tables, const char* table) {
  return static_cast<std::pair<Tables, bool>*>(tables)->first.contains(table) ? 1 : 0;
}

int note_conflict(void* tables, int, sqlite3_changeset_iter*) {
  static_cast<std::pair<Tables, bool>*>(tables)->second = true;
  return SQLITE_CHANGESET_ABORT;
}

/// Whatever the bytes are: they reach journaled tables of a private database, and nothing else.
void apply(SQLite::Database& database, std::pair<Tables, bool>& journaled, const BundledEntry& one) {
  void* bytes = const_cast<char*>(one.changeset.data());
  const int code = sqlite3changeset_apply(database.getHandle(), static_cast<int>(one.changeset.size()), bytes,
                                          is_journaled, note_conflict, &journaled);
  if ((code & 0xff) == SQLITE_NOMEM) {
    throw SQLite::Exception(database.getHandle(), code);
  }
  if (code != SQLITE_OK || journaled.second) {
    throw Error(Exit::bad_input, message(messages::not_replayed, one.entry.sequence))
        .hint(message(messages::ask_to_check));
  }
}

void insert_documents(SQLite::Database& database, const std::set<std::string>& documents) {
  SQLite::Statement insert(database, R"(
    INSERT INTO document (digest, payload)
    VALUES (?, ?))");
  for (const std::string& payload : documents) {
    const Digest digest = sha256(payload);
    bind_digest(insert, 1, digest);
    bind_blob(insert, 2, payload);
    insert.exec();
    insert.reset();
  }
}

}  // namespace

Peer::Peer(Store& ours, const Digest& origin) : m_origin(origin) {
  SQLite::Statement bundles(ours.database(), R"(
    SELECT first, last, document
    FROM received_bundle
    WHERE origin = ?
    ORDER BY first, id)");
  bind_digest(bundles, 1, origin);
  while (bundles.executeStep()) {
    if (bundles.getColumn(0).getInt64() > last() + 1) {
      continue;  // the one before it was taken back since
    }
    const std::optional<std::string> bytes = document(ours, digest_of(bundles, 2));
    if (!bytes) {
      throw Error(Exit::damaged,
                  message(messages::not_kept, bundles.getColumn(0).getInt64(), bundles.getColumn(1).getInt64()))
          .hint(message(messages::ask_since, bundles.getColumn(0).getInt64()));
    }
    add(read_bundle(*bytes));
  }
}

void Peer::add(const Bundle& bundle) {
  if (bundle.first() > last() + 1) {
    throw Error(Exit::refused, message(messages::gap, bundle.first(), last()))
        .hint(message(messages::ask_since, last() + 1));
  }
  const auto rewritten = [](std::int64_t entry, const Digest& before, const Digest& now) {
    return Error(Exit::refused, message(messages::rewritten, entry, hex(before), hex(now)))
        .hint(message(messages::ask_why));
  };
  if (bundle.first() > 1) {
    const Digest& before = m_entries[static_cast<std::size_t>(bundle.first() - 2)].entry.digest;
    if (before != bundle.entries.front().previous) {
      throw rewritten(bundle.first() - 1, before, bundle.entries.front().previous);
    }
  }
  for (const BundledEntry& one : bundle.entries) {
    const auto index = static_cast<std::size_t>(one.entry.sequence - 1);
    if (index < m_entries.size() && m_entries[index].entry.digest != one.entry.digest) {
      throw rewritten(one.entry.sequence, m_entries[index].entry.digest, one.entry.digest);
    }
  }
  const std::int64_t known = last();
  for (const BundledEntry& one : bundle.entries) {
    if (one.entry.sequence > known) {
      m_entries.push_back(one);
    }
  }
  m_schema = std::max(m_schema, bundle.schema);
  m_documents.insert(bundle.documents.begin(), bundle.documents.end());
}

Store Peer::as_of(std::int64_t entry) const {
  auto impl = std::make_unique<Unjournaled::Parts::Record>();
  impl->path = "/";
  impl->past = true;
  impl->database = private_database();
  SQLite::Database& database = *impl->database;
  return with_errors(impl->path, [&] {
    database.exec("PRAGMA foreign_keys = OFF");
    database.exec("BEGIN");
    run_migrations(database, 0, m_schema);
    const std::vector<std::string> tables = journaled_tables(database);
    std::pair<Tables, bool> journaled{Tables(tables.begin(), tables.end()), false};
    for (const BundledEntry& one : m_entries) {
      if (one.entry.sequence <= entry) {
        apply(database, journaled, one);
      }
    }
    insert_documents(database, m_documents);
    run_migrations(database, m_schema, newest_schema());
    database.exec("COMMIT");
    database.exec("PRAGMA query_only = ON");
    return Unjournaled::Parts::make(std::move(impl));
  });
}

}  // namespace danvan::store
