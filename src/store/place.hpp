#pragma once

#include <filesystem>
#include <string>

namespace danvan::store {

/// Throws `Error`: 8 when nothing is there, 6 when it is no ordinary file, 7 when it may not be seen or read.
void require_record_file(const std::filesystem::path& path);

/// Whether this user may write to the record, and to its journal or the folder where that is made.
bool may_write(const std::filesystem::path& path);

/// Throws `Error` 7 when the folder lies on a network drive, where locks and syncs cannot be relied on.
void refuse_network_drive(const std::filesystem::path& folder);

/// An empty file under a new name beside `path`, for its owner and group only; removed by the destructor unless
/// published. What an earlier one left that was killed is cleared away.
class NewFile {
 public:
  explicit NewFile(const std::filesystem::path& path);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  [[nodiscard]] const std::filesystem::path& temporary() const { return m_temporary; }
  enum class Existing { keep, replace };
  /// Gives the file its place, durably. False when `keep` and something is there.
  bool publish(Existing existing);

 private:
  void close() const;

  std::filesystem::path m_path;
  std::filesystem::path m_temporary;
  int m_descriptor = -1;  // held open to the end: it has the lock
};

}  // namespace danvan::store
