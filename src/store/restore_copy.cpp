#include "store/restore_copy.hpp"

#include "store/check.hpp"
#include "store/connection.hpp"
#include "store/entry_table.hpp"
#include "store/messages_backup.hpp"
#include "store/migrations.hpp"
#include "store/reason.hpp"

#include <algorithm>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

Finding fault_of(const fs::path& file, const Error& error) {
  return {Finding::Severity::error, file.filename().string(), error.message(), message(messages::take_another)};
}

}  // namespace

std::vector<Finding> fetch(const BackupSource& source, const fs::path& to) {
  try {
    const Transfer done = transfer(source.record, to, source.is_packed() ? Packing::unpack : Packing::as_it_is);
    if (!source.manifest) {
      return {};
    }
    const auto& files = source.manifest->files;
    const auto listed =
        std::find_if(files.begin(), files.end(), [](const auto& file) { return !is_configuration(file); });
    return compare(*listed, done.read);
  } catch (const Error& error) {
    if (error.exit() == Exit::io && error.place().file == to.string()) {
      throw;
    }
    return {fault_of(source.record, error)};  // not there, not readable, not packed
  }
}

std::optional<Finding> damage_of(const BackupSource& source, const SQLite::Exception& exception) {
  const int code = exception.getErrorCode() & 0xff;
  if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB) {
    return std::nullopt;
  }
  return Finding{Finding::Severity::error, source.record.filename().string(),
                 message(messages::damaged_inside, sqlite_reason(exception)), message(messages::take_another)};
}

std::unique_ptr<SQLite::Database> open_copy(const fs::path& copy) {
  auto database = connect_alone(copy, SQLite::OPEN_READWRITE);
  require_writable(*database, copy);
  database->exec("PRAGMA journal_mode = MEMORY");
  return database;
}

std::vector<Finding> look_through(SQLite::Database& copy, const BackupSource& source) {
  try {
    refuse_newer(schema_version(copy, source.record));
  } catch (const Error& error) {
    if (error.exit() != Exit::damaged) {
      throw;
    }
    return {fault_of(source.record, error)};
  }
  std::vector<Finding> findings = check(copy);
  for (Finding& finding : findings) {
    finding.cure = message(messages::take_another);
  }
  return findings;
}

Entry record_restoring(SQLite::Database& copy, const Recorder& recorder) {
  copy.exec("BEGIN IMMEDIATE");
  const NextEntry next = next_entry(copy, recorder, 0, "");
  insert_entry(copy, next, "");
  copy.exec("COMMIT");
  return next.entry;
}

}  // namespace danvan::store
