#include "danvan/store/keep.hpp"

#include "danvan/base/in_both.hpp"
#include "danvan/store/backup.hpp"
#include "danvan/store/manifest.hpp"
#include "store/backup_parts.hpp"
#include "store/messages_backup.hpp"
#include "store/new_folder.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

int week_of(Date day) {
  constexpr int monday = 3;  // 1970-01-01 was a Thursday
  return (day.days() + monday) / 7;
}
int month_of(Date day) {
  return day.year() * 12 + static_cast<int>(day.month());
}

struct Found {
  fs::path path;
  Instant made;
  std::vector<Manifest::File> files;  // of the newest none: it was looked through when it was made
  bool is_newest = false;
};

bool has_its_files(const fs::path& backup, const Manifest& manifest) {
  return std::all_of(manifest.files.begin(), manifest.files.end(), [&](const Manifest::File& file) {
    std::error_code absent;
    const auto size = fs::file_size(backup / file.name, absent);
    return !absent && static_cast<std::int64_t>(size) == file.seal.size;
  });
}

/// Reads all of it.
bool is_unaltered(const Found& backup) {
  return std::all_of(backup.files.begin(), backup.files.end(), [&](const Manifest::File& file) {
    try {
      return seal_of(backup.path / file.name) == file.seal;
    } catch (const Error&) {
      return false;  // what cannot be read cannot be restored
    }
  });
}

bool is_of(const std::vector<Digest>& record, const Manifest& manifest) {
  return manifest.entry >= 1 && manifest.entry <= static_cast<std::int64_t>(record.size()) &&
         record[static_cast<std::size_t>(manifest.entry - 1)] == manifest.digest;
}

bool looks_like_backup(const fs::directory_entry& entry) {
  std::error_code unknown;
  return entry.is_directory(unknown) && !entry.is_symlink(unknown) && !is_passing(entry.path()) &&
         (entry.path().filename().string().starts_with("danvan-") || fs::exists(entry.path() / manifest_name, unknown));
}

std::vector<fs::directory_entry> entries_in(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::directory_entry> entries;
  const fs::directory_iterator end;
  for (fs::directory_iterator at(folder, error); !error && at != end; at.increment(error)) {
    entries.push_back(*at);
  }
  if (error) {
    throw Error(Exit::io, message(messages::cannot_list_backups, folder.string(), system_reason(error.value())));
  }
  return entries;
}

std::optional<Manifest> manifest_in(const fs::path& backup) {
  try {
    return read_manifest(backup);
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// Whether it has the name that `danvan backup` gives by itself; whoever gives another one means to keep it.
bool is_named_by_day(const fs::path& backup, Instant made) {
  const std::string name = backup.filename().string();
  std::string day_and_time = backup_name(made, 0);
  day_and_time.pop_back();
  // The entry that is named is the newest when the backup began; others may have come before the record was copied.
  if (!name.starts_with(day_and_time)) {
    return false;
  }
  // Behind the entry may stand the number of another backup of the same second.
  const std::size_t dash = name.find_first_not_of("0123456789", day_and_time.size());
  return dash == std::string::npos || (name[dash] == '-' && dash + 1 < name.size() &&
                                       name.find_first_not_of("0123456789", dash + 1) == std::string::npos);
}

// Why it is not for us to remove it; nothing where it may be.
Message reason_to_leave(const fs::path& backup, const std::optional<Manifest>& manifest,
                        const std::vector<Digest>& record) {
  if (!manifest) {
    return message(messages::left_without_manifest);
  }
  if (!has_its_files(backup, *manifest)) {
    return message(messages::left_not_whole);
  }
  if (!is_of(record, *manifest)) {
    return message(messages::left_of_another, manifest->entry);
  }
  return is_named_by_day(backup, manifest->made) ? Message{} : message(messages::left_named);
}

std::vector<bool> kept(const std::vector<Found>& newest_first, const KeepRules& rules) {
  std::vector<Instant> made;
  for (const Found& one : newest_first) {
    made.push_back(one.made);
  }
  return store::kept(made, rules);
}

// One that is to stand for its day must be what it was: the good ones of that day go on its account. Where it is not,
// it is left alone and another one stands for that day, which is looked at in its turn.
std::vector<bool> kept_unaltered(std::vector<Found>& newest_first, const KeepRules& rules, Shelf& shelf) {
  std::set<fs::path> seen;
  for (;;) {
    std::vector<bool> stays = kept(newest_first, rules);
    std::vector<Found> sound;
    for (std::size_t i = 0; i < newest_first.size(); ++i) {
      if (!stays[i] || !seen.insert(newest_first[i].path).second || is_unaltered(newest_first[i])) {
        sound.push_back(newest_first[i]);
      } else {
        shelf.left_alone.push_back({newest_first[i].path, message(messages::left_not_whole)});
      }
    }
    if (sound.size() == newest_first.size()) {
      return stays;
    }
    newest_first = std::move(sound);
  }
}

}  // namespace

std::vector<bool> kept(std::span<const Instant> newest_first, const KeepRules& rules) {
  const struct {
    int most;
    int (*period_of)(Date);
  } kinds[] = {{rules.daily, [](Date day) { return day.days(); }},
               {rules.weekly, week_of},
               {rules.monthly, month_of},
               {rules.yearly, [](Date day) { return day.year(); }}};
  std::vector<bool> stays(newest_first.size(), false);
  for (const auto& kind : kinds) {
    int count = 0;
    std::optional<int> last;
    for (std::size_t i = 0; i < newest_first.size() && count < kind.most; ++i) {
      const int period = kind.period_of(newest_first[i].local_date());
      if (period != last) {
        stays[i] = true;
        last = period;
        ++count;
      }
    }
  }
  return stays;
}

Shelf look_at_shelf(const fs::path& store, const fs::path& folder, const fs::path& newest, Instant now,
                    const KeepRules& rules) {
  const std::vector<Digest> record = entry_digests(store);
  Shelf shelf;
  std::vector<Found> ours;
  if (is_named_by_day(newest, now)) {
    ours.push_back({newest, now, {}, true});
  }
  for (const fs::directory_entry& entry : entries_in(folder)) {
    if (entry.path().filename() == newest.filename() || !looks_like_backup(entry)) {
      continue;
    }
    const std::optional<Manifest> manifest = manifest_in(entry.path());
    if (const Message why = reason_to_leave(entry.path(), manifest, record)) {
      shelf.left_alone.push_back({entry.path(), why});
    } else {
      ours.push_back({entry.path(), manifest->made, manifest->files, false});
    }
  }
  std::sort(ours.begin(), ours.end(), [](const Found& a, const Found& b) {
    return std::tie(a.made, a.is_newest, a.path) > std::tie(b.made, b.is_newest, b.path);
  });
  const std::vector<bool> stays = kept_unaltered(ours, rules, shelf);
  for (std::size_t i = ours.size(); i-- > 0;) {
    if (!stays[i] && !ours[i].is_newest) {
      shelf.surplus.push_back(ours[i].path);
    }
  }
  // Another that thins out may have been there meanwhile.
  std::erase_if(shelf.left_alone, [](const Shelf::LeftAlone& one) {
    std::error_code absent;
    return !fs::exists(one.path, absent);
  });
  std::sort(shelf.left_alone.begin(), shelf.left_alone.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return shelf;
}

void remove_backup(const fs::path& backup) {
  remove_folder(backup);
}

}  // namespace danvan::store
