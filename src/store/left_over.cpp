#include "store/left_over.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <system_error>
#include <vector>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view journal = "-journal";

bool has_name(int descriptor, const fs::path& path) {
  struct stat opened {};
  struct stat named {};
  if (::fstat(descriptor, &opened) != 0 || ::lstat(path.c_str(), &named) != 0) {
    return errno != ENOENT;  // what cannot be seen is told when it is worked on
  }
  return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

// The lock is held until it is gone, so that nobody begins to work on it meanwhile.
void remove_unless_held(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (descriptor < 0) {
    return;
  }
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && has_name(descriptor, path)) {
    std::error_code ignored;
    fs::remove_all(path, ignored);
    fs::remove(path.string() + std::string(journal), ignored);
  }
  ::close(descriptor);
}

}  // namespace

Hold hold(int descriptor, const fs::path& path) {
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    return Hold::others;
  }
  return has_name(descriptor, path) ? Hold::held : Hold::gone;
}

void remove_left_over(const fs::path& folder, std::string_view name_begins) {
  // Not the standard library's iterator, which ends the process where it lacks memory.
  const std::unique_ptr<DIR, int (*)(DIR*)> listing(::opendir(folder.c_str()), ::closedir);
  std::vector<fs::path> left;
  for (const dirent* entry = nullptr; listing && (entry = ::readdir(listing.get())) != nullptr;) {
    const std::string_view name = entry->d_name;
    if (name.starts_with(name_begins) && !name.ends_with(journal)) {
      left.push_back(folder / name);
    }
  }
  for (const fs::path& path : left) {
    remove_unless_held(path);
  }
}

}  // namespace danvan::store
