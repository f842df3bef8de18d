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

constexpr rlim_t mebibyte = 1U << 20U;

void limit_memory(rlim_t to) {
  rlimit limit{};
  ::getrlimit(RLIMIT_AS, &limit);
  limit.rlim_cur = to;
  ::setrlimit(RLIMIT_AS, &limit);
}

/// Leaves two MiB: enough to read and write by, not for zstd.
void use_up_memory() {
  rlim_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  const rlim_t now = pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
  limit_memory(now);
  void* volatile taken = nullptr;  // of what earlier tests have given back
  do {
    taken = ::malloc(mebibyte);
  } while (taken != nullptr);
  limit_memory(now + 2 * mebibyte);
}

/// What becomes of it in a process that has little memory.
int with_little_memory(const std::function<void()>& action) {
  const pid_t child = ::fork();
  if (child == 0) {
    use_up_memory();
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
