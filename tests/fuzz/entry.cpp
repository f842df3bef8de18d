// What libFuzzer calls, and `replay.cpp` where it is not there: gives a target one input and looks at the clock.
#include "fuzz.hpp"

#include <ctime>

namespace {

/// Of this process alone: others may keep the machine busy.
double seconds_of_work() {
  timespec now{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static bool first = true;  // which may have to make a record to work on
  const double before = seconds_of_work();
  danvan::fuzz::try_input({reinterpret_cast<const char*>(data), size});
  danvan::fuzz::promise(first || seconds_of_work() - before < 1, "no input takes a second");
  first = false;
  return 0;
}
