#pragma once

#include "danvan/store/journal.hpp"
#include "danvan/store/manifest.hpp"

namespace danvan::store {

struct RestoreRequest {
  std::filesystem::path backup;  // the folder that `make_backup` made; or a record's file, or a folder with one
  std::filesystem::path store;   // the folder that is to hold the record; its parent is there
  Recorder recorder;
  DryRun dry_run = DryRun::no;
  bool force = false;             // also a backup of another record, and one without a manifest
  Drives drives = Drives::local;  // that the record may lie on
  std::chrono::milliseconds patience = std::chrono::seconds(30);
};

/// What a restore does to the record that stands there.
struct Exchange {
  enum class Here { nothing, unreadable, readable } here = Here::nothing;
  std::int64_t common = 0;    // up to this entry both are the same
  std::vector<Entry> lost;    // only in the record here, newest first
  std::vector<Entry> gained;  // only in the backup, newest first
};

struct Restored {
  std::optional<Manifest> manifest;  // none of a bare record
  std::vector<Finding> findings;     // what is wrong with the backup; nothing was done then
  Exchange exchange;
  std::int64_t entry = 0;                      // the newest of the backup
  Instant entered{0};                          // when that was recorded
  std::optional<Entry> recorded;               // the restoring, in the restored record
  std::optional<std::filesystem::path> aside;  // where the record that was here is now
  std::vector<std::string> files;              // of the configuration, that were missing and are there now
  std::vector<std::string> differing;          // of the configuration, that are not as in the backup; left as they are
};

/// Puts a backup in the place of the record, as it was but for one entry more, which tells of the restoring. What is in
/// the backup is looked through first, whole and unaltered. The record that was here is set aside, never removed.
/// Others who read or write meanwhile wait; they see the old record or the new one, and lose nothing they were told is
/// recorded but what `Exchange::lost` lists. A process that is killed leaves the one or the other.
///
/// Throws `Error`: 1 (another record, or no manifest, without `force`), 3 (no backup there), 4 (busy), 5 (the disk;
/// says which record is there now), 7 (rights, network drive), 8 (newer than this program).
Restored restore(const RestoreRequest& request);

}  // namespace danvan::store
