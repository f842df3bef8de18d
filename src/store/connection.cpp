#include "store/connection.hpp"

#include "danvan/base/error.hpp"
#include "store/busy.hpp"
#include "store/messages.hpp"
#include "store/sqlite.hpp"
#include "store/waiting.hpp"

namespace danvan::store {
namespace {

void configure(SQLite::Database& database, int option, int value) {
  require_ok(sqlite3_db_config(database.getHandle(), option, value, nullptr), database);
}

void guard(SQLite::Database& database) {
  configure(database, SQLITE_DBCONFIG_DEFENSIVE, 1);
  configure(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
  configure(database, SQLITE_DBCONFIG_DQS_DML, 0);
  configure(database, SQLITE_DBCONFIG_DQS_DDL, 0);
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("PRAGMA cell_size_check = ON");
}

std::unique_ptr<SQLite::Database> connect_by(const char* vfs, const std::filesystem::path& absolute, int flags,
                                             std::chrono::milliseconds patience) {
  ensure(absolute.is_absolute(), "a record is opened by its absolute path");
  auto database = std::make_unique<SQLite::Database>(absolute.c_str(), flags | SQLite::OPEN_NOMUTEX, 0, vfs);
  wait_for_locks(*database, patience);
  guard(*database);
  return database;
}

}  // namespace

std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& absolute, int flags,
                                          std::chrono::milliseconds patience) {
  return connect_by(nullptr, absolute, flags, patience);
}

std::unique_ptr<SQLite::Database> connect_alone(const std::filesystem::path& absolute, int flags) {
  return connect_by("unix-none", absolute, flags, std::chrono::milliseconds(0));
}

std::unique_ptr<SQLite::Database> private_database() {
  auto database =
      std::make_unique<SQLite::Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
  guard(*database);
  return database;
}

void set_triggers(SQLite::Database& database, bool on) {
  configure(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, on ? 1 : 0);
}

int schema_version(SQLite::Database& database, const std::filesystem::path& path) {
  try {
    if (database.execAndGet("PRAGMA application_id").getInt64() == application_id) {
      if (const int schema = database.execAndGet("PRAGMA user_version").getInt(); schema > 0) {
        return schema;  // the first is 1: none was ever written with less
      }
    }
  } catch (const SQLite::Exception& exception) {
    if (exception.getErrorCode() != SQLITE_NOTADB) {
      throw;
    }
  }
  throw Error(Exit::damaged, message(messages::not_a_record, path.string())).hint(message(messages::or_damaged));
}

void require_writable(SQLite::Database& database, const std::filesystem::path& path) {
  if (sqlite3_db_readonly(database.getHandle(), "main") == 1) {
    throw Error(Exit::io, message(messages::cannot_open, path.string())).hint(message(messages::check_first));
  }
}

void make_durable(SQLite::Database& database) {
  database.exec("PRAGMA mmap_size = 0");
  database.exec("PRAGMA synchronous = FULL");
  // The default, DELETE, can lose the last acknowledged commit at a power cut; WAL has a corruption fault up to 3.51.2.
  const std::string mode = database.execAndGet("PRAGMA journal_mode = TRUNCATE").getString();
  if (mode != "truncate") {
    throw busy(database.getFilename());
  }
}

}  // namespace danvan::store
