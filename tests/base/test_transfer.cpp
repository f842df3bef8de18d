#include "danvan/base/error.hpp"
#include "danvan/base/file.hpp"
#include "danvan/base/transfer.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <new>

namespace danvan {
namespace {

namespace fs = std::filesystem;

enum Outcome { went_well, lacked_memory, told_otherwise };

/// What becomes of it in a process that may have two MiB more than it has: enough to read and write by, not for zstd.
int with_little_memory(const std::function<void()>& action) {
  const pid_t child = ::fork();
  if (child == 0) {
    constexpr rlim_t more = 2U << 20U;
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    const rlim_t most = pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + more;
    const rlimit limit{most, most};
    ::setrlimit(RLIMIT_AS, &limit);
    try {
      action();
      ::_exit(went_well);
    } catch (const std::bad_alloc&) {
      ::_exit(lacked_memory);
    } catch (const std::exception&) {
      ::_exit(told_otherwise);
    }
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

#ifndef __SANITIZE_ADDRESS__  // it takes memory of its own, and ends where there is none
TEST_CASE("want of memory while something is packed or unpacked is told as that") {
  std::string name = (fs::temp_directory_path() / "danvan-base-XXXXXX").string();
  const fs::path folder = ::mkdtemp(name.data());
  const fs::path plain = folder / "plain", packed = folder / "packed", other = folder / "other";
  std::ofstream(plain) << std::string(100'000, 'x');
  CHECK(with_little_memory([&] { transfer(plain, other, Packing::as_it_is); }) == went_well);
  CHECK(with_little_memory([&] { transfer(plain, packed, Packing::pack); }) == lacked_memory);
  transfer(plain, packed, Packing::pack);
  CHECK(with_little_memory([&] { transfer(packed, other, Packing::unpack); }) == lacked_memory);
  transfer(packed, other, Packing::unpack);
  CHECK(seal_of(other) == seal_of(plain));
  fs::remove_all(folder);
}
#endif

}  // namespace danvan
