#include "danvan/store/undo.hpp"
#include "store/migrations.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>

namespace danvan::store {
namespace {

const Rederive nothing_derived = [](const std::set<std::string>&) {};

std::optional<Entry> undo(Store& store, std::int64_t entry, std::vector<Use> uses = {}) {
  Write write(store, recorder("danvan undo"), DryRun::no);
  undo(write, {entry, "nhầm", [&uses] { return uses; }}, nothing_derived);
  return write.commit();
}

/// The rule and the entries in the way: "UN-02 3, 4"; empty when it is taken back.
std::string refusal(Store& store, std::int64_t entry, std::vector<Use> uses = {}) {
  try {
    undo(store, entry, std::move(uses));
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::refused);
    const std::vector<std::string>& values = error.message().values;
    return error.rule() + (error.rule() == "UN-02" ? " " + values[1] : "");
  }
  return "";
}

std::string one(Store& store, const std::string& sql) {
  SQLite::Statement row(store.database(), sql);
  return row.executeStep() ? row.getColumn(0).getString() : "none";
}

/// A record with entry 1, which stays.
struct Begun : Record {
  Begun() { record(store, "INSERT INTO unit (id, code) VALUES (1, 'A')"); }
  Store store = open();
};

const char* const version =
    "INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis) VALUES "
    "(1, 100, 200, 'Sở A', '', 'so', '', NULL, '', '')";

}  // namespace

TEST_CASE("an undo gives rows back as they were, and is an entry that says so") {
  Begun begun;
  record(begun.store, version);
  record(begun.store, "UPDATE unit_version SET name = 'Sở B', to_day = 150");
  const auto entry = undo(begun.store, 3);
  REQUIRE(entry.has_value());
  CHECK(entry->sequence == 4);
  CHECK(one(begun.store, "SELECT name || to_day FROM unit_version") == "Sở A200");
  CHECK(one(begun.store, "SELECT entry || ' by ' || by || ' ' || reason FROM undone_entry") == "3 by 4 nhầm");
  CHECK(check(begun.store).empty());

  CHECK(undo(begun.store, 4).has_value());
  CHECK(one(begun.store, "SELECT name || to_day FROM unit_version") == "Sở B150");
  CHECK(one(begun.store, "SELECT entry || ' by ' || by FROM undone_entry") == "4 by 5");
  CHECK(check(begun.store).empty());

  CHECK(undo(begun.store, 3).has_value());  // again, now that it is in force again
  CHECK(one(begun.store, "SELECT name FROM unit_version") == "Sở A");
  CHECK(refusal(begun.store, 5) == "UN-02 6");  // what 5 brought back is gone
}

TEST_CASE("a dry run tells the rows that the entry will have") {
  Begun begun;
  record(begun.store, version);
  std::vector<RowChange> told;
  {
    Write write(begun.store, recorder(), DryRun::yes);
    told = undo(write, {2, "nhầm", {}}, nothing_derived);
    CHECK_FALSE(write.commit().has_value());
  }
  CHECK(one(begun.store, "SELECT count(*) FROM unit_version") == "1");
  undo(begun.store, 2);
  const std::vector<RowChange> done = changes(begun.store, 3);
  REQUIRE(told.size() == done.size());
  for (std::size_t i = 0; i < told.size(); ++i) {
    CHECK(told[i].table == done[i].table);
    CHECK(told[i].key == done[i].key);
    CHECK(told[i].operation == done[i].operation);
  }
}

TEST_CASE("the first entry and one that is not there are refused, one taken back already stays so") {
  Begun begun;
  record(begun.store, version);
  CHECK(refusal(begun.store, 1) == "UN-01");
  CHECK(exit_of([&] { undo(begun.store, 9); }) == Exit::bad_input);
  undo(begun.store, 2);
  CHECK_FALSE(undo(begun.store, 2).has_value());
  CHECK(undone_by(begun.store, 2) == 3);
  CHECK_FALSE(undone_by(begun.store, 3).has_value());
}

TEST_CASE("later entries that changed or use the rows stand in the way, until they are taken back") {
  struct Case {
    const char* what;
    const char* first;
    const char* later;
  };
  const Case cases[] = {
      {"the same row changed", version, "UPDATE unit_version SET name = 'Sở B'"},
      {"a foreign key", "INSERT INTO unit (id, code) VALUES (2, 'B')",
       "INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis) "
       "VALUES (2, 1, 9, 'B', '', 'so', '', NULL, '', '')"},
      {"a foreign key of two columns",
       "INSERT INTO model VALUES (1, 'M', 'M', 1, 'f', 1, 'model', 'collective', '', 0, 0, NULL, '', '');"
       "INSERT INTO model_status VALUES (1, 1, 2025, 1, 'draft', '', '', '')",
       "INSERT INTO model_forward VALUES (1, 1, 'province')"},
      {"another version of the same unit", version,
       "INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis) "
       "VALUES (1, 300, 400, 'Sở B', '', 'so', '', NULL, '', '')"},
      {"a unit below, recorded when the version was what it is",
       "INSERT INTO unit (id, code) VALUES (2, 'B'); UPDATE unit_version SET to_day = 250 WHERE unit = 3",
       "INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis) "
       "VALUES (1, 100, 250, 'Dưới', '', 'so', '', 3, '', '')"},
      {"what is told of a unit that a row coming back names",
       "INSERT INTO unit (id, code) VALUES (2, 'B'); UPDATE unit_version SET to_day = 150 WHERE unit = 3",
       "INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis) "
       "VALUES (4, 100, 150, 'Trên', '', 'so', '', NULL, '', '')"},
      {"a row that its rows name", "INSERT INTO sheet VALUES (1, 1, 'self', 1, 1, 5, 0, zeroblob(32))",
       "UPDATE round SET closed = 9"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    Begun begun;
    record(begun.store, R"(
      INSERT INTO unit (id, code) VALUES (3, 'C'), (4, 'D');
      INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis)
      VALUES (3, 100, 200, 'Dưới', '', 'so', '', 4, '', '');
      INSERT INTO configuration VALUES (1, zeroblob(32));
      INSERT INTO evaluator VALUES (1, 'E', zeroblob(32), NULL, '');
      INSERT INTO round VALUES (1, 'R', 'r', 2025, 1, NULL, 1, NULL))");
    record(begun.store, one.first);
    record(begun.store, one.later);
    record(begun.store, "INSERT INTO unit (id, code) VALUES (30, 'Z')");  // has nothing to do with it
    // No definitions can be read from a configuration of zeros, and none are needed for the rule.
    tamper(begun.database(), "PRAGMA foreign_keys = OFF; DELETE FROM configuration");
    CHECK(refusal(begun.store, 3) == "UN-02 4");
    CHECK(refusal(begun.store, 4).empty());
    CHECK(refusal(begun.store, 3).empty());
  }
}

TEST_CASE("of many entries in the way the first twenty are named") {
  Begun begun;
  record(begun.store, version);
  for (int i = 0; i < 23; ++i) {
    record(begun.store, fmt::format("UPDATE unit_version SET name = 'Sở {}'", i));
  }
  try {
    undo(begun.store, 2);
    FAIL("was taken back");
  } catch (const Error& error) {
    REQUIRE(error.hints().size() == 22);
    CHECK(error.hints()[19].values[0] == "22");
    CHECK(error.hints()[20].values[0] == "3");
    CHECK(error.message().values[1].ends_with(", 22, …"));
  }
}

TEST_CASE("rows without a foreign key stand in the way where a room tells of them") {
  Begun begun;
  record(begun.store, "INSERT INTO unit (id, code) VALUES (7, 'B')");
  record(begun.store, R"(
    INSERT INTO nomination VALUES
      (1, 'N', 'unit', 7, '', 1, 'gk', 2025, 1, NULL, NULL, '', NULL, ''))");
  CHECK(refusal(begun.store, 2, {{"unit", 7, "nomination", "1"}}) == "UN-02 3");
  CHECK(refusal(begun.store, 2, {{"model", 7, "nomination", "1"}}).empty());
}

TEST_CASE("what a row that comes back uses must be there, though there is no foreign key") {
  Begun begun;
  const std::vector<Use> uses{{"unit", 7, "nomination", "1"}};
  record(begun.store, "INSERT INTO unit (id, code) VALUES (7, 'B')");
  record(begun.store, R"(
    INSERT INTO nomination VALUES
      (1, 'N', 'unit', 7, '', 1, 'gk', 2025, 1, NULL, NULL, '', NULL, ''))");
  CHECK(refusal(begun.store, 3, uses).empty());
  CHECK(refusal(begun.store, 2, uses).empty());
  CHECK(refusal(begun.store, 4, uses) == "UN-02 5");
  CHECK(one(begun.store, "SELECT count(*) FROM nomination") == "0");
  CHECK(refusal(begun.store, 5, uses).empty());
  CHECK(refusal(begun.store, 4, uses).empty());
}

TEST_CASE("what comes back must find its number and its code free") {
  for (const char* taken : {"INSERT INTO unit (id, code) VALUES (2, 'Khác')", "INSERT INTO unit VALUES (9, 'B')"}) {
    Begun begun;
    record(begun.store, "INSERT INTO unit (id, code) VALUES (2, 'B')");
    undo(begun.store, 2);
    record(begun.store, taken);
    CHECK(refusal(begun.store, 3) == "UN-02 4");
  }
}

TEST_CASE("numbers of codes stay while they are used, and come back as they were") {
  Begun begun;
  const std::string give = "INSERT INTO term VALUES (1, 'loại', 'x'), (2, 'loại', 'y');";
  record(begun.store, give + "INSERT INTO submission VALUES (1, 64800, 1, 2, 1, 5, 'submitted', '', 0, zeroblob(32))");
  record(begun.store,
         "INSERT INTO unit (id, code) VALUES (2, 'B');"
         "INSERT INTO submission VALUES (2, 64800, 2, 2, 1, 5, 'submitted', '', 0, zeroblob(32))");
  undo(begun.store, 2);
  CHECK(one(begun.store, "SELECT group_concat(id) FROM term") == "2");
  undo(begun.store, 4);
  CHECK(one(begun.store, "SELECT group_concat(id) FROM term") == "1,2");

  undo(begun.store, 2);
  undo(begun.store, 3);  // the last that used the number that entry 2 had given
  CHECK(one(begun.store, "SELECT count(*) FROM term") == "0");
  CHECK(refusal(begun.store, 6) == "UN-02 7");
  undo(begun.store, 7);
  CHECK(refusal(begun.store, 6).empty());

  undo(begun.store, 3);
  undo(begun.store, 2);
  record(begun.store, "INSERT INTO term VALUES (1, 'loại', 'z')");  // the number was free
  CHECK(refusal(begun.store, 11) == "UN-02 12");
}

TEST_CASE("columns added since do not hinder an undo, a table laid out anew does") {
  const auto schema = [](Begun& begun, const char* sql) { tamper(begun.database(), sql); };
  Begun wider;
  record(wider.store, "INSERT INTO unit (id, code) VALUES (2, 'B')");
  schema(wider, "ALTER TABLE unit ADD COLUMN remark TEXT NOT NULL DEFAULT 'không'");
  write_rows_anew(wider.store.database());  // as a migration does
  CHECK(refusal(wider.store, 2).empty());
  CHECK(one(wider.store, "SELECT group_concat(code) FROM unit") == "A");
  CHECK(refusal(wider.store, 3).empty());
  CHECK(one(wider.store, "SELECT code || remark FROM unit WHERE id = 2") == "Bkhông");

  for (const char* sql : {"ALTER TABLE activity DROP COLUMN link", "ALTER TABLE activity RENAME TO việc"}) {
    Begun narrower;
    record(narrower.store, R"(
      INSERT INTO activity (id, kind, unit, day, title, model, channel, participants, officials, civil_servants,
        public_employees, document, findings, follow_up, link) VALUES
        (1, 'study', 1, 5, 'Học', NULL, '', NULL, NULL, NULL, NULL, '', '', NULL, ''))");
    schema(narrower, sql);
    CHECK(refusal(narrower.store, 2) == "UN-04");
  }
}

TEST_CASE("rows altered behind the journal are not taken back") {
  Begun begun;
  record(begun.store, "INSERT INTO unit (id, code) VALUES (2, 'B')");
  tamper(begun.database(), "UPDATE unit SET code = 'X' WHERE id = 2");
  CHECK(refusal(begun.store, 2) == "UN-03");
  CHECK(one(begun.store, "SELECT count(*) FROM undone_entry") == "0");
}

TEST_CASE("derived rows are put right before the numbers of codes go") {
  Begun begun;
  record(begun.store, R"(
    INSERT INTO term VALUES (4096, 'loại', 'x');
    INSERT INTO figure_index VALUES (4096, 5);
    INSERT INTO unit (id, code) VALUES (2, 'B'))");
  Write write(begun.store, recorder(), DryRun::no);
  std::set<std::string> told;
  undo(write, {2, "nhầm", {}}, [&](const std::set<std::string>& tables) {
    told = tables;
    write.database().exec("DELETE FROM figure_index");
  });
  write.commit();
  CHECK(told == std::set<std::string>{"term", "unit"});
  CHECK(one(begun.store, "SELECT count(*) FROM term") == "0");
}

}  // namespace danvan::store
