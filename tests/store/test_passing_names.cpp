// What danvan works on under a passing name, while others make and clear away such names beside it.
#include "danvan/base/error.hpp"
#include "store/backup_folder.hpp"
#include "store/left_over.hpp"
#include "store/new_folder.hpp"
#include "store/work_file.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>
#include <memory>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

/// What another process does just before this one asks for its next lock.
std::function<void()> before_next_lock;  // NOLINT: the system's call has no other way to know

/// TMPDIR, as it was before again at the end.
class Scratch {
 public:
  explicit Scratch(const fs::path& folder) {
    if (const char* before = ::getenv("TMPDIR")) {
      m_before = before;
    }
    ::setenv("TMPDIR", folder.c_str(), 1);
  }
  ~Scratch() { m_before ? ::setenv("TMPDIR", m_before->c_str(), 1) : ::unsetenv("TMPDIR"); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

 private:
  std::optional<std::string> m_before;
};

}  // namespace
}  // namespace danvan::store

/// Stands in front of the C library's own.
extern "C" int flock(int descriptor, int operation) noexcept {
  using danvan::store::before_next_lock;
  if (const auto other_process = std::exchange(before_next_lock, nullptr)) {
    other_process();
  }
  return static_cast<int>(::syscall(SYS_flock, descriptor, operation));
}

namespace danvan::store {

TEST_CASE("a backup does not go on in a folder that another took for left over before it was locked") {
  const Folder folder;
  before_next_lock = [&] { remove_left_over(folder.path(), ".danvan-backup-"); };
  const NewFolder made(folder.path() / "backup");
  CHECK(fs::is_directory(made.temporary()));
  remove_left_over(folder.path(), ".danvan-backup-");
  CHECK(fs::is_directory(made.temporary()));
}

TEST_CASE("a backup does not go on in a folder that another is about to clear away") {
  const Folder folder;
  int other = -1;
  before_next_lock = [&] {
    const fs::path left = *fs::directory_iterator(folder.path());
    other = ::open(left.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    REQUIRE(::flock(other, LOCK_EX | LOCK_NB) == 0);
  };
  const NewFolder made(folder.path() / "backup");
  REQUIRE(other >= 0);
  ::close(other);  // killed, say; whoever comes next clears away what it had
  remove_left_over(folder.path(), ".danvan-backup-");
  CHECK(names_in(folder.path()) == std::set<std::string>{made.temporary().filename().string()});
}

TEST_CASE("who clears away does not remove what has got the name of a left over meanwhile") {
  const Folder folder;
  const fs::path left = folder.path() / ".danvan-backup-1-0";
  fs::create_directory(left);
  before_next_lock = [&] {
    fs::rename(left, folder.path() / "backup");
    fs::create_directory(left);
  };
  remove_left_over(folder.path(), ".danvan-backup-");
  CHECK(names_in(folder.path()) == std::set<std::string>{".danvan-backup-1-0", "backup"});
}

TEST_CASE("a restore that waited for none works on a copy that no third one takes") {
  const Folder folder;
  const fs::path path = folder.path() / "danvan.db.restoring";
  auto first = std::unique_ptr<WorkFile>(new WorkFile(WorkFile::beside_record(path)));
  CHECK(exit_of([&] { WorkFile::beside_record(path); }) == Exit::busy);
  before_next_lock = [&] { first.reset(); };  // it ends between the second's opening and locking of its file
  const WorkFile second = WorkFile::beside_record(path);
  CHECK_FALSE(first);
  CHECK(fs::exists(path));
  CHECK(exit_of([&] { WorkFile::beside_record(path); }) == Exit::busy);
}

TEST_CASE("what a dry run looks through is for nobody else to read, and is left for nobody") {
  const Folder folder;
  const Scratch scratch(folder.path());
  std::ofstream(folder.path() / "danvan-restore-of-a-killed-run") << "a whole record";
  std::ofstream(folder.path() / "danvan-other") << "of somebody else";
  {
    const WorkFile one = WorkFile::in_scratch();
    const WorkFile other = WorkFile::in_scratch();
    CHECK(one.path() != other.path());
    CHECK(fs::exists(one.path()));
    CHECK(fs::status(one.path()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  }
  CHECK(names_in(folder.path()) == std::set<std::string>{"danvan-other"});
}

}  // namespace danvan::store
