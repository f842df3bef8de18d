#include "store/lock_holders.hpp"
#include "store/record.hpp"
#include "store/waiting.hpp"

#include <doctest/doctest.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

namespace danvan::store {
namespace {

/// Another process that holds the write lock of a record until it is let go.
class Holder {
 public:
  explicit Holder(const Record& record) {
    REQUIRE(::pipe(m_ready.data()) == 0);
    REQUIRE(::pipe(m_go.data()) == 0);
    m_child = ::fork();
    if (m_child == 0) {
      Store store = record.open();
      const Write held(store, recorder(), DryRun::no);
      char byte = 'r';
      const bool told = ::write(m_ready[1], &byte, 1) == 1;
      ::close(m_go[1]);
      ::_exit(told && ::read(m_go[0], &byte, 1) >= 0 ? 0 : 1);
    }
    char byte = 0;
    REQUIRE(::read(m_ready[0], &byte, 1) == 1);
  }
  ~Holder() {
    for (const int end : {m_go[0], m_go[1], m_ready[0], m_ready[1]}) {
      ::close(end);
    }
    ::waitpid(m_child, nullptr, 0);
  }
  Holder(const Holder&) = delete;
  Holder& operator=(const Holder&) = delete;
  [[nodiscard]] pid_t process() const { return m_child; }

 private:
  std::array<int, 2> m_ready{}, m_go{};
  pid_t m_child = 0;
};

}  // namespace

TEST_CASE("who waited in vain for the record is told which process holds it") {
  const Record record;
  Store store = Store::open(record.database(), Access::write, std::chrono::milliseconds(20));
  const Holder holder(record);
  const std::vector<Process> found = lock_holders(record.database());
  REQUIRE(found.size() == 1);
  CHECK(found[0].id == holder.process());
  CHECK(found[0].command.starts_with("test_store"));
  try {
    const Write write(store, recorder(), DryRun::no);
    FAIL("the write lock was held by another process");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::busy);
    const std::string said = render(error.message(), Lang::en);
    CHECK(said.find("process " + std::to_string(holder.process()) + " (test_store") != std::string::npos);
  }
}

TEST_CASE("the longer somebody has waited for the record, the more often it is asked for") {
  using std::chrono::milliseconds;
  for (milliseconds waited(0); waited < std::chrono::seconds(30); ++waited) {
    CHECK(pause_after(waited) > milliseconds(0));
    CHECK(pause_after(waited) >= pause_after(waited + milliseconds(1)));
  }
  CHECK(pause_after(milliseconds(0)) > pause_after(std::chrono::seconds(10)));
}

TEST_CASE("locks that nobody else holds are nobody's") {
  const Record record;
  Store store = record.open();
  const Write own(store, recorder(), DryRun::no);
  CHECK(lock_holders(record.database()).empty());
  CHECK(lock_holders(record.path() / "missing").empty());
}

TEST_CASE("the system's list of locks names the holders of one file, each once, and none that waits") {
  const std::string_view locks =
      "1: POSIX  ADVISORY  READ 4712 fe:01:393217 1073741826 1073742335\n"
      "2: POSIX  ADVISORY  WRITE 4711 fe:01:393217 1073741825 1073741825\n"
      "2: -> POSIX  ADVISORY  WRITE 4713 fe:01:393217 1073741825 1073741825\n"
      "3: POSIX  ADVISORY  READ 4711 fe:01:393217 1073741826 1073742335\n"
      "4: FLOCK  ADVISORY  WRITE 4714 fe:01:393218 0 EOF\n"
      "5: half a line\n";
  CHECK(holders_in(locks, makedev(0xfe, 1), 393217) == std::vector<pid_t>{4711, 4712});
  CHECK(holders_in(locks, makedev(0xfe, 2), 393217).empty());
  CHECK(holders_in("", makedev(0xfe, 1), 393217).empty());
}

}  // namespace danvan::store
