#pragma once

#include <filesystem>

namespace danvan::store {

/// A file that one process works on. Removed by the destructor unless it was renamed.
class WorkFile {
 public:
  /// Of a fixed name: one process at a time works on it, and what one that was killed left is used again. On a network
  /// drive, where a lock would keep the file from its own writer, it has a name of its own instead, and is left.
  /// Throws `Error` 4 when another process works on it, 5 or 7 when it cannot be made.
  static WorkFile beside_record(const std::filesystem::path& path);
  /// Of a name of its own in the folder for temporary files, readable by nobody else; what one that was killed left is
  /// cleared away by the next. Throws as above.
  static WorkFile in_scratch();
  ~WorkFile();
  WorkFile(const WorkFile&) = delete;
  WorkFile& operator=(const WorkFile&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
  /// Gives it its place, durably.
  void publish(const std::filesystem::path& place);

 private:
  WorkFile(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

  std::filesystem::path m_path;
  int m_descriptor = -1;
  bool m_published = false;
};

}  // namespace danvan::store
