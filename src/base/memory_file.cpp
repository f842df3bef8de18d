#include "danvan/base/memory_file.hpp"

#include "base/system.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <new>

namespace danvan {

MemoryFile::MemoryFile(std::string_view bytes) : m_descriptor(::memfd_create("danvan", MFD_CLOEXEC)) {
  if (m_descriptor < 0) {
    throw std::bad_alloc();
  }
  while (!bytes.empty()) {
    const ssize_t n = retry_interrupted([&] { return ::write(m_descriptor, bytes.data(), bytes.size()); });
    if (n < 0) {
      ::close(m_descriptor);
      throw std::bad_alloc();  // there is no disk that could fail
    }
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
}

MemoryFile::~MemoryFile() {
  ::close(m_descriptor);
}

std::string MemoryFile::path() const {
  return fmt::format("/proc/self/fd/{}", m_descriptor);
}

std::string MemoryFile::bytes() const {
  std::string all(static_cast<std::size_t>(::lseek(m_descriptor, 0, SEEK_END)), '\0');
  for (std::size_t done = 0; done < all.size();) {
    const ssize_t n = retry_interrupted(
        [&] { return ::pread(m_descriptor, all.data() + done, all.size() - done, static_cast<off_t>(done)); });
    if (n <= 0) {
      throw std::bad_alloc();
    }
    done += static_cast<std::size_t>(n);
  }
  return all;
}

}  // namespace danvan
