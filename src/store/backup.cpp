#include "danvan/store/backup.hpp"

#include "danvan/base/file.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/store/definitions.hpp"
#include "store/backup_parts.hpp"
#include "store/check.hpp"
#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/messages_backup.hpp"
#include "store/migrations.hpp"
#include "store/new_folder.hpp"
#include "store/place.hpp"
#include "store/store_impl.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds default_patience = std::chrono::seconds(30);

// Any schema that this program knows, unlike `Store::open`: what is about to be brought up to date is backed up too.
std::unique_ptr<SQLite::Database> begin_reading(const fs::path& record, std::chrono::milliseconds patience) {
  require_record_file(record);
  refuse_network_drive(record.parent_path());
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

// As of one moment, in one step, so that nobody who writes can make it begin again; they wait, this long.
std::chrono::milliseconds copy_record(const BackupRequest& request, const fs::path& to) {
  const auto source = begin_reading(request.store / record_name, request.patience);
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

// Looks through the copy, not the record: it is the copy that must be right, and nobody waits for this.
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

// As they lie beside the record; where they cannot be read, as they were applied last.
std::vector<config::Source> configuration(const fs::path& store) {
  try {
    return config::read_sources(store);
  } catch (const Error&) {
    try {
      Store record = Store::open(store / record_name, Access::read);
      return applied_sources(record);
    } catch (const Error&) {
      return {};  // the record itself is what matters
    }
  }
}

void write_file(const fs::path& path, std::string_view text) {
  AtomicFile file(path);
  file.write(text);
  file.commit();
}

void write_configuration(const fs::path& store, const fs::path& folder, Manifest& manifest) {
  for (const config::Source& source : configuration(store)) {
    const fs::path path = folder / source.name;
    fs::create_directories(path.parent_path());
    write_file(path, source.text);
    manifest.files.push_back({source.name, seal_of(path)});
  }
}

// What is written to would no longer be what the manifest says.
void protect(const fs::path& file) {
  fs::permissions(file, fs::perms::owner_read | fs::perms::group_read);
}

void sync_file(const fs::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  const int error = descriptor >= 0 && ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  if (error != 0) {
    throw Error(Exit::io, message(messages::cannot_write_backup, file.parent_path().string(), system_reason(error)));
  }
}

Manifest::File finish_record(const fs::path& folder, bool packed) {
  const fs::path copy = folder / record_name;
  if (!packed) {
    sync_file(copy);
    protect(copy);
    return {record_name, seal_of(copy)};
  }
  const fs::path smaller = folder / packed_record_name;
  const Seal seal = transfer(copy, smaller, Packing::pack).written;
  fs::remove(copy);
  protect(smaller);
  return {packed_record_name, seal};
}

void refuse_taken(const fs::path& folder) {
  std::error_code absent;
  const fs::file_status status = fs::symlink_status(folder, absent);
  if (fs::exists(status) && !(fs::is_directory(status) && fs::is_empty(folder, absent))) {
    throw Error(Exit::bad_input, message(messages::backup_is_there, folder.string()))
        .hint(message(messages::name_another_folder));
  }
}

}  // namespace

std::string backup_name(Instant made, std::int64_t entry) {
  std::string name = fmt::format("danvan-{}-{}", made.local(), entry);  // danvan-2026-01-20 08:00:00-17
  std::replace(name.begin(), name.end(), ' ', '-');
  name.erase(std::remove(name.begin(), name.end(), ':'), name.end());
  return name;
}

std::int64_t newest_entry(const fs::path& store) {
  return newest(*begin_reading(store / record_name, default_patience)).first;
}

std::vector<Digest> entry_digests(const fs::path& store) {
  const auto database = begin_reading(store / record_name, default_patience);
  std::vector<Digest> digests;
  SQLite::Statement rows(*database, "SELECT digest FROM entry ORDER BY sequence");
  while (rows.executeStep()) {
    digests.push_back(digest_of(rows, 0));
  }
  return digests;
}

Backup make_backup(const BackupRequest& request) {
  refuse_taken(request.folder);
  begin_reading(request.store / record_name,
                request.patience);  // what cannot be backed up is told before anything is made
  NewFolder made(request.folder);
  Backup backup;
  backup.held = copy_record(request, made.temporary() / record_name);
  look_through(made.temporary() / record_name, backup);
  if (!backup.findings.empty()) {
    return backup;
  }
  backup.manifest.made = request.now;
  backup.manifest.program = request.program;
  backup.manifest.files.push_back(finish_record(made.temporary(), request.packed));
  write_configuration(request.store, made.temporary(), backup.manifest);
  write_file(made.temporary() / manifest_name, to_text(backup.manifest));
  made.publish();
  return backup;
}

}  // namespace danvan::store
