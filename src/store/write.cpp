#include "store/changeset.hpp"
#include "store/connection.hpp"
#include "store/entry_table.hpp"
#include "store/messages.hpp"
#include "store/reason.hpp"
#include "store/store_impl.hpp"
#include "store/write_impl.hpp"

namespace danvan::store {
namespace {

// Whether the entry with this digest is in the record, seen with a handle of its own; nothing when that cannot be seen.
std::optional<bool> look_for(const Entry& entry, const std::filesystem::path& path,
                             std::chrono::milliseconds patience) {
  try {
    const auto database = connect(path, SQLite::OPEN_READWRITE, patience);
    SQLite::Statement found(*database, R"(
      SELECT digest
      FROM entry
      WHERE sequence = ?)");
    found.bind(1, entry.sequence);
    return found.executeStep() && digest_of(found, 0) == entry.digest;
  } catch (const SQLite::Exception&) {
    return std::nullopt;
  }
}

Error failure_at_commit(const Entry& entry, std::optional<bool> recorded, const std::string& said) {
  if (!recorded) {
    return Error(Exit::io, message(messages::failed_unknown, said, entry.sequence)).hint(message(messages::look_first));
  }
  if (*recorded) {
    return Error(Exit::io, message(messages::failed_recorded, said, entry.sequence))
        .hint(message(messages::check_first));
  }
  return Error(Exit::io, message(messages::failed_unrecorded, said)).hint(message(messages::check_first));
}

}  // namespace

Write::Write(Store& store, Recorder recorder, DryRun dry_run)
    : m_impl(new Impl{store, std::move(recorder), dry_run, false, std::nullopt, std::nullopt}) {
  ensure(store.m_impl->access != Access::read, "a record that is written to was opened for that");
  with_errors(store.path(), [&] {
    database().exec("BEGIN IMMEDIATE");
    m_impl->open = true;
    m_impl->session.emplace(database());
  });
}

Write::~Write() {
  if (m_impl->open) {
    roll_back();
  }
}

void Write::roll_back() noexcept {
  m_impl->put_document.reset();
  m_impl->session.reset();
  m_impl->open = false;
  // SQLite may have rolled back by itself; that it says so is no failure.
  m_impl->store.m_impl->database->tryExec("ROLLBACK");
}

SQLite::Database& Write::database() {
  return m_impl->store.database();
}
Store& Write::store() {
  return m_impl->store;
}
Instant Write::now() const {
  return m_impl->recorder.now;
}
const std::string& Write::actor() const {
  return m_impl->recorder.actor;
}

std::optional<Entry> Write::commit() {
  ensure(m_impl->open, "a write is committed once");
  return with_errors(store().path(), [&]() -> std::optional<Entry> {
    const Changeset changeset = m_impl->session->changeset();
    if (changeset.view().empty() || m_impl->dry_run == DryRun::yes) {
      roll_back();
      return std::nullopt;
    }
    NextEntry next = next_entry(database(), m_impl->recorder, count_rows(changeset.view()), changeset.view());
    insert_entry(database(), next, changeset.view());
    m_impl->put_document.reset();
    m_impl->session.reset();
    make_durable(next.entry);
    m_impl->open = false;
    return std::move(next.entry);  // without a copy, which could fail now that it is recorded
  });
}

void Write::make_durable(const Entry& entry) {
  try {
    database().exec("COMMIT");
  } catch (const SQLite::Exception& exception) {
    const std::string said = sqlite_reason(exception);
    const int code = exception.getErrorCode() & 0xff;
    roll_back();
    if (code != SQLITE_IOERR && code != SQLITE_FULL) {
      throw;
    }
    // The last sync may have failed after all was written: only the file itself, read anew, can tell.
    Store::Impl& store = *m_impl->store.m_impl;
    store.database.reset();
    throw failure_at_commit(entry, look_for(entry, store.path, store.patience), said);
  }
}

}  // namespace danvan::store
