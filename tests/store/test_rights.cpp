#include "danvan/store/failure.hpp"
#include "danvan/store/journal.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace danvan::store {
namespace {

constexpr uid_t nobody = 65534;

// The exit code of what another user's `action` throws, in a process of its own. Whoever runs the tests as an ordinary
// user is that user: the files below are made read-only.
template <typename Action>
Exit exit_of_other_user(Action action) {
  const pid_t child = ::fork();
  if (child == 0) {
    const bool changed = ::geteuid() != 0 || ::setuid(nobody) == 0;
    ::_exit(changed ? static_cast<int>(exit_of(action)) : 99);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return static_cast<Exit>(WEXITSTATUS(status));
}

void let_others_read(const Record& record) {
  using std::filesystem::perms;
  const perms readable = perms::owner_read | perms::group_read | perms::others_read;
  const perms enterable = readable | perms::owner_exec | perms::group_exec | perms::others_exec;
  for (const auto& file : std::filesystem::directory_iterator(record.path())) {
    std::filesystem::permissions(file.path(), readable);
  }
  std::filesystem::permissions(record.path(), enterable);
}

}  // namespace

TEST_CASE("who may only read can read, and is told at once that writing is not permitted") {
  const Record record;
  let_others_read(record);
  CHECK(exit_of_other_user([&] { Store::open(record.database(), Access::read); }) == Exit::done);
  CHECK(exit_of_other_user([&] { Store::open(record.database(), Access::write); }) == Exit::not_permitted);
}

TEST_CASE("who may not even read is told so") {
  const Record record;
  let_others_read(record);
  std::filesystem::permissions(record.database(), std::filesystem::perms::none);
  CHECK(exit_of_other_user([&] { Store::open(record.database(), Access::read); }) == Exit::not_permitted);
}

TEST_CASE("an interrupted write keeps out those who may not undo it, until someone who may has opened the record") {
  const Record record;
  const pid_t child = ::fork();
  if (child == 0) {
    Store store = record.open();
    Write write(store, recorder(), DryRun::no);
    for (int i = 0; i < 40; ++i) {
      write.put_document(std::string(200'000, 'a') + std::to_string(i));
    }
    ::_exit(0);  // without rolling back
  }
  ::waitpid(child, nullptr, 0);
  let_others_read(record);
  CHECK(exit_of_other_user([&] { Store::open(record.database(), Access::read); }) == Exit::not_permitted);

  std::filesystem::permissions(record.path(), std::filesystem::perms::owner_all, std::filesystem::perm_options::add);
  for (const auto& file : std::filesystem::directory_iterator(record.path())) {
    std::filesystem::permissions(file.path(), std::filesystem::perms::owner_write, std::filesystem::perm_options::add);
  }
  CHECK(exit_of([&] { Store::open(record.database(), Access::read); }) == Exit::done);
  let_others_read(record);
  CHECK(exit_of_other_user([&] { Store::open(record.database(), Access::read); }) == Exit::done);
}

TEST_CASE("what SQLite says is put into words with the exit code that fits, other exceptions are left alone") {
  const auto exit_for = [](int code) { return as_error(SQLite::Exception("said", code))->exit(); };
  CHECK(exit_for(5) == Exit::busy);
  CHECK(exit_for(7) == Exit::io);
  CHECK(exit_for(8) == Exit::not_permitted);
  CHECK(exit_for(9) == Exit::interrupted);
  CHECK(exit_for(10) == Exit::io);
  CHECK(exit_for(11) == Exit::damaged);
  CHECK(exit_for(13) == Exit::io);
  CHECK(exit_for(14) == Exit::io);
  CHECK(exit_for(19) == Exit::bug);
  CHECK(exit_for(26) == Exit::damaged);
  CHECK_FALSE(as_error(std::runtime_error("other")).has_value());
}

}  // namespace danvan::store
