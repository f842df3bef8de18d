#include "store/backup_copy.hpp"

#include "store/backup_parts.hpp"
#include "store/check.hpp"
#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/messages_backup.hpp"
#include "store/migrations.hpp"
#include "store/place.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds default_patience = std::chrono::seconds(30);

// Any schema that this program knows, unlike `Store::open`: what is about to be brought up to date is backed up too.
std::unique_ptr<SQLite::Database> begin_reading(const fs::path& record, std::chrono::milliseconds patience,
                                                Drives drives) {
  require_record_file(record);
  if (drives == Drives::local) {
    refuse_network_drive(record.parent_path());
  }
  auto database = connect(record, SQLite::OPEN_READWRITE, patience);
  database->exec("PRAGMA query_only = ON");
  database->exec("BEGIN");
  refuse_newer(schema_version(*database, record));
  return database;
}

std::pair<std::int64_t, Digest> newest(SQLite::Database& database) {
  SQLite::Statement row(database, R"(
    SELECT sequence, digest
    FROM entry
    ORDER BY sequence DESC
    LIMIT 1)");
  return row.executeStep() ? std::pair(row.getColumn(0).getInt64(), digest_of(row, 1))
                           : std::pair(std::int64_t{0}, Digest{});
}

Error disk_full(const fs::path& folder) {
  return Error(Exit::io, message(messages::backup_disk_full, folder.string()))
      .hint(message(messages::free_space_there));
}

std::vector<Manifest::Table> count_rows_of_tables(SQLite::Database& database) {
  std::vector<Manifest::Table> tables;
  SQLite::Statement names(database, R"(
    SELECT name
    FROM sqlite_schema
    WHERE type = 'table' AND name NOT GLOB 'sqlite_*'
    ORDER BY name)");
  while (names.executeStep()) {
    const std::string name = names.getColumn(0).getString();
    tables.push_back({name, database.execAndGet("SELECT count(*) FROM " + sql_name(name)).getInt64()});
  }
  return tables;
}

}  // namespace

void require_readable(const BackupRequest& request) {
  begin_reading(request.store / record_name, request.patience, request.drives);
}

std::chrono::milliseconds copy_record(const BackupRequest& request, const fs::path& to) {
  const auto source = begin_reading(request.store / record_name, request.patience, request.drives);
  const Clock::time_point start = Clock::now();
  const auto target = connect_alone(to, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  target->exec("PRAGMA journal_mode = MEMORY");
  target->exec("PRAGMA synchronous = OFF");  // the whole file is synced when it is finished
  try {
    copy_whole(*source, *target);
  } catch (const SQLite::Exception& exception) {
    if ((exception.getErrorCode() & 0xff) == SQLITE_FULL) {
      throw disk_full(request.folder);
    }
    throw;
  }
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
}

void look_through(const fs::path& copy, Backup& backup) {
  const auto database = connect_alone(copy, SQLite::OPEN_READONLY);
  backup.findings = check(*database);
  if (!backup.findings.empty()) {
    return;
  }
  backup.manifest.schema = schema_version(*database, copy);
  std::tie(backup.manifest.entry, backup.manifest.digest) = newest(*database);
  backup.manifest.tables = count_rows_of_tables(*database);
}

std::int64_t newest_entry(const fs::path& store, Drives drives) {
  return newest(*begin_reading(store / record_name, default_patience, drives)).first;
}

std::vector<Digest> entry_digests(const fs::path& store) {
  const auto database = begin_reading(store / record_name, default_patience, Drives::any);
  std::vector<Digest> digests;
  SQLite::Statement rows(*database, "SELECT digest FROM entry ORDER BY sequence");
  while (rows.executeStep()) {
    digests.push_back(digest_of(rows, 0));
  }
  return digests;
}

}  // namespace danvan::store
