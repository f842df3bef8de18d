#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

namespace danvan {

/// The system's folder for temporary files: TMPDIR, or where that is none, /tmp.
std::filesystem::path folder_for_scratch();

/// A file without a name for what does not fit in memory: in the system's folder for temporary files, readable by
/// nobody else, gone when it is closed or the process dies. Throws `Error` 5.
class ScratchFile {
 public:
  ScratchFile();
  ~ScratchFile();
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;

  void append(std::span<const std::byte> bytes);
  /// Fills `into` from what was appended, beginning at `offset`.
  void read(std::int64_t offset, std::span<std::byte> into) const;
  [[nodiscard]] std::int64_t size() const { return m_size; }

 private:
  [[noreturn]] void fail(bool writing, int error) const;

  std::filesystem::path m_folder;
  int m_descriptor = -1;
  std::int64_t m_size = 0;
};

}  // namespace danvan
