#pragma once

#include "danvan/base/date.hpp"
#include "danvan/base/message.hpp"

#include <filesystem>
#include <span>
#include <vector>

namespace danvan::store {

/// How many days, weeks (from Monday), months and years keep their newest backup; days are those in Vietnam.
struct KeepRules {
  int daily = 0;
  int weekly = 0;
  int monthly = 0;
  int yearly = 0;
};
/// Which of the backups stay: of each of the newest so many days, weeks, months and years that have any, the newest.
std::vector<bool> kept(std::span<const Instant> newest_first, const KeepRules& rules);

/// What lies in a folder of backups.
struct Shelf {
  std::vector<std::filesystem::path> surplus;  // to be removed, oldest first
  struct LeftAlone {
    std::filesystem::path path;
    Message why;
  };
  std::vector<LeftAlone> left_alone;
};
/// Looks which backups of this record in `folder` the rules do not keep, once there is a newest one made at `now`, in
/// the folder `newest`. Whatever has no manifest that can be read, is not whole, has a newest entry that the record
/// does not have (of another record, or of one from before a restore), or has a name of its own is left alone and not
/// counted. Every one that the rules keep is read whole, and is as its manifest says, by SHA-256. Throws
/// `Error` 5 where the folder cannot be read.
Shelf look_at_shelf(const std::filesystem::path& store, const std::filesystem::path& folder,
                    const std::filesystem::path& newest, Instant now, const KeepRules& rules);

/// Removes a backup: from the first moment on it is never taken for a whole one. One that
/// is gone already is removed. Throws `Error` 5.
void remove_backup(const std::filesystem::path& backup);

}  // namespace danvan::store
