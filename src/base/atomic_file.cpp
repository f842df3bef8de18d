#include "base/folder.hpp"
#include "base/messages.hpp"
#include "base/system.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/file.hpp"
#include "danvan/base/in_both.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace danvan {
namespace {

constexpr std::size_t buffer_size = 256U << 10U;
constexpr int most_names = 1000;

[[noreturn]] void throw_unwritable(const std::filesystem::path& path, int error) {
  Error failure(Exit::io, message(messages::cannot_write, path.string(), system_reason(error)));
  if (error == ENOENT) {
    failure.hint(message(messages::make_parents_first, path.parent_path().string()));
  }
  throw failure.at({path.string(), 0, 0});
}

}  // namespace

int sync_folder(const std::string& folder) {
  const int descriptor = retry_interrupted([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
  if (descriptor < 0) {
    return errno;
  }
  const int error = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
  ::close(descriptor);
  return error;
}

std::string folder_of(const std::filesystem::path& path) {
  // "so/" is the folder "so".
  const std::string folder = (path.has_filename() ? path : path.parent_path()).parent_path().string();
  return folder.empty() ? "." : folder;
}

AtomicFile::AtomicFile(std::filesystem::path path) : m_path(std::move(path)) {
  struct stat status {};
  if (::stat(m_path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) {
    throw_unwritable(m_path, EISDIR);
  }
  // A name left by a process that was killed must not stand in the way.
  for (int i = 0; i < most_names && m_descriptor < 0; ++i) {
    m_temporary = fmt::format("{}/.{}.{}-{}", folder_of(m_path), m_path.filename().string(), ::getpid(), i);
    m_descriptor = retry_interrupted(
        [&] { return ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0640); });
    if (m_descriptor < 0 && errno != EEXIST) {
      break;
    }
  }
  if (m_descriptor < 0) {
    throw_unwritable(m_path, errno);
  }
  m_buffer.reserve(buffer_size);
}

AtomicFile::~AtomicFile() {
  if (m_descriptor >= 0) {
    ::close(m_descriptor);
  }
  if (!m_temporary.empty()) {
    ::unlink(m_temporary.c_str());
  }
}

void AtomicFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::string_view part = bytes.substr(0, buffer_size - m_buffer.size());
    m_buffer += part;
    bytes.remove_prefix(part.size());
    if (m_buffer.size() == buffer_size) {
      flush();
    }
  }
}

void AtomicFile::flush() {
  std::string_view left = m_buffer;
  while (!left.empty()) {
    const ssize_t n = retry_interrupted([&] { return ::write(m_descriptor, left.data(), left.size()); });
    if (n < 0) {
      throw_unwritable(m_path, errno);
    }
    left.remove_prefix(static_cast<std::size_t>(n));
  }
  m_buffer.clear();
}

void AtomicFile::commit() {
  ensure(m_descriptor >= 0, "a file is committed once");
  flush();
  if (::fsync(m_descriptor) != 0) {
    throw_unwritable(m_path, errno);
  }
  const int descriptor = std::exchange(m_descriptor, -1);
  if (::close(descriptor) != 0) {
    throw_unwritable(m_path, errno);
  }
  rename_file(m_temporary, m_path);
  m_temporary.clear();
}

void rename_file(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) {
    throw_unwritable(to, errno);
  }
  if (const int error = sync_folder(folder_of(to)); error != 0) {
    throw_unwritable(to, error);
  }
}

}  // namespace danvan
