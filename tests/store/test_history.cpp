#include "danvan/store/history.hpp"
#include "danvan/store/undo.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>

namespace danvan::store {
namespace {

void record_as(Store& store, const Recorder& recorder, const std::string& sql) {
  Write write(store, recorder, DryRun::no);
  write.database().exec(sql);
  write.commit();
}

std::string entries(Store& store, const EntryFilter& filter) {
  std::string out;
  for (const HistoryLine& line : history(store, filter)) {
    out += fmt::format("{}{}", out.empty() ? "" : " ", line.entry.sequence);
    out += line.undone_by ? fmt::format("({})", *line.undone_by) : "";
  }
  return out;
}

struct Office : Record {
  Office() {
    record_as(store, {"lan", "danvan init", Instant(100)}, "INSERT INTO unit (id, code) VALUES (1, 'S01'), (2, 'S02')");
    record_as(store, {"minh", "danvan unit rename S01 'Sở Tài chính'", Instant(200)},
              "INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, "
              "basis) VALUES (1, 100, 200, 'Sở Tài chính', '', 'so', '', 2, '', '')");
    record_as(store, {"lan", "danvan report submit S01", Instant(300)}, R"(
      INSERT INTO term VALUES (1, 'form', 'nam');
      INSERT INTO submission VALUES (5, 64800, 1, 1, 1, 5, 'submitted', '', 0, zeroblob(32)))");
    record_as(store, {"lan", "danvan report return", Instant(300)}, "UPDATE submission SET state = 'returned'");
    record_as(store, {"minh", "danvan add-model", Instant(400)}, R"(
      INSERT INTO model VALUES (1, 'S01-M', 'M', 2, 'f', 1, 'model', 'collective', '', 0, 0, NULL, '', ''))");
  }
  Store store = open();
};

}  // namespace

TEST_CASE("entries are found by who, when and by what command, and every filter must hold") {
  Office office;
  Store& store = office.store;
  CHECK(entries(store, {}) == "5 4 3 2 1");
  CHECK(entries(store, {.actor = "minh"}) == "5 2");
  CHECK(entries(store, {.actor = "min"}).empty());
  CHECK(entries(store, {.since = Instant(200), .until = Instant(400)}) == "4 3 2");
  CHECK(entries(store, {.command = "SO TAI CHINH"}) == "2");
  CHECK(entries(store, {.actor = "lan", .since = Instant(200), .command = "report"}) == "4 3");
  CHECK(entries(store, {.actor = "lan", .limit = 2}) == "4 3");
}

TEST_CASE("the newest entries are found without reading what the others changed") {
  const Record folder;
  {
    Store store = folder.open();
    for (int i = 0; i < 20; ++i) {
      record(store, fmt::format("INSERT INTO unit (id, code) VALUES ({}, hex(randomblob(200000)))", i + 1));
    }
  }
  Store store = folder.open(Access::read);
  const auto pages_read = [&] {
    int now = 0, most = 0;
    sqlite3_db_status(store.database().getHandle(), SQLITE_DBSTATUS_CACHE_MISS, &now, &most, 0);
    return now;
  };
  const int before = pages_read();
  CHECK(entries(store, {.limit = 1}) == "20");
  CHECK(pages_read() - before < 200);  // an entry has a hundred
  CHECK(entries(store, {.actor = "lan", .limit = 2}) == "20 19");
}

TEST_CASE("an object is found in the rows that hold its code, that refer to it, and in what became of them") {
  Office office;
  Store& store = office.store;
  CHECK(entries(store, {.object = "submission"}) == "4 3");
  CHECK(entries(store, {.object = "S01"}) == "4 3 2 1");  // not S01-M, which S02 leads
  CHECK(entries(store, {.object = "S02"}) == "5 2 1");
  CHECK(entries(store, {.object = "S01-M"}) == "5");
  CHECK(entries(store, {.object = "S03"}).empty());
  CHECK(entries(store, {.actor = "minh", .object = "S01"}) == "2");
}

TEST_CASE("an object is found where a row names it without a foreign key, also when all of that is gone again") {
  Office office;
  Store& store = office.store;
  record(store, R"(
    INSERT INTO nomination VALUES (1, 'N1', 'model', 1, '', 1, 'bk', 2025, 1, NULL, NULL, '', NULL, '');
    INSERT INTO nomination VALUES (2, 'N2', 'unit', 2, '', 1, 'bk', 2025, 1, NULL, NULL, '', NULL, ''))");
  record(store, R"(
    INSERT INTO configuration VALUES (1, zeroblob(32));
    INSERT INTO round VALUES (1, 'V1', 'of-models', 2025, 1, NULL, 1, NULL), (2, 'V2', 'of-units', 2025, 1, NULL, 1, NULL);
    INSERT INTO round_subject VALUES (1, 1, ''), (2, 2, ''))");
  record(store, "DELETE FROM round_subject; DELETE FROM round");
  const std::vector<LooseReference> loose{
      {.table = "nomination", .column = "subject", .by = "subject_kind", .tables = {{"model", "model"}}},
      {.table = "round_subject",
       .column = "subject",
       .by = "round",
       .through = "rubric",
       .tables = {{"of-models", "model"}, {"of-units", "unit"}}}};
  CHECK(entries(store, {.object = "S01-M"}) == "5");
  CHECK(entries(store, {.object = "S01-M", .loose = loose}) == "8 7 6 5");
  CHECK(entries(store, {.object = "S02", .loose = loose}) == "8 7 5 2 1");  // N2 is of a kind that is not told here
}

TEST_CASE("a word of the program is no object") {
  Office office;
  Store& store = office.store;
  record(store, "INSERT INTO nomination VALUES (1, 'N1', 'unit', 2, '', 1, 'bk', 2025, 1, NULL, NULL, '', NULL, '')");
  CHECK(entries(store, {.object = "unit"}) == "1");  // the table
  CHECK(entries(store, {.object = "submitted"}).empty());
  CHECK(entries(store, {.object = "form"}).empty());
  CHECK(entries(store, {.object = "nam"}) == "4 3");
}

TEST_CASE("those who recorded and what they can have touched are known by name") {
  Office office;
  CHECK(actors(office.store) == std::vector<std::string>{"lan", "minh"});
  const std::vector<std::string> known = objects(office.store);
  for (const char* name : {"submission", "unit_version", "S01", "S02", "S01-M", "nam"}) {
    CAPTURE(name);
    CHECK(std::find(known.begin(), known.end(), name) != known.end());
  }
  CHECK(std::find(known.begin(), known.end(), "personal_text") == known.end());  // not journaled
}

TEST_CASE("a number that was given anew after an undo is another object's") {
  const Record folder;
  Store store = folder.open();
  record(store, "INSERT INTO unit (id, code) VALUES (1, 'A')");
  record(store, "INSERT INTO unit (id, code) VALUES (2, 'B')");
  {
    Write write(store, recorder("danvan undo"), DryRun::no);
    undo(write, {2, "nhầm", {}}, [](const std::set<std::string>&) {});
    write.commit();
  }
  record(store, "INSERT INTO unit (id, code) VALUES (2, 'C')");
  record(store,
         "INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis) "
         "VALUES (2, 100, 200, 'C', '', 'so', '', NULL, '', '')");
  CHECK(entries(store, {.object = "B"}) == "3 2(3)");
  CHECK(entries(store, {.object = "C"}) == "5 4");
}

}  // namespace danvan::store
