#include "danvan/store/journal.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>

#include <csignal>

namespace danvan::store {

TEST_CASE("a command that changes something becomes one entry") {
  const Record folder;
  Store store = folder.open();
  const auto entry = record(store, "INSERT INTO unit (code) VALUES ('SNV'), ('SYT')");
  REQUIRE(entry.has_value());
  CHECK(entry->sequence == 1);
  CHECK(entry->changes == 2);
  CHECK(entry->actor == "lan");
  CHECK(entry->command == "danvan test");
  REQUIRE(head(store).has_value());
  CHECK(head(store)->digest == entry->digest);

  const auto second = record(store, "INSERT INTO unit (code) VALUES ('SGD')");
  CHECK(second->sequence == 2);
  CHECK(second->digest != entry->digest);
}

TEST_CASE("the same change recorded after another history has another digest") {
  const Record one;
  const Record two;
  Store first = one.open();
  Store second = two.open();
  record(first, "INSERT INTO unit (code) VALUES ('A')");
  record(second, "INSERT INTO unit (code) VALUES ('B')");
  const auto in_first = record(first, "INSERT INTO unit (id, code) VALUES (9, 'C')");
  const auto in_second = record(second, "INSERT INTO unit (id, code) VALUES (9, 'C')");
  CHECK(in_first->digest != in_second->digest);
}

TEST_CASE("what changes nothing is no entry and leaves the file as it was") {
  const Record folder;
  Store store = folder.open();
  record(store, "INSERT INTO unit (code) VALUES ('SNV')");
  const std::string bytes = bytes_of_file(folder.database());
  std::string sql;
  SUBCASE("nothing at all") {}
  SUBCASE("an update to the same value") {
    sql = "UPDATE unit SET code = 'SNV'";
  }
  SUBCASE("a row put in and taken out again") {
    sql = "INSERT INTO unit (code) VALUES ('X'); DELETE FROM unit WHERE code = 'X'";
  }
  SUBCASE("a change and its opposite") {
    sql = "UPDATE unit SET code = 'X'; UPDATE unit SET code = 'SNV'";
  }
  CHECK_FALSE(record(store, sql).has_value());
  CHECK(head(store)->sequence == 1);
  CHECK(bytes_of_file(folder.database()) == bytes);
}

TEST_CASE("a dry run leaves the same bytes, however much it did") {
  const Record folder;
  Store store = folder.open();
  record(store, "INSERT INTO unit (code) VALUES ('SNV')");
  const std::string bytes = bytes_of_file(folder.database());
  {
    Write write(store, recorder(), DryRun::yes);
    for (int i = 0; i < 40; ++i) {
      write.put_document(std::string(200'000, 'a') + std::to_string(i));  // more than stays in memory
    }
    write.database().exec("UPDATE unit SET code = 'X'");
    CHECK_FALSE(write.commit().has_value());
  }
  CHECK(bytes_of_file(folder.database()) == bytes);
  CHECK(check(store).empty());
}

TEST_CASE("without commit nothing has happened") {
  const Record folder;
  Store store = folder.open();
  { Write(store, recorder(), DryRun::no).database().exec("INSERT INTO unit (code) VALUES ('SNV')"); }
  CHECK(store.database().execAndGet("SELECT count(*) FROM unit").getInt() == 0);
  CHECK(record(store, "INSERT INTO unit (code) VALUES ('SYT')")->sequence == 1);
}

TEST_CASE("who cannot have the write lock in time is told to try again") {
  const Record folder;
  Store first = folder.open();
  Store second = Store::open(folder.database(), Access::write, std::chrono::milliseconds(20));
  const Write held(first, recorder(), DryRun::no);
  CHECK(exit_of([&] { Write(second, recorder(), DryRun::no); }) == Exit::busy);
}

TEST_CASE("after a failed commit the message says whether the entry was recorded") {
  const Record folder;
  {
    Store store = folder.open();
    record(store, "INSERT INTO unit (code) VALUES ('SNV')");
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit tight = before;
    tight.rlim_cur = std::filesystem::file_size(folder.database());  // the file cannot grow
    Write write(store, recorder(), DryRun::no);
    write.put_document(std::string(500'000, 'a'));
    write.database().exec("INSERT INTO unit (code) VALUES ('SYT')");
    ::setrlimit(RLIMIT_FSIZE, &tight);
    std::string said;
    const Exit exit = exit_of([&] {
      try {
        write.commit();
      } catch (const Error& error) {
        said = render(error.message(), Lang::en);
        throw;
      }
    });
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    CHECK(exit == Exit::io);
    CHECK_MESSAGE(said.find("failed while recording") != std::string::npos, said);
    CHECK_MESSAGE(said.ends_with("nothing was recorded"), said);
  }
  Store store = folder.open();
  CHECK(head(store)->sequence == 1);
  CHECK(check(store).empty());
}

TEST_CASE("entries and documents cannot be changed or removed") {
  const Record folder;
  Store store = folder.open();
  {
    Write write(store, recorder(), DryRun::no);
    write.put_document("report");
    write.database().exec("INSERT INTO unit (code) VALUES ('SNV')");
    write.commit();
  }
  for (const char* sql : {"UPDATE entry SET command = 'x'", "DELETE FROM entry", "UPDATE document SET payload = x'00'",
                          "DELETE FROM document"}) {
    CHECK_THROWS_AS(store.database().exec(sql), SQLite::Exception);
  }
}

TEST_CASE("a document is kept once, byte for byte, by its digest") {
  const Record folder;
  Store store = folder.open();
  const std::string payload("a\0b\xff", 4);
  Write write(store, recorder(), DryRun::no);
  const Digest digest = write.put_document(payload);
  CHECK(digest == sha256(payload));
  CHECK(write.put_document(payload) == digest);
  CHECK(write.put_document("") == sha256(""));
  CHECK(document(store, digest) == payload);
  CHECK(document(store, sha256("")) == "");
  CHECK_FALSE(document(store, sha256("other")).has_value());
  CHECK(write.database().execAndGet("SELECT count(*) FROM document").getInt() == 2);
}

TEST_CASE("a code has one number for ever, in the range that packed keys have bits for") {
  const Record folder;
  Store store = folder.open();
  std::int64_t dang_ky = 0;
  {
    Write write(store, recorder(), DryRun::no);
    dang_ky = use_term(write, "indicator", "mh.dang_ky");
    CHECK(use_term(write, "indicator", "mh.dang_ky") == dang_ky);
    CHECK(use_term(write, "indicator", "mh.hieu_qua") != dang_ky);
    CHECK(use_term(write, "form", "mh.dang_ky") <= 255);
    CHECK(use_term(write, "item", "TC/V.1") <= 4095);
    CHECK(dang_ky <= 16383);
    write.commit();
  }
  CHECK(term(store, "indicator", "mh.dang_ky") == dang_ky);
  CHECK_FALSE(term(store, "indicator", "no").has_value());

  Write write(store, recorder(), DryRun::no);
  for (int i = 1; i < 255; ++i) {
    use_term(write, "form", std::to_string(i));
  }
  CHECK(exit_of([&] { use_term(write, "form", "one too many"); }) == Exit::refused);
}

TEST_CASE("a person's name is kept apart, under a digest that says nothing about it") {
  const Record folder;
  Store store = folder.open();
  Write write(store, recorder(), DryRun::no);
  const Personal person{"Nguyễn Thị Mẫu", "Giám đốc"};
  const Digest digest = put_personal(write, person, std::nullopt);
  CHECK(put_personal(write, person, digest) == digest);
  CHECK(put_personal(write, person, std::nullopt) != digest);
  CHECK(put_personal(write, {person.name, "Phó Giám đốc"}, digest) != digest);
  CHECK(personal(store, digest)->name == person.name);
  write.database().exec("DELETE FROM personal_text");
  CHECK_FALSE(personal(store, digest).has_value());
}

}  // namespace danvan::store
