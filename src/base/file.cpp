#include "danvan/base/file.hpp"

#include "base/messages.hpp"
#include "base/system.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/folder.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/base/rights.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace danvan {
namespace {

[[noreturn]] void throw_unreadable(const std::string& name, int error) {
  Error failure(error == EIO ? Exit::io : Exit::bad_input,
                error == ENOENT ? message(messages::no_such_file, name)
                                : message(messages::cannot_read, name, system_reason(error)));
  throw failure.at({name, 0, 0});
}

[[noreturn]] void throw_over_cap(const std::string& name, std::int64_t cap) {
  constexpr std::int64_t mebibyte = 1 << 20;
  throw Error(Exit::bad_input, message(messages::over_cap, name, (cap + mebibyte - 1) / mebibyte)).at({name, 0, 0});
}

/// What the process was given open under a number, as a shell does for `<(command)`.
bool is_given_open(const std::string& path) {
  return path == "/dev/stdin" || path.starts_with("/dev/fd/") || path.starts_with("/proc/self/fd/");
}

/// Throws for what is no file to be read from front to back, and for one over the cap.
void require_readable(const std::string& path, const struct stat& status, std::int64_t cap) {
  if (S_ISREG(status.st_mode)) {
    if (cap != InputFile::no_cap && status.st_size > cap) {
      throw_over_cap(path, cap);
    }
    return;
  }
  if (S_ISDIR(status.st_mode)) {
    throw Error(Exit::bad_input, message(messages::is_a_folder, path)).at({path, 0, 0});
  }
  if (!is_given_open(path)) {
    throw Error(Exit::bad_input, message(messages::is_no_file, path))
        .at({path, 0, 0})
        .hint(message(messages::into_a_file_first));
  }
}

}  // namespace

InputFile::InputFile(const std::string& path, std::int64_t cap_bytes)
    : m_name(path == "-" ? "<stdin>" : path), m_cap(cap_bytes) {
  if (path == "-") {
    m_descriptor = STDIN_FILENO;
    return;
  }
  // A pipe that nobody writes to, or a line of a modem, would be waited for already when it is opened.
  m_descriptor = retry_interrupted([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK); });
  if (m_descriptor < 0) {
    throw_unreadable(m_name, errno);
  }
  try {
    struct stat status {};
    if (::fstat(m_descriptor, &status) == 0) {
      require_readable(path, status, cap_bytes);
    }
    ::fcntl(m_descriptor, F_SETFL, 0);
  } catch (...) {
    ::close(m_descriptor);
    throw;
  }
}

InputFile::~InputFile() {
  if (m_descriptor != STDIN_FILENO) {
    ::close(m_descriptor);
  }
}

std::size_t InputFile::read(std::span<char> buffer) {
  const ssize_t n = retry_interrupted([&] { return ::read(m_descriptor, buffer.data(), buffer.size()); });
  if (n < 0) {
    throw_unreadable(m_name, errno);
  }
  if (m_cap != no_cap && n > m_cap - m_taken) {  // a pipe, or a file that grew since it was opened
    throw_over_cap(m_name, m_cap);
  }
  m_taken += n;
  return static_cast<std::size_t>(n);
}

std::string read_file(const std::string& path, std::int64_t cap_bytes) {
  constexpr std::size_t block = 64U << 10U;
  InputFile file(path, cap_bytes);
  std::string bytes;
  while (true) {
    const std::size_t before = bytes.size();
    bytes.resize(before + block);
    const std::size_t n = file.read(std::span(bytes).subspan(before));
    bytes.resize(before + n);
    if (n == 0) {
      return bytes;
    }
  }
}

void make_folder(const std::filesystem::path& path) {
  const int error = ::mkdir(path.c_str(), 0750) == 0 ? sync_folder(folder_of(path)) : errno;
  if (error == 0) {
    return;
  }
  struct stat status {};
  if (error == EEXIST && ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) {
    return;
  }
  const std::string name = path.string();
  const bool rights = lacks_rights(error);
  Error failure(rights ? Exit::not_permitted : Exit::io,
                message(messages::cannot_make_folder, name, system_reason(error)));
  const std::filesystem::path above = folder_of(path);
  if (error == ENOENT && ::stat(above.c_str(), &status) != 0) {
    failure.hint(message(messages::make_parents_first, above.string()));
  } else if (error == EEXIST || error == ENOTDIR) {
    failure.hint(message(messages::name_another_folder, error == EEXIST ? name : above.string()));
  } else {
    failure.hint(message(messages::folder_elsewhere));
  }
  throw failure.at({name, 0, 0});
}

}  // namespace danvan
