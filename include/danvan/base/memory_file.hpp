#pragma once

#include <string>
#include <string_view>

namespace danvan {

/// A file without a name, which can be opened by its path as long as this lives; it is in memory only, so nothing of it
/// is left behind in whatever way the process ends. Throws `std::bad_alloc` where there is no room for it.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes = {});
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  [[nodiscard]] std::string path() const;
  /// All of it, also what others wrote by its path.
  [[nodiscard]] std::string bytes() const;

 private:
  int m_descriptor = -1;
};

}  // namespace danvan
