#pragma once

#include <filesystem>

namespace danvan::store {

/// A file of a fixed name that one process at a time works on; what an earlier one left is used again. Removed by the
/// destructor unless it was renamed.
class WorkFile {
 public:
  /// Throws `Error` 4 when another process works on it, 5 or 7 when it cannot be made.
  explicit WorkFile(std::filesystem::path path);
  ~WorkFile();
  WorkFile(const WorkFile&) = delete;
  WorkFile& operator=(const WorkFile&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
  /// Gives it its place, durably.
  void publish(const std::filesystem::path& place);

 private:
  std::filesystem::path m_path;
  int m_descriptor = -1;
  bool m_published = false;
};

}  // namespace danvan::store
