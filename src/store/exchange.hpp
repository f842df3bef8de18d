#pragma once

#include "danvan/store/store.hpp"

#include <memory>

struct sqlite3_backup;

namespace danvan::store {

/// Holds a record so that nobody else reads or writes it, and puts another in its place in one transaction: others who
/// have the file open keep it, and find the new record in it when they are let in. (Renaming a file over it would leave
/// them with the old one, and with a journal under the name of the new one's.)
class Replacement {
 public:
  /// Undoes an interrupted write, waits for others. Throws SQLite's exceptions; what is in the way of getting hold of a
  /// damaged file is among them.
  Replacement(const std::filesystem::path& record, const std::filesystem::path& with,
              std::chrono::milliseconds patience);
  ~Replacement();
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;

  /// Writes the record as it is held into an empty file, and syncs that.
  void copy_held(const std::filesystem::path& to);
  /// Throws SQLite's exceptions; whether it was done can then only be seen in the record itself.
  void finish();

 private:
  std::unique_ptr<SQLite::Database> m_target;
  std::unique_ptr<SQLite::Database> m_source;
  sqlite3_backup* m_backup = nullptr;
};

}  // namespace danvan::store
