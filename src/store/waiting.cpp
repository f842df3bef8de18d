#include "store/waiting.hpp"

#include "store/sqlite.hpp"

#include <algorithm>
#include <cstdint>
#include <thread>

namespace danvan::store {
namespace {

using Clock = std::chrono::steady_clock;

// Called by SQLite when a lock is held by others; `asked`: how often it was called before within this step of a
// statement, which is patient as a whole.
int ask_again(void* patience, int asked) {
  static thread_local Clock::time_point since;  // a thread waits for one lock at a time
  if (asked == 0) {
    since = Clock::now();
  }
  const std::chrono::milliseconds most(reinterpret_cast<std::intptr_t>(patience));
  const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - since);
  if (waited >= most) {
    return 0;
  }
  std::this_thread::sleep_for(std::min(pause_after(waited), most - waited));
  return 1;
}

}  // namespace

std::chrono::milliseconds pause_after(std::chrono::milliseconds waited) {
  constexpr std::chrono::milliseconds at_first(10), later(4), last(2);
  return waited < std::chrono::seconds(1) ? at_first : waited < std::chrono::seconds(5) ? later : last;
}

// SQLite's own waiting does the reverse: up to 100 ms apart, the longer the rarer.
void wait_for_locks(SQLite::Database& database, std::chrono::milliseconds patience) {
  // The patience itself stands in the pointer: so there is nothing that must outlive the handle.
  const auto count = static_cast<std::intptr_t>(patience.count());
  void* const given = reinterpret_cast<void*>(count);  // NOLINT(performance-no-int-to-ptr)
  require_ok(sqlite3_busy_handler(database.getHandle(), ask_again, given), database);
}

}  // namespace danvan::store
