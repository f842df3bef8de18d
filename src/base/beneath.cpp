#include "danvan/base/beneath.hpp"

#include "base/system.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace danvan {
namespace {

/// The kernel keeps to the folder, whatever is renamed or linked meanwhile; the C library has no call for it yet.
long open_beneath(int folder, const char* path) {
  open_how how{};
  how.flags = O_PATH | O_CLOEXEC;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
  return retry_interrupted([&] { return ::syscall(SYS_openat2, folder, path, &how, sizeof how); });
}

bool says_no(int fault) {
  return fault == ENOENT || fault == ENOTDIR || fault == EXDEV || fault == ELOOP || fault == ENAMETOOLONG;
}

}  // namespace

bool is_file_beneath(const std::filesystem::path& folder, const std::string& path) {
  const int root = ::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  const long file = root < 0 ? -1 : open_beneath(root, path.c_str());
  const int fault = errno;
  struct stat facts {};
  const bool regular = file >= 0 && ::fstat(static_cast<int>(file), &facts) == 0 && S_ISREG(facts.st_mode);
  if (file >= 0) {
    ::close(static_cast<int>(file));
  }
  if (root >= 0) {
    ::close(root);
  }
  if (file < 0 && !says_no(fault)) {
    throw std::filesystem::filesystem_error(path, std::error_code(fault, std::generic_category()));
  }
  return regular;
}

}  // namespace danvan
