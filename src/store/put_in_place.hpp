#pragma once

#include "danvan/store/restore.hpp"
#include "store/work_file.hpp"

#include <functional>

namespace danvan::store {

std::vector<Entry> entries_of(SQLite::Database& database);
/// Nothing where the file is too damaged for that, or is no record. Throws SQLite's exceptions for all else.
std::optional<std::vector<Entry>> entries_of(const std::filesystem::path& record, std::chrono::milliseconds patience);

struct Placing {
  std::filesystem::path record;  // where it is to be
  Entry recorded;                // the newest entry of what is put there
  Instant now;
  std::chrono::milliseconds patience;
  /// Told the entries of the record that is there, or nothing of one that cannot be read, while nobody can add to them;
  /// throws to leave all as it is.
  std::function<void(std::optional<std::vector<Entry>>)> judge;
};
/// Puts a finished record in its place and returns where the one is that was there, if there was any. Throws `Error` 5
/// that says which of them is there now.
std::optional<std::filesystem::path> put_in_place(WorkFile& work, const Placing& placing);

}  // namespace danvan::store
