#include "danvan/store/as_of.hpp"
#include "danvan/store/journal.hpp"
#include "danvan/store/undo.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>

namespace danvan::store {
namespace {

// One entry a day from 1 January 2025 on, at noon in Vietnam.
struct Diary : Record {
  Diary() {
    write("INSERT INTO unit (id, code) VALUES (1, 'A'), (2, 'B')");
    write("UPDATE unit SET code = 'C' WHERE id = 2; INSERT INTO term (kind, code) VALUES ('form', 'nam')");
    write("DELETE FROM unit WHERE id = 1; INSERT INTO unit (id, code) VALUES (1, 'D')");
  }
  void write(const std::string& sql) { write_at(noon(++m_day), sql); }
  void write_at(std::int64_t at, const std::string& sql) {
    Store store = open();
    Write write(store, {"lan", "danvan test", Instant(at)}, DryRun::no);
    write.database().exec(sql);
    write.commit();
  }
  [[nodiscard]] Store known(std::int64_t entry) const { return as_of(open(Access::read), entry, {}); }
  std::string units(std::int64_t entry) const {
    Store past = known(entry);
    std::string all;
    SQLite::Statement rows(past.database(), "SELECT id || code FROM unit ORDER BY id");
    while (rows.executeStep()) {
      all += rows.getColumn(0).getString() + " ";
    }
    return all;
  }
  static std::int64_t noon(int day) {
    return Instant::parse("2025-01-01T12:00:00+07:00")->unix_seconds() + day * 86400;
  }

 private:
  int m_day = -1;
};

}  // namespace

TEST_CASE("the record is shown as it was known after any entry, and before the first") {
  const Diary diary;
  CHECK(diary.units(0).empty());
  CHECK(diary.units(1) == "1A 2B ");
  CHECK(diary.units(2) == "1A 2C ");
  CHECK(diary.units(3) == "1D 2C ");
  for (std::int64_t entry = 0; entry <= 3; ++entry) {
    Store past = diary.known(entry);
    CHECK(check(past).empty());
    CHECK(is_past(past) == (entry < 3));
    CHECK(head(past).value_or(Entry{}).sequence == entry);
    CHECK(term(past, "form", "nam").has_value() == (entry >= 2));
  }
}

TEST_CASE("looking back leaves the file alone, takes no lock, and what is shown cannot be written to") {
  const Diary diary;
  const std::string before = bytes_of_file(diary.database());
  Store past = diary.known(1);
  CHECK_THROWS(past.database().exec("DELETE FROM unit"));
  CHECK(bytes_of_file(diary.database()) == before);
  Store other = diary.open();
  CHECK(record(other, "DELETE FROM unit WHERE id = 2"));
  CHECK(past.database().execAndGet("SELECT count(*) FROM unit").getInt() == 2);
}

TEST_CASE("an undo is an entry like any other: before it, what it took back is there") {
  const Diary diary;
  {
    Store store = diary.open();
    Write write(store, recorder(), DryRun::no);
    undo(write, {.entry = 3, .reason = "thử", .uses = {}}, [](const auto&) {});
    write.commit();
  }
  CHECK(diary.units(4) == "1A 2C ");
  CHECK(diary.units(3) == "1D 2C ");
  Store past = diary.known(3);
  CHECK_FALSE(undone_by(past, 3));
}

TEST_CASE("a name that was taken out since stays out") {
  Diary diary;
  Digest digest{};
  {
    Store store = diary.open();
    Write write(store, recorder(), DryRun::no);
    digest = put_personal(write, {"Nguyễn Thị Mẫu", "Giám đốc"}, std::nullopt);
    write.database().exec("UPDATE unit SET code = 'E' WHERE id = 1");
    write.commit();
  }
  diary.write("UPDATE unit SET code = 'F' WHERE id = 1");
  Store before = diary.known(4);
  CHECK(personal(before, digest));
  tamper(diary.database(), "DELETE FROM personal_text");
  Store after = diary.known(4);
  CHECK_FALSE(personal(after, digest));
}

TEST_CASE("a moment stands for the newest entry recorded up to it") {
  const Diary diary;
  Store store = diary.open(Access::read);
  const auto by = [&](const char* moment) { return newest_entry_by(store, Instant::parse(moment).value()); };
  CHECK(by("2025-01-01T12:00:00+07:00") == 1);
  CHECK(by("2025-01-02T11:59:59+07:00") == 1);
  CHECK(by("2025-01-02T05:00:00Z") == 2);
  CHECK(by("2030-01-01") == 3);
  CHECK(exit_of([&] { by("2025-01-01T11:59:59+07:00"); }) == Exit::bad_input);
}

TEST_CASE("where a clock ran back a moment stands for what comes before the first entry after it") {
  Diary diary;
  diary.write_at(Diary::noon(-2000), "INSERT INTO unit (id, code) VALUES (4, 'E')");
  Store store = diary.open(Access::read);
  const auto by = [&](const char* moment) { return newest_entry_by(store, Instant::parse(moment).value()); };
  CHECK(by("2025-01-01T12:00:00+07:00") == 1);
  CHECK(by("2025-01-02T12:00:00+07:00") == 2);
  CHECK(by("2025-01-03T12:00:00+07:00") == 4);
  CHECK(exit_of([&] { by("2024-12-31T00:00:00+07:00"); }) == Exit::bad_input);
}

TEST_CASE("an entry that is not there is refused, and rows that are not what the journal says are damage") {
  const Diary diary;
  CHECK(exit_of([&] { diary.units(4); }) == Exit::bad_input);
  CHECK(exit_of([&] { diary.units(-1); }) == Exit::bad_input);
  tamper(diary.database(), "UPDATE unit SET code = 'X' WHERE id = 1");
  CHECK(exit_of([&] { diary.units(2); }) == Exit::damaged);
  const Record empty;
  CHECK(exit_of([&] { as_of(empty.open(Access::read), 1, {}); }) == Exit::bad_input);
  Store nothing = as_of(empty.open(Access::read), 0, {});
  CHECK_FALSE(head(nothing));
}

}  // namespace danvan::store
