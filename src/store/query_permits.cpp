#include "store/query_permits.hpp"

#include "store/messages_query.hpp"

#include <sqlite3.h>

#include <algorithm>

namespace danvan::store {
namespace {

bool is_inner(std::string_view name) {
  return name.ends_with(inner_mark);
}

std::string_view view(const char* text) {
  return text == nullptr ? std::string_view{} : text;
}

}  // namespace

void Permits::guard(sqlite3* handle) {
  sqlite3_set_authorizer(handle, ask, this);
}

void Permits::unguard(sqlite3* handle) {
  sqlite3_set_authorizer(handle, nullptr, nullptr);
}

int Permits::ask(void* permits, int action, const char* first, const char* second, const char* database,
                 const char* from) {
  auto* self = static_cast<Permits*>(permits);
  // Preparing is not a step of the query, so it is stopped here: a short text can name very much.
  const bool may = !self->m_run.expired() && self->may(action, view(first), view(second), view(database), view(from));
  return may ? SQLITE_OK : SQLITE_DENY;
}

bool Permits::may(int action, std::string_view first, std::string_view second, std::string_view database,
                  std::string_view from) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
      return true;
    case SQLITE_READ:
      return may_read(first, second, database, from);
    case SQLITE_FUNCTION:
      if (is_inner(from) || offered(second)) {
        return true;
      }
      m_run.refuse(refusal(second));
      return false;
    default:
      m_run.refuse(Error(Exit::not_permitted, message(messages::query_refused)).hint(message(messages::query_begins)));
      return false;
  }
}

bool Permits::may_read(std::string_view table, std::string_view column, std::string_view database,
                       std::string_view from) {
  const bool of_sqlite = table.starts_with("sqlite_");
  if (is_inner(table)) {
    m_read.emplace(table.substr(0, table.size() - 1));
    return true;
  }
  if (!of_sqlite && database == "temp") {
    if (column == "ROWID") {  // of a view it is NULL, in every row
      m_run.refuse(Error(Exit::bad_input, message(messages::query_no_column, "rowid")));
    }
    return column != "ROWID";
  }
  if (!of_sqlite && is_inner(from)) {
    return true;
  }
  if (!of_sqlite && database.empty() && column.empty()) {
    // Of a row that no column is wanted of, SQLite gives only the name: it may be a table that a view reads, or a WITH.
    m_counted.emplace(table);
    return true;
  }
  m_run.refuse(internal(table));
  return false;
}

bool Permits::may_count_a_table() const {
  return std::any_of(m_counted.begin(), m_counted.end(),
                     [&](const std::string& table) { return m_tables.contains(table); });
}

Error Permits::internal(std::string_view table) {
  return Error(Exit::not_permitted, message(messages::query_internal, table)).hint(message(messages::query_see_views));
}

}  // namespace danvan::store
