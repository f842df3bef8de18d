#pragma once

#include "danvan/store/journal.hpp"
#include "danvan/store/manifest.hpp"

namespace danvan::store {

struct BackupRequest {
  std::filesystem::path store;   // the folder with danvan.db and danvan.toml
  std::filesystem::path folder;  // which is to be the backup; its parent is there
  bool numbered = false;         // where something has that name: the next free one with -2, -3 … behind it
  Instant now;
  std::string program;            // the version of this program
  bool packed = false;            // by zstd
  Drives drives = Drives::local;  // that the record may lie on
  std::chrono::milliseconds patience = std::chrono::seconds(30);
};

struct Backup {
  std::filesystem::path folder;
  Manifest manifest;
  Message other_configuration;        // that it is not the one beside the record, and why; nothing where it is
  std::chrono::milliseconds held{0};  // how long those who write had to wait
  std::vector<Finding> findings;      // what is wrong with the record; there is no backup then
};

/// A folder with a copy of the record as of one moment, of the configuration as it lies beside it, and with a manifest;
/// it is there whole or not at all, and looked through as `check` does. However much others write meanwhile, it ends.
///
/// Throws `Error` 8 (no record here, or one newer than this program), 6 (not a record), 4 (busy), 7 (a network
/// drive that is not allowed), 3 (something has the folder's name, and it is not to be numbered) and 5 (the disk, or no
/// right to write there).
Backup make_backup(const BackupRequest& request);

/// The folder that a backup would be, were it made now. Throws as `make_backup` where it would not be made there; what
/// is wrong with the record, and whether the disk has room, is not looked at.
std::filesystem::path place_for_backup(const BackupRequest& request);

/// The name that a backup made at that moment has by itself: of the day and time in Vietnam, and of the newest entry.
std::string backup_name(Instant made, std::int64_t entry);

/// The number of the newest entry of a record with any schema, 0 where there is none. Throws as `make_backup`.
std::int64_t newest_entry(const std::filesystem::path& store, Drives drives = Drives::local);

}  // namespace danvan::store
