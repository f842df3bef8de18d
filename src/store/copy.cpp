#include "store/copy.hpp"

#include "store/sqlite.hpp"

#include <SQLiteCpp/Backup.h>

namespace danvan::store {

void copy_whole(SQLite::Database& from, SQLite::Database& to) {
  SQLite::Backup backup(to, from);
  if (const int code = backup.executeStep(-1); code != SQLITE_DONE) {
    throw SQLite::Exception(sqlite3_errstr(code), code);
  }
}

}  // namespace danvan::store
