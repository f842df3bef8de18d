#include "store/feed_module.hpp"

#include <new>

// A virtual table over rows in memory, bound as a pointer; SQLite reads them without a statement a row. What it does
// with memory and casts is what SQLite's interface in C asks for.
namespace danvan::store {
namespace {

constexpr int rows_column = 3;

struct Cursor : sqlite3_vtab_cursor {
  FeedRows rows;
  std::size_t at = 0;
};

Cursor& own(sqlite3_vtab_cursor* cursor) {
  return *static_cast<Cursor*>(cursor);
}

int connect_table(sqlite3* database, void*, int, const char* const*, sqlite3_vtab** table, char**) {
  const int code =
      sqlite3_declare_vtab(database, "CREATE TABLE feed (key INTEGER, first INTEGER, second INTEGER, rows HIDDEN)");
  if (code != SQLITE_OK) {
    return code;
  }
  *table = new (std::nothrow) sqlite3_vtab{};
  return *table == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int disconnect_table(sqlite3_vtab* table) {
  delete table;
  return SQLITE_OK;
}

int best_index(sqlite3_vtab*, sqlite3_index_info* info) {
  for (int i = 0; i < info->nConstraint; ++i) {
    const auto& constraint = info->aConstraint[i];
    if (constraint.iColumn == rows_column && constraint.op == SQLITE_INDEX_CONSTRAINT_EQ && constraint.usable != 0) {
      info->aConstraintUsage[i].argvIndex = 1;
      info->aConstraintUsage[i].omit = 1;
      info->estimatedCost = 1;
      return SQLITE_OK;
    }
  }
  return SQLITE_CONSTRAINT;
}

int open_cursor(sqlite3_vtab*, sqlite3_vtab_cursor** cursor) {
  *cursor = new (std::nothrow) Cursor{};
  return *cursor == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int close_cursor(sqlite3_vtab_cursor* cursor) {
  delete static_cast<Cursor*>(cursor);
  return SQLITE_OK;
}

int filter_rows(sqlite3_vtab_cursor* cursor, int, const char*, int count, sqlite3_value** values) {
  const void* rows = count == 1 ? sqlite3_value_pointer(values[0], feed_type) : nullptr;
  own(cursor).rows = rows == nullptr ? FeedRows{} : *static_cast<const FeedRows*>(rows);
  own(cursor).at = 0;
  return SQLITE_OK;
}

int next_row(sqlite3_vtab_cursor* cursor) {
  ++own(cursor).at;
  return SQLITE_OK;
}

int at_end(sqlite3_vtab_cursor* cursor) {
  return own(cursor).at >= own(cursor).rows.size() ? 1 : 0;
}

int give_column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
  const IndexRow& row = own(cursor).rows[own(cursor).at];
  if (column == 0) {
    sqlite3_result_int64(context, row.key);
    return SQLITE_OK;
  }
  const std::optional<std::int64_t>& number = column == 1 ? row.first : row.second;
  if (number && column < rows_column) {
    sqlite3_result_int64(context, *number);
  }
  return SQLITE_OK;
}

int give_rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* rowid) {
  *rowid = static_cast<sqlite3_int64>(own(cursor).at);
  return SQLITE_OK;
}

constexpr sqlite3_module module_of_feed() {
  sqlite3_module module{};
  module.xConnect = connect_table;  // without xCreate it can be read but never made a table of the schema
  module.xDisconnect = disconnect_table;
  module.xBestIndex = best_index;
  module.xOpen = open_cursor;
  module.xClose = close_cursor;
  module.xFilter = filter_rows;
  module.xNext = next_row;
  module.xEof = at_end;
  module.xColumn = give_column;
  module.xRowid = give_rowid;
  return module;
}
constexpr sqlite3_module feed_module = module_of_feed();

}  // namespace

void register_feed(SQLite::Database& database) {
  require_ok(sqlite3_create_module(database.getHandle(), "index_feed", &feed_module, nullptr), database);
}

}  // namespace danvan::store
