#include "danvan/store/journal.hpp"
#include "store/migrations.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace danvan::store {

TEST_CASE("a new record is readable by its owner and group only, whatever the umask") {
  const mode_t before = ::umask(0);
  const Record record;
  ::umask(before);
  struct stat status {};
  REQUIRE(::stat(record.database().c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0640);
}

TEST_CASE("making a record leaves nothing else in its folder") {
  const Record record;
  const auto files = std::filesystem::directory_iterator(record.path());
  CHECK(std::distance(begin(files), end(files)) == 1);
}

TEST_CASE("a record is not made over another, nor through a link") {
  const Record record;
  const std::string bytes = bytes_of_file(record.database());
  CHECK(exit_of([&] { Store::create(record.database()); }) == Exit::bad_input);
  CHECK(bytes_of_file(record.database()) == bytes);

  const Folder other;
  std::filesystem::create_symlink(other.path() / "elsewhere", other.database());
  CHECK(exit_of([&] { Store::create(other.database()); }) == Exit::bad_input);
  CHECK_FALSE(std::filesystem::exists(other.path() / "elsewhere"));
}

TEST_CASE("a record that cannot be made leaves nothing behind") {
  const Folder folder;
  CHECK(exit_of([&] { Store::create(folder.path() / "missing" / "danvan.db"); }) == Exit::bad_input);
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("what is not a record is refused and not touched") {
  const Folder folder;
  CHECK(exit_of([&] { Store::open(folder.database(), Access::read); }) == Exit::no_store);
  CHECK(exit_of([&] { Store::open(folder.path(), Access::read); }) == Exit::damaged);

  std::string content;
  SUBCASE("an empty file") {}
  SUBCASE("a text") {
    content = std::string(5000, 'x');
  }
  SUBCASE("another program's database") {
    SQLite::Database other(folder.database().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("CREATE TABLE note (text TEXT)");
    content = bytes_of_file(folder.database());
  }
  std::ofstream(folder.database(), std::ios::binary) << content;
  for (const Access access : {Access::read, Access::write}) {
    CHECK(exit_of([&] { Store::open(folder.database(), access); }) == Exit::damaged);
  }
  CHECK(bytes_of_file(folder.database()) == content);
}

TEST_CASE("a record of a newer danvan is refused and not touched") {
  const Record record;
  tamper(record.database(), fmt::format("PRAGMA user_version = {}", newest_schema() + 1));
  const std::string bytes = bytes_of_file(record.database());
  for (const Access access : {Access::read, Access::write}) {
    CHECK(exit_of([&] { Store::open(record.database(), access); }) == Exit::no_store);
  }
  CHECK(bytes_of_file(record.database()) == bytes);
}

TEST_CASE("an older record is brought up to date by the first who may write, and a copy of it is kept") {
  const Folder folder;
  const int older = newest_schema() - 1;
  create_with_schema(folder.database(), older);
  tamper(folder.database(), "INSERT INTO term VALUES (1, 'form', 'A')");
  CHECK(exit_of([&] { Store::open(folder.database(), Access::read); }) == Exit::no_store);

  Store store = Store::open(folder.database(), Access::write);
  CHECK(store.database().execAndGet("PRAGMA user_version").getInt() == newest_schema());
  CHECK(store.database().execAndGet("PRAGMA foreign_keys").getInt() == 1);
  CHECK(term(store, "form", "A") == 1);

  const auto copy = folder.path() / fmt::format("danvan.db.before-{:04}", newest_schema());
  SQLite::Database kept(copy.string());
  CHECK(kept.execAndGet("PRAGMA user_version").getInt() == older);
  CHECK(kept.execAndGet("SELECT code FROM term").getString() == "A");
  const auto permissions = std::filesystem::status(copy).permissions();
  CHECK((permissions & std::filesystem::perms::others_all) == std::filesystem::perms::none);
}

TEST_CASE("every handle has its safeguards on") {
  const Record record;
  Store store = record.open();
  SQLite::Database& database = store.database();
  CHECK(database.execAndGet("PRAGMA foreign_keys").getInt() == 1);
  CHECK(database.execAndGet("PRAGMA trusted_schema").getInt() == 0);
  CHECK(database.execAndGet("PRAGMA synchronous").getInt() == 2);
  CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "truncate");
  CHECK(database.execAndGet("PRAGMA page_size").getInt() == 4096);
  CHECK_THROWS_AS(database.exec(R"(SELECT "no_such_column" FROM unit)"), SQLite::Exception);
}

TEST_CASE("a reader cannot write") {
  const Record record;
  Store store = record.open(Access::read);
  CHECK_THROWS_AS(store.database().exec("INSERT INTO unit (code) VALUES ('SNV')"), SQLite::Exception);
}

TEST_CASE("a reader sees the record as of one moment") {
  const Record record;
  Store reader = record.open(Access::read);
  Store writer = Store::open(record.database(), Access::write, std::chrono::milliseconds(10));
  // The reader holds off the end of the commit, and afterwards still sees what it saw.
  CHECK(exit_of([&] { store::record(writer, "INSERT INTO unit (code) VALUES ('SNV')"); }) == Exit::busy);
  CHECK_FALSE(head(reader).has_value());
}

TEST_CASE("a name that looks like a URI is a file's name") {
  const Record record;
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(record.path());
  Store::create("file:danvan.db?mode=memory");
  CHECK(std::filesystem::exists(record.path() / "file:danvan.db?mode=memory"));
  CHECK(exit_of([] { Store::open("file:danvan.db?mode=memory", Access::write); }) == Exit::done);
  std::filesystem::current_path(before);
}

TEST_CASE("an interrupted write is undone by the next who opens the record") {
  const Record record;
  {
    Store store = record.open();
    store::record(store, "INSERT INTO unit (code) VALUES ('SNV')");
  }
  const std::string sound = bytes_of_file(record.database());
  // A crash in the middle: the file and its journal as they stand while a big change spills to the disk.
  const Folder crashed;
  {
    Store store = record.open();
    Write write(store, recorder(), DryRun::no);
    for (int i = 0; i < 40; ++i) {
      write.put_document(std::string(200'000, static_cast<char>('a' + i % 26)) + std::to_string(i));
    }
    write.database().exec("UPDATE unit SET code = 'SYT'");
    std::filesystem::copy_file(record.database(), crashed.database());
    std::filesystem::copy_file(record.database().string() + "-journal", crashed.database().string() + "-journal");
  }
  REQUIRE(bytes_of_file(crashed.database()) != sound);
  Store reader = Store::open(crashed.database(), Access::read);
  CHECK(check(reader).empty());
  CHECK(bytes_of_file(crashed.database()) == sound);
}

}  // namespace danvan::store
