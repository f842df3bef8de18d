#include "base/unfinished_file.hpp"

#include "danvan/base/folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <optional>

namespace danvan {
namespace {

namespace fs = std::filesystem;

std::string beginning_of_name(const fs::path& path) {
  return fmt::format(".{}.", path.filename().string());
}

/// The process that the rest of such a name tells, as in "4711-0".
std::optional<pid_t> process_of(std::string_view rest) {
  pid_t process = 0;
  int number = 0;
  const char* end = rest.data() + rest.size();
  const auto [dash, no_process] = std::from_chars(rest.data(), end, process);
  if (no_process != std::errc{} || process <= 0 || dash == end || *dash != '-') {
    return std::nullopt;
  }
  const auto [last, no_number] = std::from_chars(dash + 1, end, number);
  return no_number == std::errc{} && last == end ? std::optional(process) : std::nullopt;
}

bool is_gone(pid_t process) {
  return ::kill(process, 0) != 0 && errno == ESRCH;
}

void remove_unless_held(const fs::path& path) {
  std::error_code fault;
  if (!fs::is_regular_file(fs::symlink_status(path, fault))) {
    return;
  }
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (descriptor < 0) {
    return;
  }
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
    ::unlink(path.c_str());
  }
  ::close(descriptor);
}

}  // namespace

std::string unfinished_name(const fs::path& path, int number) {
  return fmt::format("{}/{}{}-{}", folder_of(path), beginning_of_name(path), ::getpid(), number);
}

void hold_unfinished(int descriptor) {
  ::flock(descriptor, LOCK_EX | LOCK_NB);  // without, where there are no locks, the process still tells
}

void remove_unfinished(const fs::path& path) {
  const std::string begins = beginning_of_name(path);
  std::error_code fault;
  const fs::directory_iterator end;
  for (fs::directory_iterator at(folder_of(path), fault); !fault && at != end; at.increment(fault)) {
    const std::string name = at->path().filename().string();
    if (!name.starts_with(begins)) {
      continue;
    }
    const std::optional<pid_t> process = process_of(std::string_view(name).substr(begins.size()));
    if (process && is_gone(*process)) {
      remove_unless_held(at->path());
    }
  }
}

}  // namespace danvan
