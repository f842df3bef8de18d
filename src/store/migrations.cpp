#include "store/migrations.hpp"

#include "danvan/base/embedded.hpp"
#include "danvan/base/error.hpp"
#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/messages.hpp"
#include "store/messages_backup.hpp"
#include "store/place.hpp"
#include "store/reason.hpp"
#include "store/sqlite.hpp"
#include "store/table_shape.hpp"

#include <fmt/format.h>

#include <charconv>

namespace danvan::store {
namespace {

constexpr std::string_view folder = "schema/";

void copy(const std::filesystem::path& from, const std::filesystem::path& to, std::chrono::milliseconds patience) {
  NewFile made(to);
  {
    const auto source = connect(from, SQLite::OPEN_READWRITE, patience);
    const auto target = connect(made.temporary(), SQLite::OPEN_READWRITE, patience);
    require_writable(*target, made.temporary());
    copy_whole(*source, *target);
  }
  made.publish(NewFile::Existing::replace);
}

void keep_copy(const std::filesystem::path& of, const std::filesystem::path& to, std::chrono::milliseconds patience) {
  try {
    copy(of, to, patience);
  } catch (Error& error) {
    error.hint(message(messages::record_is_as_it_was));
    throw;
  }
}

void require_references(SQLite::Database& database) {
  SQLite::Statement broken(database, "PRAGMA foreign_key_check");
  if (broken.executeStep()) {
    throw Error(Exit::damaged, message(messages::migration_breaks, broken.getColumn(0).getString()));
  }
}

}  // namespace

std::vector<Migration> migrations() {
  std::vector<Migration> all;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.name.starts_with(folder)) {
      continue;
    }
    Migration migration;
    const std::string_view name = file.name.substr(folder.size());
    std::from_chars(name.data(), name.data() + name.size(), migration.number);
    migration.sql = file.bytes;
    ensure(migration.number == static_cast<int>(all.size()) + 1, "migrations are numbered from 1 without gaps");
    all.push_back(migration);
  }
  return all;
}

int newest_schema() {
  return static_cast<int>(migrations().size());
}

void refuse_newer(int schema) {
  if (schema > newest_schema()) {
    throw Error(Exit::no_store, message(messages::newer_record, schema, newest_schema()))
        .hint(message(messages::update_program));
  }
}

void run_migrations(SQLite::Database& database, int from, int to) {
  for (const Migration& migration : migrations()) {
    if (migration.number > from && migration.number <= to) {
      database.exec(std::string(migration.sql));
    }
  }
  database.exec(fmt::format("PRAGMA user_version = {}", to));
}

void create_with_schema(const std::filesystem::path& database, int schema) {
  NewFile made(database);
  {
    const auto connection = connect(made.temporary(), SQLite::OPEN_READWRITE, std::chrono::milliseconds(0));
    require_writable(*connection, database);
    connection->exec("PRAGMA page_size = 4096");
    connection->exec("BEGIN EXCLUSIVE");
    connection->exec(fmt::format("PRAGMA application_id = {}", application_id));
    run_migrations(*connection, 0, schema);
    connection->exec("COMMIT");
  }
  if (!made.publish(NewFile::Existing::keep)) {
    throw Error(Exit::bad_input, message(messages::record_is_there, database.string()));
  }
}

void write_rows_anew(SQLite::Database& database) {
  for (const std::string& table : journaled_tables(database)) {
    const std::string column = sql_name(shape_of(database, table).columns.back());
    database.exec(fmt::format("UPDATE {0} SET {1} = {1}", sql_name(table), column));
  }
}

void bring_up_to_date(SQLite::Database& database, int from) {
  try {
    run_migrations(database, from, newest_schema());
    write_rows_anew(database);
  } catch (const SQLite::Exception& refused) {
    const int code = refused.getErrorCode() & 0xff;
    if (code != SQLITE_ERROR && code != SQLITE_CONSTRAINT) {
      throw;
    }
    // Every migration fits every record of the schema before it.
    throw Error(Exit::damaged, message(messages::other_tables, from, sqlite_reason(refused)))
        .hint(message(messages::restore_one));
  }
  require_references(database);
}

void migrate(SQLite::Database& database, const std::filesystem::path& path, std::chrono::milliseconds patience) {
  database.exec("PRAGMA foreign_keys = OFF");  // has no effect inside a transaction
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  const int from = schema_version(database, path);
  if (from < newest_schema()) {
    keep_copy(path, fmt::format("{}.before-{:04}", path.string(), from + 1), patience);
    bring_up_to_date(database, from);
  }
  transaction.commit();
  database.exec("PRAGMA foreign_keys = ON");
}

}  // namespace danvan::store
