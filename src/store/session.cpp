#include "store/session.hpp"

namespace danvan::store {
namespace {

int filter(void*, const char* table) {
  return is_journaled(table) ? 1 : 0;
}

}  // namespace

bool is_journaled(std::string_view table) {
  return !table.ends_with("_index") && table != "document" && table != "personal_text" && table != "entry" &&
         !table.starts_with("sqlite_");
}

Session::Session(SQLite::Database& database) : m_database(database), m_session(nullptr, sqlite3session_delete) {
  sqlite3_session* session = nullptr;
  require_ok(sqlite3session_create(database.getHandle(), "main", &session), database);
  m_session.reset(session);
  sqlite3session_table_filter(session, filter, nullptr);
  require_ok(sqlite3session_attach(session, nullptr), database);
}

Changeset Session::changeset() {
  int size = 0;
  void* bytes = nullptr;
  const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
  Changeset changeset(bytes, size);
  require_ok(code, m_database);
  return changeset;
}

void Session::enable(bool on) {
  sqlite3session_enable(m_session.get(), on ? 1 : 0);
}

}  // namespace danvan::store
