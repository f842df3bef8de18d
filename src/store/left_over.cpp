#include "store/left_over.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <system_error>
#include <vector>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view journal = "-journal";

// The lock is held until it is gone, so that nobody begins to work on it meanwhile.
void remove_unless_held(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (descriptor < 0) {
    return;
  }
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
    std::error_code ignored;
    fs::remove_all(path, ignored);
    fs::remove(path.string() + std::string(journal), ignored);
  }
  ::close(descriptor);
}

}  // namespace

void remove_left_over(const fs::path& folder, std::string_view name_begins) {
  std::error_code ignored;
  std::vector<fs::path> left;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(name_begins) && !name.ends_with(journal)) {
      left.push_back(entry.path());
    }
  }
  for (const fs::path& path : left) {
    remove_unless_held(path);
  }
}

}  // namespace danvan::store
