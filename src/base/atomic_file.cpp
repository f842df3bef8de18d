#include "base/system.hpp"
#include "base/unfinished_file.hpp"
#include "base/unwritable.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/file.hpp"
#include "danvan/base/folder.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <tuple>

namespace danvan {
namespace {

constexpr std::size_t buffer_size = 256U << 10U;
constexpr int most_names = 1000;
constexpr mode_t permission_bits = S_IRWXU | S_IRWXG | S_IRWXO;

/// Standard output or standard error, if that is what the file is (`/dev/stdout`, also where it is redirected to a
/// file); else -1.
int own_stream(const struct stat& file) {
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
    struct stat status {};
    if (::fstat(stream, &status) == 0 && status.st_dev == file.st_dev && status.st_ino == file.st_ino) {
      return stream;
    }
  }
  return -1;
}

/// Asked first, since a file system without permissions gives every file the same ones and refuses to be told others.
bool has_mode(int descriptor, mode_t mode) {
  struct stat made {};
  return ::fstat(descriptor, &made) == 0 && (made.st_mode & permission_bits) == mode;
}

/// A new file, to be renamed to `path`: its descriptor, negative where there is none, and its name. The file it is to
/// replace hands its permissions on; a link does not.
std::pair<int, std::string> open_beside(const std::filesystem::path& path) {
  struct stat before {};
  const bool replaces = ::lstat(path.c_str(), &before) == 0 && S_ISREG(before.st_mode);
  const mode_t mode = replaces ? before.st_mode & permission_bits : S_IRUSR | S_IWUSR | S_IRGRP;
  // A name left by a process that was killed must not stand in the way.
  for (int i = 0; i < most_names; ++i) {
    std::string name = unfinished_name(path, i);
    const int descriptor = retry_interrupted(
        [&] { return ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode); });
    if (descriptor >= 0) {
      if (replaces && !has_mode(descriptor, mode) && ::fchmod(descriptor, mode) != 0) {
        const int error = errno;
        ::close(descriptor);
        ::unlink(name.c_str());
        errno = error;
        break;
      }
      hold_unfinished(descriptor);
      return {descriptor, std::move(name)};
    }
    if (errno != EEXIST) {
      break;
    }
  }
  return {-1, {}};
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
  const bool there = ::stat(m_path.c_str(), &status) == 0;
  if (there && S_ISDIR(status.st_mode)) {
    throw unwritable(m_path, EISDIR);
  }
  if (const int own = there ? own_stream(status) : -1; own >= 0) {
    m_descriptor = ::fcntl(own, F_DUPFD_CLOEXEC, 0);  // goes on where the stream is
  } else if (there && !S_ISREG(status.st_mode)) {
    m_descriptor = retry_interrupted([&] { return ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY); });
  } else {
    remove_unfinished(m_path);
    std::tie(m_descriptor, m_temporary) = open_beside(m_path);
  }
  // An empty `m_temporary` says that what is written goes straight to its place.
  if (m_descriptor < 0) {
    throw unwritable(m_path, errno);
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
      throw unwritable(m_path, errno);
    }
    left.remove_prefix(static_cast<std::size_t>(n));
  }
  m_buffer.clear();
}

void AtomicFile::commit() {
  ensure(m_descriptor >= 0, "a file is committed once");
  flush();
  const bool renames = !m_temporary.empty();
  if (renames && ::fsync(m_descriptor) != 0) {
    throw unwritable(m_path, errno);
  }
  const int descriptor = std::exchange(m_descriptor, -1);
  if (::close(descriptor) != 0) {
    throw unwritable(m_path, errno);
  }
  if (!renames) {
    return;
  }
  rename_file(m_temporary, m_path);
  m_temporary.clear();
}

void rename_file(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) {
    throw unwritable(to, errno);
  }
  if (const int error = sync_folder(folder_of(to)); error != 0) {
    throw unwritable(to, error);
  }
}

}  // namespace danvan
