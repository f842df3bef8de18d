#pragma once

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace danvan::fuzz {

/// What a target defines: one input, which it must answer.
void try_input(std::string_view input);

/// Takes the last byte, which chooses how the rest is read, off an input. Being the last it leaves real files as they
/// are: they end with a line break, which stands for 0.
inline unsigned take_choice(std::string_view& input) {
  if (input.empty()) {
    return 0;
  }
  const char last = input.back();
  input.remove_suffix(1);
  return last == '\n' ? 0 : static_cast<unsigned char>(last);
}

/// What must hold for every input. Unlike `ensure` it cannot be caught on the way.
inline void promise(bool holds, const char* what, std::string_view seen = {}) {
  if (!holds) {
    fmt::print(stderr, "broken promise: {}\n{}\n", what, seen);
    std::abort();
  }
}

/// A file that never touches a disk, with a path for readers that ask for one; filled anew for each input.
class MemoryFile {
 public:
  MemoryFile() : m_descriptor(::memfd_create("input", 0)), m_path(fmt::format("/proc/self/fd/{}", m_descriptor)) {
    promise(m_descriptor >= 0, "a file in memory can be made");
  }
  ~MemoryFile() { ::close(m_descriptor); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  const std::string& fill(std::string_view bytes) {
    promise(::ftruncate(m_descriptor, 0) == 0 &&
                ::pwrite(m_descriptor, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()),
            "a file in memory can be filled");
    return m_path;
  }

 private:
  int m_descriptor;
  std::string m_path;
};

}  // namespace danvan::fuzz
