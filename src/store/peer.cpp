#include "danvan/store/as_of.hpp"
#include "danvan/store/journal.hpp"
#include "danvan/store/received.hpp"
#include "store/changeset.hpp"
#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/messages_bundle.hpp"
#include "store/migrations.hpp"
#include "store/table_shape.hpp"
#include "store/write_impl.hpp"

#include <algorithm>
#include <span>
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

// Not the fault of what was sent.
bool is_of_this_machine(int code) {
  switch (code & 0xff) {
    case SQLITE_NOMEM:
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      return true;
    default:
      return false;
  }
}

/// A record made from its entries: private, of the sender's schema until it is finished.
class Replay {
 public:
  explicit Replay(int schema) : m_schema(schema), m_database(private_database()) {
    m_database->exec("PRAGMA foreign_keys = OFF");
    m_database->exec("BEGIN");
    run_migrations(*m_database, 0, schema);
    m_database->exec("COMMIT");
    const std::vector<std::string> tables = journaled_tables(*m_database);
    m_journaled.first = Tables(tables.begin(), tables.end());
  }

  /// Those after the entry `after`, up to the entry `to`. Whatever their bytes are, they reach journaled tables of a
  /// private database, and nothing else.
  void apply(std::span<const BundledEntry> entries, std::int64_t after, std::int64_t to) {
    m_database->exec("BEGIN");
    for (const BundledEntry& one : entries) {
      if (one.entry.sequence > after && one.entry.sequence <= to) {
        apply(one);
      }
    }
    m_database->exec("COMMIT");
  }

  void insert(const std::set<std::string>& documents) {
    m_database->exec("BEGIN");
    SQLite::Statement insert(*m_database, R"(
      INSERT INTO document (digest, payload)
      VALUES (?, ?))");
    for (const std::string& payload : documents) {
      const Digest digest = sha256(payload);
      bind_digest(insert, 1, digest);
      bind_blob(insert, 2, payload);
      insert.exec();
      insert.reset();
    }
    m_database->exec("COMMIT");
  }

  [[nodiscard]] Replay copy() const {
    Replay made(m_schema);
    copy_whole(*m_database, *made.m_database);
    return made;
  }

  Store finish() {
    m_database->exec("BEGIN");
    run_migrations(*m_database, m_schema, newest_schema());
    m_database->exec("COMMIT");
    m_database->exec("PRAGMA query_only = ON");
    auto impl = std::make_unique<Unjournaled::Parts::Record>();
    impl->path = "/";
    impl->past = true;
    impl->database = std::move(m_database);
    return Unjournaled::Parts::make(std::move(impl));
  }

 private:
  void apply(const BundledEntry& one) {
    void* bytes = const_cast<char*>(one.changeset.data());
    const int code = sqlite3changeset_apply(m_database->getHandle(), static_cast<int>(one.changeset.size()), bytes,
                                            is_journaled, note_conflict, &m_journaled);
    if (is_of_this_machine(code)) {
      throw SQLite::Exception(m_database->getHandle(), code);
    }
    if (code != SQLITE_OK || m_journaled.second) {
      throw Error(Exit::bad_input, message(messages::not_replayed, one.entry.sequence))
          .hint(message(messages::ask_to_check));
    }
  }

  int m_schema;
  std::unique_ptr<SQLite::Database> m_database;
  std::pair<Tables, bool> m_journaled{};
};

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

bool Peer::has(const Entry& entry) const {
  return entry.sequence <= last() &&
         m_entries[static_cast<std::size_t>(entry.sequence - 1)].entry.digest == entry.digest;
}

bool Peer::goes_on_with(const Bundle& bundle) const {
  const std::int64_t before = bundle.first() - 1;
  if (before > last() ||
      (before > 0 && m_entries[static_cast<std::size_t>(before - 1)].entry.digest != bundle.entries.front().previous)) {
    return false;
  }
  return std::all_of(bundle.entries.begin(), bundle.entries.end(),
                     [this](const BundledEntry& one) { return one.entry.sequence > last() || has(one.entry); });
}

Peer peer_of(Store& ours, const Bundle& bundle) {
  Peer known(ours, bundle.origin);
  const auto second = std::find_if(bundle.entries.begin(), bundle.entries.end(),
                                   [](const BundledEntry& one) { return one.entry.sequence == 2; });
  // What goes apart later than that is one record that was rewritten.
  if (second != bundle.entries.end() && !known.has(second->entry)) {
    Peer other(ours, second->entry.digest);
    if (other.last() > 0 || known.last() > 1) {
      return other;
    }
  }
  if (known.goes_on_with(bundle)) {
    return known;
  }
  for (const Digest& origin : origins(ours)) {
    Peer other(ours, origin);
    if (other.began_with(bundle.origin) && other.goes_on_with(bundle)) {
      return other;
    }
  }
  return known;
}

void Peer::add(const Bundle& bundle) {
  if (bundle.first() > last() + 1) {
    throw Error(Exit::refused, last() == 0 ? message(messages::nothing_before, bundle.first())
                                           : message(messages::gap, bundle.first(), last()))
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
  return with_errors("/", [&] {
    Replay replay(m_schema);
    replay.apply(m_entries, 0, entry);
    replay.insert(m_documents);
    return replay.finish();
  });
}

std::pair<Store, Store> Peer::as_of_and_now(std::int64_t entry) const {
  return with_errors("/", [&] {
    Replay now(m_schema);
    now.apply(m_entries, 0, entry);
    now.insert(m_documents);
    Replay then = now.copy();
    now.apply(m_entries, entry, last());
    return std::pair(then.finish(), now.finish());
  });
}

std::map<std::string, std::int64_t> Peer::rows_changed_after(std::int64_t entry) const {
  struct Fate {
    bool came = false;
    bool gone = false;
  };
  std::map<std::pair<std::string, std::vector<Value>>, Fate> fates;
  for (const BundledEntry& one : m_entries) {
    if (one.entry.sequence <= entry) {
      continue;
    }
    for (ChangesetReader reader(one.changeset); reader.next();) {
      const RowDelta row = reader.row();
      const auto [fate, first] = fates.try_emplace({row.table, row.key()});
      fate->second.came = first ? row.operation == SQLITE_INSERT : fate->second.came;
      fate->second.gone = row.operation == SQLITE_DELETE;
    }
  }
  std::map<std::string, std::int64_t> counts;
  for (const auto& [row, fate] : fates) {
    counts[row.first] += fate.came && fate.gone ? 0 : 1;
  }
  return counts;
}

}  // namespace danvan::store
