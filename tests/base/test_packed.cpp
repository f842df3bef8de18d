#include "danvan/base/packed.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <functional>
#include <new>

using namespace danvan;

namespace {

// An instrumented program needs address space of its own.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool can_limit_memory = false;
#else
constexpr bool can_limit_memory = true;
#endif

enum class End : int { done, no_memory, otherwise };

/// This process may have so many bytes of memory more than it has now, and none that it was given before and gave back.
void limit_memory(std::size_t more) {
  std::size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  const std::size_t now = pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  const auto set = [](std::size_t bytes) {
    const rlimit limit{bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_AS, &limit);
  };
  set(now);
  for (std::size_t size = std::size_t{64} << 20U; size >= 1024; size /= 2) {
    void* volatile taken = nullptr;  // or the compiler leaves the call out
    do {
      taken = std::malloc(size);
    } while (taken != nullptr);
  }
  set(now + more);
}

/// What becomes of it in a process of its own that may take `bytes` more of memory.
End with_little_memory(std::size_t bytes, const std::function<void()>& act) {
  const pid_t child = ::fork();
  if (child == 0) {
    limit_memory(bytes);
    End end = End::done;
    try {
      act();
    } catch (const std::bad_alloc&) {
      end = End::no_memory;
    } catch (...) {
      end = End::otherwise;
    }
    ::_exit(static_cast<int>(end));
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? static_cast<End>(WEXITSTATUS(status)) : End::otherwise;
}

std::string sample() {
  std::string text;
  for (int i = 0; i < 300'000; ++i) {
    text += std::to_string(i * 7919 % 1000) + ' ';
  }
  return text;
}

}  // namespace

TEST_CASE("what is packed comes back, says how long it was, and no longer than was asked for") {
  const std::string text = sample();
  const std::string bytes = packed(text);
  CHECK(bytes.size() < text.size() / 2);
  CHECK(unpacked_size(bytes) == text.size());
  CHECK(unpacked(bytes, text.size()) == text);
  CHECK_FALSE(unpacked(bytes, text.size() - 1).has_value());
  for (const std::string& other : {std::string(), std::string("not packed"), bytes.substr(1)}) {
    CHECK_FALSE(unpacked_size(other).has_value());
    CHECK_FALSE(unpacked(other, text.size()).has_value());
  }
}

TEST_CASE("want of memory while packing is told as such") {
  if (!can_limit_memory) {
    return;
  }
  const std::string text = sample();
  int without = 0, with = 0;
  for (std::size_t megabytes = 1; megabytes <= 64; ++megabytes) {
    CAPTURE(megabytes);
    const End end = with_little_memory(megabytes << 20U, [&] { packed(text); });
    REQUIRE(end != End::otherwise);
    ++(end == End::done ? with : without);
  }
  CHECK(without > 0);
  CHECK(with > 0);
}
