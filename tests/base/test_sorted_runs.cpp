#include "danvan/base/error.hpp"
#include "danvan/base/sorted_runs.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <stdlib.h>

#include <optional>

using namespace danvan;

namespace {

struct Pair {
  std::int32_t key = 0, place = 0;
  auto operator<=>(const Pair&) const = default;
};

std::vector<Pair> in_order(SortedRuns<Pair>& runs) {
  std::vector<Pair> seen;
  runs.each([&](const Pair& one) { seen.push_back(one); });
  return seen;
}

}  // namespace

TEST_CASE("records come in order, all of them and again, however many runs they make") {
  CHECK(rc::check("as std::sort", [] {
    const auto run = static_cast<std::size_t>(*rc::gen::inRange(1, 20));
    auto records = *rc::gen::container<std::vector<Pair>>(
        rc::gen::construct<Pair>(rc::gen::inRange(0, 9), rc::gen::inRange(0, 1000)));
    SortedRuns<Pair> runs(run);
    for (const Pair& one : records) {
      runs.add(one);
    }
    std::sort(records.begin(), records.end());
    RC_ASSERT(in_order(runs) == records);
    RC_ASSERT(in_order(runs) == records);
  }));
}

TEST_CASE("runs longer than what is read of them at once are merged whole") {
  constexpr std::int32_t count = 50'000;
  SortedRuns<Pair> runs(12'000);
  for (std::int32_t i = 0; i < count; ++i) {
    runs.add({(i * 7919) % count, 0});  // each key once: 7919 is prime and does not divide the count
  }
  const std::vector<Pair> seen = in_order(runs);
  REQUIRE(seen.size() == count);
  for (std::int32_t i = 0; i < count; ++i) {
    REQUIRE(seen[static_cast<std::size_t>(i)].key == i);
  }
}

TEST_CASE("where nothing can be put aside, it is an error of the disk that names the folder") {
  const char* before = ::getenv("TMPDIR");
  const std::string kept = before == nullptr ? "" : before;
  ::setenv("TMPDIR", "/proc", 1);
  std::optional<Error> failed;
  try {
    ScratchFile file;
  } catch (const Error& error) {
    failed = error;
  }
  before == nullptr ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", kept.c_str(), 1);
  REQUIRE(failed.has_value());
  CHECK(failed->exit() == Exit::io);
  CHECK(render(failed->message(), Lang::en).starts_with("“/proc” cannot be written: "));
}
