#pragma once

#include <filesystem>

namespace danvan {

/// Keeps other programs of this kind out of a folder until it is destroyed or the process ends, however it ends.
class FolderLock {
 public:
  explicit FolderLock(const std::filesystem::path& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

  /// False when another process holds it; true too where the file system knows no such locks.
  [[nodiscard]] bool held() const { return m_held; }

 private:
  int m_descriptor;
  bool m_held;
};

}  // namespace danvan
