#include "danvan/store/as_of.hpp"
#include "danvan/store/journal.hpp"
#include "store/migrations.hpp"
#include "store/record_of_then.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

namespace danvan::store {
namespace {

constexpr int before_sectors = 8;

}  // namespace

TEST_CASE("a record made before units had sectors comes to the newest schema with its journal, and checks clean") {
  const Folder folder;
  create_with_schema(folder.database(), before_sectors);
  record_of_then(folder.database(), R"(
    INSERT INTO unit (id, code) VALUES (1, 'A'), (2, 'B');
    INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis) VALUES
      (1, 100, 10000000, 'Sở A', '', 'so', '', NULL, '', ''),
      (2, 100, 10000000, 'Trường B', '', 'truong', '', 1, '', '');
    INSERT INTO succession_event VALUES (1, 'E', 150, 'rename', '');
    INSERT INTO succession_link VALUES (1, 1, 2, NULL, 0, 'whole', 'Trường B mới', '', '', '', NULL, 0))");
  record_of_then(folder.database(), R"(
    UPDATE unit_version SET to_day = 150 WHERE unit = 2;
    INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis)
    VALUES (2, 150, 10000000, 'Trường B mới', '', 'truong', '', 1, '', '');
    DELETE FROM unit_version WHERE unit = 1)");

  Store store = Store::open(folder.database(), Access::write);
  CHECK(store.database().execAndGet("PRAGMA user_version").getInt() == newest_schema());
  CHECK(check(store).empty());
  CHECK(store.database().execAndGet("SELECT count(*) FROM unit_version WHERE sector IS NULL").getInt() == 2);
  CHECK(store.database().execAndGet("SELECT no_sector FROM succession_link").getInt() == 0);

  // Entries of then still say which column they changed.
  const std::vector<RowChange> then = changes(store, 2);
  REQUIRE(then.size() == 3);
  CHECK(then[0].columns.back().name == "basis");
  REQUIRE(then[1].columns.size() == 1);
  CHECK(then[1].columns[0].name == "to_day");

  // What is recorded from now on stands beside them.
  record(store, R"(
    UPDATE unit_version SET to_day = 160 WHERE unit = 2 AND from_day = 150;
    INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis, sector)
    VALUES (2, 160, 10000000, 'Trường B mới', '', 'truong', '', 1, '', '', 1))");
  CHECK(changes(store, 3).back().columns.back().name == "sector");
  CHECK(check(store).empty());

  // Any of them can be gone back to; a row is what the journal up to there makes of it.
  for (const auto& [entry, rows] : {std::pair(0, 0), std::pair(1, 2), std::pair(2, 2), std::pair(3, 3)}) {
    Store past = as_of(Store::open(folder.database(), Access::read), entry, {});
    CHECK(check(past).empty());
    CHECK(past.database().execAndGet("SELECT count(*) FROM unit_version").getInt() == rows);
  }
}

TEST_CASE("what is tried out on an older record leaves it as it was") {
  const Folder folder;
  create_with_schema(folder.database(), before_sectors);
  record_of_then(folder.database(), "INSERT INTO unit (id, code) VALUES (1, 'A')");
  const auto bytes = [&] {
    std::ifstream file(folder.database(), std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  const std::string before = bytes();
  {
    Store store = Store::open(folder.database(), Access::rehearse);
    CHECK(store.database().execAndGet("PRAGMA user_version").getInt() == newest_schema());
    Write write(store, {"test", "test", Instant(0)}, DryRun::yes);
    write.database().exec("INSERT INTO unit (id, code) VALUES (2, 'B')");
    CHECK(!write.commit());
  }
  CHECK(bytes() == before);
  CHECK_FALSE(std::filesystem::exists(folder.database().string() + ".before-0009"));
}

TEST_CASE("a record whose tables are not those of the schema it names is damaged, not a fault of the program") {
  const Folder folder;
  Store::create(folder.database());
  SQLite::Database(folder.database(), SQLite::OPEN_READWRITE)
      .exec(fmt::format("PRAGMA user_version = {}", newest_schema() - 1));
  try {
    Store::open(folder.database(), Access::write);
    FAIL("it was taken");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::damaged);
  }
}

TEST_CASE("what a migration that was killed left behind is cleared away by the next, but not what another works on") {
  const Folder folder;
  create_with_schema(folder.database(), before_sectors);
  const std::string copy = fmt::format("{}.before-{:04}.new-", folder.database().string(), before_sectors + 1);
  for (const char* end : {"aaaaaa", "aaaaaa-journal", "bbbbbb"}) {
    std::ofstream(copy + end) << "half";
  }
  const int held = ::open((copy + "bbbbbb").c_str(), O_RDONLY | O_CLOEXEC);
  REQUIRE(::flock(held, LOCK_EX) == 0);
  Store::open(folder.database(), Access::write);
  CHECK_FALSE(std::filesystem::exists(copy + "aaaaaa"));
  CHECK_FALSE(std::filesystem::exists(copy + "aaaaaa-journal"));
  CHECK(std::filesystem::exists(copy + "bbbbbb"));
  ::close(held);
}

}  // namespace danvan::store
