#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace danvan {

/// A file read once from front to back in blocks; `-` is standard input. Throws `Error` (3: no such file, is a folder,
/// a pipe or a device that the process was not given open, not readable, over the cap; 5: the disk).
class InputFile {
 public:
  static constexpr std::int64_t no_cap = -1;
  InputFile(const std::string& path, std::int64_t cap_bytes);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  /// Bytes read into `buffer`; 0 at the end.
  std::size_t read(std::span<char> buffer);
  [[nodiscard]] const std::string& name() const { return m_name; }

 private:
  std::string m_name;
  int m_descriptor = -1;
  std::int64_t m_cap;
  std::int64_t m_taken = 0;
};

/// All of a small file (a configuration, a template). Throws as `InputFile`.
std::string read_file(const std::string& path, std::int64_t cap_bytes);

/// Appears whole or not at all: written beside, synced, renamed over its place (permissions stay, a link is replaced)
/// by `commit`, else removed. What is no regular file (device, pipe) is written into; a pipe waits for its reader.
class AtomicFile {
 public:
  explicit AtomicFile(std::filesystem::path path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(std::string_view bytes);
  void commit();

 private:
  void flush();
  std::filesystem::path m_path;
  std::string m_temporary;
  std::string m_buffer;
  int m_descriptor = -1;
};

/// Gives a finished file its name, replacing what has it, so that a power cut cannot undo it. Throws `Error` 5.
void rename_file(const std::filesystem::path& from, const std::filesystem::path& to);

/// Makes the last folder of the path, not its parents; fine if it is there. Throws `Error` 5, or 7 for want of rights.
void make_folder(const std::filesystem::path& path);

}  // namespace danvan
