#pragma once

#include "store/backup_source.hpp"
#include "store/sqlite.hpp"

#include <memory>

namespace danvan::store {

/// Reads the record of a backup, once, into a file of its own: what is judged is what is put in place, whatever becomes
/// of the backup meanwhile. Returns what is wrong with it; throws `Error` 5 where the copy cannot be written.
std::vector<Finding> fetch(const BackupSource& source, const std::filesystem::path& to);

/// The fetched record, opened so that nothing is left beside it.
std::unique_ptr<SQLite::Database> open_copy(const std::filesystem::path& copy);

/// What it says of the backup that its copy cannot be read on account of damage; nothing where it is something else.
std::optional<Finding> damage_of(const BackupSource& source, const SQLite::Exception& exception);

/// What is wrong inside it. Throws `Error` 8 where it is newer than this program.
std::vector<Finding> look_through(SQLite::Database& copy, const BackupSource& source);

/// Adds an entry that changes no row: it says when, by whom and from which backup the record was restored.
Entry record_restoring(SQLite::Database& copy, const Recorder& recorder);

}  // namespace danvan::store
