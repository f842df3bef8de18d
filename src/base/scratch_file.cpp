#include "danvan/base/scratch_file.hpp"

#include "base/messages.hpp"
#include "base/system.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/in_both.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>

namespace danvan {

std::filesystem::path folder_for_scratch() {
  std::error_code unusable;
  const std::filesystem::path folder = std::filesystem::temp_directory_path(unusable);
  return unusable ? std::filesystem::path("/tmp") : std::filesystem::absolute(folder);
}

ScratchFile::ScratchFile() : m_folder(folder_for_scratch()) {
  std::string name = (m_folder / "danvan-XXXXXX").string();
  m_descriptor = retry_interrupted([&] { return ::mkostemp(name.data(), O_CLOEXEC); });
  if (m_descriptor < 0) {
    fail(true, errno);
  }
  ::unlink(name.c_str());
}

ScratchFile::~ScratchFile() {
  ::close(m_descriptor);
}

void ScratchFile::append(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t n = retry_interrupted([&] { return ::pwrite(m_descriptor, bytes.data(), bytes.size(), m_size); });
    if (n < 0) {
      fail(true, errno);
    }
    m_size += n;
    bytes = bytes.subspan(static_cast<std::size_t>(n));
  }
}

void ScratchFile::read(std::int64_t offset, std::span<std::byte> into) const {
  while (!into.empty()) {
    const ssize_t n = retry_interrupted([&] { return ::pread(m_descriptor, into.data(), into.size(), offset); });
    if (n <= 0) {
      fail(false, n < 0 ? errno : EIO);  // nobody else can have shortened it
    }
    offset += n;
    into = into.subspan(static_cast<std::size_t>(n));
  }
}

void ScratchFile::fail(bool writing, int error) const {
  const Text& what = writing ? messages::cannot_write : messages::cannot_read;
  throw Error(Exit::io, message(what, m_folder.string(), system_reason(error))).at({m_folder.string(), 0, 0});
}

}  // namespace danvan
