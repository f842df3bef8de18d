#include "danvan/base/memory_file.hpp"

#include "base/messages.hpp"
#include "base/system.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/in_both.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>

namespace danvan {
namespace {

[[noreturn]] void fail(int error) {
  throw Error(Exit::io, message(messages::cannot_write, "memory", system_reason(error)));
}

}  // namespace

MemoryFile::MemoryFile(std::string_view bytes) : m_descriptor(::memfd_create("danvan", MFD_CLOEXEC)) {
  if (m_descriptor < 0) {
    fail(errno);
  }
  while (!bytes.empty()) {
    const ssize_t n = retry_interrupted([&] { return ::write(m_descriptor, bytes.data(), bytes.size()); });
    if (n < 0) {
      const int error = errno;
      ::close(m_descriptor);
      fail(error);
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

}  // namespace danvan
