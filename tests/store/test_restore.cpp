#include "danvan/store/restore.hpp"
#include "store/backup_folder.hpp"
#include "store/migrations.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace danvan::store {
namespace {

using namespace std::chrono_literals;

// The record with one entry more than its backup has.
struct Moved : Office {
  std::filesystem::path backup = path() / "backup";
  Moved() {
    back_up(backup);
    Store store = open();
    add_unit(store, 4);
  }
};

// A configuration of two files, and a backup of both.
struct Divided : Office {
  std::filesystem::path backup = path() / "backup";
  Divided() {
    std::filesystem::create_directory(path() / "phan");
    std::ofstream(path() / "danvan.toml") << "include = [\"phan/rubrics.toml\"]\n";
    std::ofstream(path() / "phan" / "rubrics.toml") << "# the rubrics\n";
    back_up(backup);
  }
};

// Leaves the record as a process that was killed in the middle of a write leaves it.
void be_killed_while_writing(const std::filesystem::path& database) {
  const pid_t child = ::fork();
  if (child == 0) {
    SQLite::Database opened(database.string(), SQLite::OPEN_READWRITE);
    opened.exec("PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; BEGIN IMMEDIATE");
    for (int i = 0; i < 2000; ++i) {
      opened.exec(fmt::format("INSERT INTO unit (id, code) VALUES ({0}, 'half-{0}')", 1000 + i));
    }
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(std::filesystem::file_size(database.string() + "-journal") > 0);
}

}  // namespace

TEST_CASE("a restored record is that of the backup with one entry more, and the other is set aside") {
  const Moved office;
  const std::string before = office.codes();
  const std::string old = dump(office.database());
  const Restored restored = restore(office.restoring(office.backup));
  CHECK(restored.findings.empty());
  REQUIRE(restored.recorded);
  CHECK(restored.recorded->sequence == 3);
  CHECK(restored.recorded->command == "danvan restore backup");
  CHECK(restored.exchange.common == 2);
  REQUIRE(restored.exchange.lost.size() == 1);
  CHECK(restored.exchange.lost[0].sequence == 3);
  CHECK(restored.exchange.gained.empty());
  CHECK(office.codes() == "A B U3");
  CHECK(before == "A B U3 U4");
  CHECK(office.findings().empty());
  REQUIRE(restored.aside);
  CHECK(dump(*restored.aside) == old);
  CHECK(names_in(office.path()) == std::set<std::string>{"backup", "danvan.db", "danvan.db-journal", "danvan.toml",
                                                         restored.aside->filename().string()});
}

TEST_CASE("the half of a record that a killed restore set aside is cleared away by the next") {
  const Moved office;
  const std::filesystem::path half = office.path() / ".danvan.db.replaced-2026-01-19-080000.77-0";
  std::ofstream(half) << "half";
  std::ofstream(office.path() / "danvan.db.restoring") << "half";
  restore(office.restoring(office.backup));
  CHECK_FALSE(std::filesystem::exists(half));
  CHECK_FALSE(std::filesystem::exists(office.path() / "danvan.db.restoring"));
  CHECK(office.findings().empty());
}

TEST_CASE("a dry run tells the same and changes nothing") {
  const Moved office;
  const std::string bytes = bytes_of_file(office.database());
  const auto names = names_in(office.path());
  RestoreRequest request = office.restoring(office.backup);
  request.dry_run = DryRun::yes;
  const Restored restored = restore(request);
  CHECK(restored.exchange.lost.size() == 1);
  CHECK_FALSE(restored.recorded);
  CHECK(bytes_of_file(office.database()) == bytes);
  CHECK(names_in(office.path()) == names);
}

TEST_CASE("what was set aside can be restored in its turn, and both ways of what differs are told") {
  const Moved office;
  const Restored first = restore(office.restoring(office.backup));
  RestoreRequest back = office.restoring(*first.aside);
  CHECK(exit_of([&] { restore(back); }) == Exit::refused);  // it has no manifest
  back.force = true;
  const Restored second = restore(back);
  CHECK(second.exchange.common == 2);
  CHECK(second.exchange.lost.size() == 1);    // the entry of the first restoring
  CHECK(second.exchange.gained.size() == 1);  // the unit
  CHECK(office.codes() == "A B U3 U4");
  CHECK(office.findings().empty());
  CHECK(*second.aside != *first.aside);
}

TEST_CASE("a backup of another record is refused unless that is meant") {
  const Office office;
  const Office other("X");
  const std::filesystem::path backup = office.path() / "other";
  other.back_up(backup);
  std::filesystem::remove(office.path() / "danvan.toml");
  const std::string bytes = bytes_of_file(office.database());
  const auto names = names_in(office.path());
  CHECK(exit_of([&] { restore(office.restoring(backup)); }) == Exit::refused);
  CHECK(bytes_of_file(office.database()) == bytes);
  CHECK(names_in(office.path()) == names);
  RestoreRequest request = office.restoring(backup);
  request.force = true;
  CHECK(restore(request).exchange.lost.size() == 2);
  CHECK(office.codes() == "X B U3");
}

TEST_CASE("on a new computer the folder is made, with the configuration") {
  const Moved office;
  const Folder parent;
  RestoreRequest request = office.restoring(office.backup);
  request.store = parent.path() / "so";
  const Restored restored = restore(request);
  CHECK(restored.exchange.here == Exchange::Here::nothing);
  CHECK_FALSE(restored.aside);
  CHECK(restored.files == std::vector<std::string>{"danvan.toml"});
  CHECK(names_in(request.store) == std::set<std::string>{"danvan.db", "danvan.toml"});
  Store store = Store::open(request.store / "danvan.db", Access::read);
  CHECK(check(store).empty());
}

TEST_CASE("a backup that is refused leaves no folder behind") {
  const Moved office;
  const Folder parent;
  std::filesystem::resize_file(office.backup / "danvan.toml", 0);
  RestoreRequest request = office.restoring(office.backup);
  request.store = parent.path() / "so";
  CHECK_FALSE(restore(request).findings.empty());
  CHECK(names_in(parent.path()).empty());
}

TEST_CASE("the configuration beside the record stays as it is, and is told of where it differs") {
  const Moved office;
  std::ofstream(office.path() / "danvan.toml") << "# changed since\n";
  const Restored restored = restore(office.restoring(office.backup));
  CHECK(restored.differing == std::vector<std::string>{"danvan.toml"});
  CHECK(bytes_of_file(office.path() / "danvan.toml") == "# changed since\n");
}

TEST_CASE("a record that is no database any more is set aside as it is, and its journal leaves too") {
  const Moved office;
  const std::string garbage(10'000, 'x');
  std::ofstream(office.database(), std::ios::binary) << garbage;
  std::ofstream(office.database().string() + "-journal") << "of the garbage";
  const Restored restored = restore(office.restoring(office.backup));
  CHECK(restored.exchange.here == Exchange::Here::unreadable);
  REQUIRE(restored.aside);
  CHECK(bytes_of_file(*restored.aside) == garbage);
  // No journal that belongs to the garbage may ever be played back into what is there now.
  CHECK_FALSE(std::filesystem::exists(office.database().string() + "-journal"));
  CHECK(office.findings().empty());
  CHECK(office.codes() == "A B U3");
}

TEST_CASE("a record with a damaged page is restored over") {
  const Moved office;
  {
    std::fstream file(office.database(), std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(4096);
    file.write(std::string(4096, '\xff').data(), 4096);
  }
  const Restored restored = restore(office.restoring(office.backup));
  CHECK(restored.recorded);
  CHECK(office.findings().empty());
}

TEST_CASE("over an interrupted write the record is sound, and what is set aside is as before that write") {
  const Moved office;
  const std::string old = dump(office.database());
  be_killed_while_writing(office.database());
  const Restored restored = restore(office.restoring(office.backup));
  CHECK(office.findings().empty());
  CHECK(office.codes() == "A B U3");
  CHECK(dump(*restored.aside) == old);
}

TEST_CASE("who has the record open goes on in the restored one") {
  const Moved office;
  Store open_before = office.open();
  const Restored restored = restore(office.restoring(office.backup));
  Office::add_unit(open_before, 9);
  CHECK(office.codes() == "A B U3 U9");
  CHECK(office.findings().empty());
  CHECK(dump(*restored.aside).find("U9") == std::string::npos);
}

TEST_CASE("where a folder stands in the place of a file of the configuration, it stays and is told of") {
  const Divided office;
  std::filesystem::remove(office.path() / "phan" / "rubrics.toml");
  std::filesystem::create_directory(office.path() / "phan" / "rubrics.toml");
  std::filesystem::remove(office.path() / "danvan.toml");
  const Restored restored = restore(office.restoring(office.backup));
  CHECK(restored.recorded);
  CHECK(restored.files == std::vector<std::string>{"danvan.toml"});
  CHECK(restored.differing == std::vector<std::string>{"phan/rubrics.toml"});
}

TEST_CASE("a configuration that cannot be written does not hide that the record was restored") {
  const Divided office;
  std::filesystem::remove_all(office.path() / "phan");
  std::ofstream(office.path() / "phan") << "a file";
  try {
    restore(office.restoring(office.backup));
    FAIL("there is no folder for it");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::io);
    CHECK(render(error.message(), Lang::en).starts_with("entry 3 is in the record: it was restored, but "));
    CHECK(error.hints().size() == 2);
  }
  CHECK(office.codes() == "A B U3");
  CHECK(office.findings().empty());
  std::filesystem::remove(office.path() / "phan");
  CHECK(restore(office.restoring(office.backup)).files == std::vector<std::string>{"phan/rubrics.toml"});
  CHECK(bytes_of_file(office.path() / "phan" / "rubrics.toml") == "# the rubrics\n");
}

TEST_CASE("a restore waits for who reads, and gives up without a trace") {
  const Moved office;
  std::filesystem::remove(office.path() / "danvan.toml");
  const std::string bytes = bytes_of_file(office.database());
  const auto names = names_in(office.path());
  {
    const Store reader = office.open(Access::read);
    RestoreRequest request = office.restoring(office.backup);
    request.patience = 50ms;
    CHECK(exit_of([&] { restore(request); }) == Exit::busy);
  }
  CHECK(bytes_of_file(office.database()) == bytes);
  CHECK(names_in(office.path()) == names);
}

TEST_CASE("a backup with an older schema is restored as it was, and the next write brings it up to date") {
  constexpr int before_activities = 7;
  const Folder folder;
  create_with_schema(folder.database(), before_activities);
  const Backup backup =
      make_backup({.store = folder.path(), .folder = folder.path() / "backup", .now = Instant(0), .program = "test"});
  CHECK(backup.manifest.files.size() == 1);
  CHECK(render(backup.other_configuration, Lang::en).starts_with("there is no configuration in it: "));
  const Restored restored =
      restore({.backup = folder.path() / "backup", .store = folder.path(), .recorder = recorder()});
  CHECK(restored.recorded);
  CHECK(restored.findings.empty());
  CHECK(exit_of([&] { Store::open(folder.database(), Access::read); }) == Exit::no_store);
  Store store = Store::open(folder.database(), Access::write);
  CHECK(check(store).empty());
  CHECK(std::filesystem::exists(folder.path() / "danvan.db.before-0008"));
}

TEST_CASE("a record or backup newer than the program is refused and left alone") {
  const Office office;
  office.back_up(office.path() / "backup");
  tamper(office.database(), fmt::format("PRAGMA user_version = {}", newest_schema() + 1));
  CHECK(exit_of([&] { office.back_up(office.path() / "second"); }) == Exit::no_store);
  const Folder elsewhere;
  std::filesystem::copy_file(office.database(), elsewhere.database());
  RestoreRequest request = office.restoring(elsewhere.database());
  request.force = true;
  const std::string bytes = bytes_of_file(office.database());
  CHECK(exit_of([&] { restore(request); }) == Exit::no_store);
  CHECK(bytes_of_file(office.database()) == bytes);
}

TEST_CASE("a copy made by hand in the middle of a write is not taken for whole") {
  const Office office;
  be_killed_while_writing(office.database());
  const Folder copy;
  std::filesystem::copy_file(office.database(), copy.database());
  std::filesystem::copy_file(office.database().string() + "-journal", copy.database().string() + "-journal");
  RestoreRequest request = office.restoring(copy.path());
  request.force = true;
  CHECK(exit_of([&] { restore(request); }) == Exit::refused);
}

TEST_CASE("where there is no backup, or it is the record itself, nothing is done") {
  const Office office;
  CHECK(exit_of([&] { restore(office.restoring(office.path() / "none")); }) == Exit::bad_input);
  RestoreRequest request = office.restoring(office.path());
  request.force = true;
  CHECK(exit_of([&] { restore(request); }) == Exit::bad_input);
}

}  // namespace danvan::store
