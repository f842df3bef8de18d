#pragma once

#include "danvan/store/backup.hpp"

namespace danvan::store {

/// Throws as `make_backup` where the record cannot be backed up.
void require_readable(const BackupRequest& request);

/// Copies the record as of one moment, in one step, so that nobody who writes can make it begin again. Returns how long
/// that took: those who write wait meanwhile.
std::chrono::milliseconds copy_record(const BackupRequest& request, const std::filesystem::path& to);

/// Looks through the copy, not the record: it is the copy that must be right, and nobody waits for this. Fills in what
/// the manifest says of it, or the findings.
void look_through(const std::filesystem::path& copy, Backup& backup);

}  // namespace danvan::store
