#pragma once

#include "store/sqlite.hpp"

#include <memory>

namespace danvan::store {

/// Whether changes to this table go into the journal. Derived tables, documents and personal texts do not: rows that do
/// hold their digests.
bool is_journaled(std::string_view table);

/// A buffer that SQLite made.
class Changeset {
 public:
  Changeset(void* bytes, int size) : m_bytes(bytes, sqlite3_free), m_size(static_cast<std::size_t>(size)) {}
  [[nodiscard]] std::string_view view() const { return {static_cast<const char*>(m_bytes.get()), m_size}; }

 private:
  std::unique_ptr<void, void (*)(void*)> m_bytes;
  std::size_t m_size;
};

/// Notes every change to journaled tables from its construction on.
class Session {
 public:
  explicit Session(SQLite::Database& database);

  /// What differs now from the beginning; empty when nothing does.
  Changeset changeset();
  /// Off, changes are not looked at; for bulk work on tables that are not journaled anyway.
  void enable(bool on);

 private:
  SQLite::Database& m_database;
  std::unique_ptr<sqlite3_session, void (*)(sqlite3_session*)> m_session;
};

}  // namespace danvan::store
