#pragma once

#include "danvan/store/manifest.hpp"
#include "danvan/store/restore.hpp"

namespace danvan::store {

/// A backup as it is found, before it is trusted.
struct BackupSource {
  std::filesystem::path folder;
  std::filesystem::path record;      // danvan.db or danvan.db.zst
  std::optional<Manifest> manifest;  // none of a bare record, and of one whose manifest is at fault
  std::vector<Finding> findings;     // of the manifest, and of each of its files but the record
  [[nodiscard]] bool is_packed() const { return record.extension() == ".zst"; }
};
/// Throws `Error` 3 when there is none, and 1 for a bare record without `force`.
BackupSource look_at_backup(const std::filesystem::path& named, bool force);

/// Whether the file is what the manifest says, when it is read.
std::vector<Finding> compare(const Manifest::File& expected, const Seal& found);

/// A file of the manifest other than the record.
bool is_configuration(const Manifest::File& file);

}  // namespace danvan::store
