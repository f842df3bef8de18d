#include "danvan/store/journal.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>

namespace danvan::store {
namespace {

// A record with two entries, a document, a person and some rows.
struct Kept : Record {
  Kept() {
    Store store = open();
    Write write(store, recorder("danvan first"), DryRun::no);
    const Digest report = write.put_document("the report");
    const Digest name = put_personal(write, {"Nguyễn Thị Mẫu", "Giám đốc"}, std::nullopt);
    put_evaluator(write, "INSERT INTO evaluator (id, code, cluster, personal) VALUES (1, 'GK01', '', ?)", name);
    SQLite::Statement configuration(write.database(), "INSERT INTO configuration (sources) VALUES (?)");
    configuration.bind(1, report.data(), static_cast<int>(report.size()));
    configuration.exec();
    write.database().exec(R"(
      INSERT INTO unit (id, code) VALUES (1, 'A'), (2, 'B'), (3, 'C');
      INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis, sector)
      VALUES (1, 100, 200, 'Sở A', '', 'so', '', NULL, '', '', NULL))");
    write.commit();
    record(store, "UPDATE unit SET code = 'D' WHERE id = 3");
  }
  static void put_evaluator(Write& write, const char* sql, const Digest& name) {
    SQLite::Statement evaluator(write.database(), sql);
    evaluator.bind(1, name.data(), static_cast<int>(name.size()));
    evaluator.exec();
  }
  [[nodiscard]] std::vector<Finding> findings() const {
    Store store = open(Access::read);
    return check(store);
  }
};

const char* const allow_entries = "DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed;";
const char* const forbid_entries =
    "CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is "
    "append-only'); "
    "END;"
    "CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is "
    "append-only'); "
    "END;";

// What a clever hand would do: the triggers are there again afterwards.
void tamper_with_entries(const Kept& kept, const std::string& sql) {
  tamper(kept.database(), allow_entries + sql + ";" + forbid_entries);
}

void tamper_with_documents(const Kept& kept, const std::string& sql) {
  SQLite::Database raw(kept.database().string(), SQLite::OPEN_READWRITE);
  const std::string changed =
      raw.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'document_is_never_changed'").getString();
  const std::string removed =
      raw.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'document_is_never_removed'").getString();
  raw.exec("DROP TRIGGER document_is_never_changed; DROP TRIGGER document_is_never_removed");
  raw.exec(sql + ";" + changed + ";" + removed);
}

bool about(const std::vector<Finding>& findings, const std::string& object) {
  for (const Finding& finding : findings) {
    if (finding.object.starts_with(object) && finding.what && finding.cure) {
      return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("check is silent when all is well") {
  const Record empty;
  Store store = empty.open(Access::read);
  CHECK(check(store).empty());
  CHECK(Kept().findings().empty());
}

TEST_CASE("check finds a row altered, added or removed behind the journal, and names it") {
  const Kept kept;
  std::string sql, object;
  SUBCASE("altered") {
    sql = "UPDATE unit SET code = 'X' WHERE id = 2";
    object = "table unit row 2";
  }
  SUBCASE("added") {
    sql = "INSERT INTO unit (id, code) VALUES (9, 'X')";
    object = "table unit row 9";
  }
  SUBCASE("removed") {
    sql = "DELETE FROM unit WHERE id = 2";
    object = "table unit row 2";
  }
  SUBCASE("in a table without rowid") {
    sql = "UPDATE unit_version SET name = 'Sở Á'";
    object = "table unit_version row 1,100";
  }
  tamper(kept.database(), sql);
  const auto findings = kept.findings();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].object == object);
}

TEST_CASE("check finds every alteration of an entry") {
  const Kept kept;
  std::string sql;
  SUBCASE("its command") {
    sql = "UPDATE entry SET command = 'danvan second' WHERE sequence = 1";
  }
  SUBCASE("its actor") {
    sql = "UPDATE entry SET actor = 'hoa' WHERE sequence = 1";
  }
  SUBCASE("its time") {
    sql = "UPDATE entry SET at = at + 1 WHERE sequence = 1";
  }
  SUBCASE("its count") {
    sql = "UPDATE entry SET changes = changes + 1 WHERE sequence = 1";
  }
  SUBCASE("its changes") {
    sql = "UPDATE entry SET changeset = zeroblob(9) WHERE sequence = 1";
  }
  SUBCASE("its digest") {
    sql = "UPDATE entry SET digest = zeroblob(32) WHERE sequence = 1";
  }
  tamper_with_entries(kept, sql);
  CHECK(about(kept.findings(), "entry 1"));
}

TEST_CASE("check finds an entry put in the place of another with a digest of its own") {
  const Kept kept;
  tamper_with_entries(kept, "DELETE FROM entry WHERE sequence = 1");
  const auto findings = kept.findings();
  CHECK(about(findings, "entry 2"));
}

TEST_CASE("check finds the last entry cut off while its rows are there") {
  const Kept kept;
  tamper_with_entries(kept, "DELETE FROM entry WHERE sequence = 2");
  CHECK(about(kept.findings(), "table unit row 3"));
}

TEST_CASE(
    "a record cut back to an earlier entry with all it did is sound in itself: only a digest kept elsewhere tells") {
  const Kept kept;
  tamper_with_entries(kept, "DELETE FROM entry WHERE sequence = 2; UPDATE unit SET code = 'C' WHERE id = 3");
  CHECK(kept.findings().empty());
}

TEST_CASE("check finds a document altered or lost") {
  const Kept kept;
  const std::string object = "document " + hex(sha256("the report"));
  std::string sql;
  SUBCASE("altered") {
    sql = "UPDATE document SET payload = CAST('the rep0rt' AS BLOB)";
  }
  SUBCASE("lost") {
    sql = "DELETE FROM document";
  }
  tamper_with_documents(kept, sql);
  const auto findings = kept.findings();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].object == object);
}

TEST_CASE("check finds a name altered") {
  const Kept kept;
  tamper(kept.database(), "UPDATE personal_text SET position = 'Phó Giám đốc'");
  CHECK(about(kept.findings(), "personal_text"));
}

TEST_CASE("check finds a name that is gone, and says which row stands for it") {
  const Kept kept;
  tamper(kept.database(), "DELETE FROM personal_text");
  const auto findings = kept.findings();
  REQUIRE(findings.size() == 1);  // the entry that recorded the row adds nothing to that
  CHECK(findings[0].object == "table evaluator row 1");
}

TEST_CASE("check finds the description of a household that is gone") {
  const Kept kept;
  {
    Store store = kept.open();
    Write write(store, recorder("danvan nominate submit"), DryRun::no);
    const Digest household = put_personal(write, {"Hộ ông Mẫu", ""}, std::nullopt);
    write.database().exec(R"(
      INSERT INTO nomination (code, subject_kind, household, unit, award, year, received, achievement, reason)
      VALUES ('DN1', 'household', ')" +
                          hex(household) + R"(', 1, 'bang_khen', 2025, 20000, '', ''))");
    write.commit();
  }
  CHECK(kept.findings().empty());
  tamper(kept.database(), "DELETE FROM personal_text WHERE name = 'Hộ ông Mẫu'");
  CHECK(about(kept.findings(), "table nomination row 1"));
}

TEST_CASE("check finds an earlier name that is gone, and says which entry recorded it") {
  const Kept kept;
  {
    Store store = kept.open();
    Write write(store, recorder("danvan renamed"), DryRun::no);
    const Digest name = put_personal(write, {"Nguyễn Thị Mai", "Giám đốc"}, std::nullopt);
    Kept::put_evaluator(write, "UPDATE evaluator SET personal = ? WHERE id = 1", name);
    write.commit();
  }
  tamper(kept.database(), "DELETE FROM personal_text WHERE name = 'Nguyễn Thị Mẫu'");
  const auto findings = kept.findings();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].object == "entry 1");
}

TEST_CASE("check finds a reference to nothing, and says in each row which column names what") {
  const Kept kept;
  {
    Store store = kept.open();
    record(store, R"(
      INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis, sector)
      VALUES (1, 200, 300, 'Sở A', '', 'so', '', 2, '', '', NULL))");
  }
  tamper(kept.database(), "PRAGMA foreign_keys = OFF; DELETE FROM unit WHERE id < 3");
  std::vector<std::string> told;
  for (const Finding& finding : kept.findings()) {
    told.push_back(finding.object + ": " + render(finding.what, Lang::en));
  }
  CHECK(told == std::vector<std::string>{
                    "table unit_version row 1,200: its column parent names row 2 of table unit, which is not there",
                    "table unit_version row 1,100: its column unit names row 1 of table unit, which is not there",
                    "table unit_version row 1,200: its column unit names row 1 of table unit, which is not there",
                    "table unit row 1: the row is in the journal but not in the table"});
}

TEST_CASE("check finds a changed schema") {
  const Kept kept;
  std::string sql, object;
  SUBCASE("a safeguard taken out") {
    sql = "DROP TRIGGER entry_is_never_changed";
    object = "trigger entry_is_never_changed";
  }
  SUBCASE("a trigger put in") {
    sql = "CREATE TRIGGER quiet AFTER INSERT ON unit BEGIN UPDATE unit SET code = code; END";
    object = "trigger quiet";
  }
  tamper(kept.database(), sql);
  CHECK(about(kept.findings(), object));
}

TEST_CASE("check compares the rows of every table also where the schema was changed") {
  const Kept kept;
  tamper(kept.database(), "DROP TRIGGER entry_is_never_changed; UPDATE unit SET code = 'X' WHERE id = 2");
  const auto findings = kept.findings();
  CHECK(about(findings, "trigger entry_is_never_changed"));
  CHECK(about(findings, "table unit row 2"));
}

TEST_CASE("check says of which table it did not compare the rows, as its columns were changed") {
  const Kept kept;
  tamper(kept.database(), "ALTER TABLE evaluator ADD COLUMN mark TEXT; UPDATE unit SET code = 'X' WHERE id = 2");
  std::vector<std::string> warned;
  for (const Finding& finding : kept.findings()) {
    if (finding.severity == Finding::Severity::warning) {
      warned.push_back(finding.object);
    }
  }
  CHECK(warned == std::vector<std::string>{"table evaluator"});
  CHECK(about(kept.findings(), "table unit row 2"));
}

TEST_CASE("check bears tables that somebody else put in") {
  const Kept kept;
  tamper(kept.database(), R"(
    PRAGMA foreign_keys = OFF;
    CREATE TABLE keyless (unit INTEGER REFERENCES unit);
    INSERT INTO keyless VALUES (99);
    CREATE TABLE computed (id INTEGER PRIMARY KEY, unit INTEGER AS (id + 90) STORED REFERENCES unit, personal AS (id));
    INSERT INTO computed (id) VALUES (9);
    CREATE TABLE lost (id INTEGER PRIMARY KEY, other INTEGER REFERENCES nowhere, household TEXT);
    INSERT INTO lost VALUES (1, 1, ''), (2, 2, 'x'))");
  std::vector<std::string> objects;
  for (const Finding& finding : kept.findings()) {
    objects.push_back(finding.object);
  }
  CHECK(objects == std::vector<std::string>{"table computed", "table keyless", "table lost"});
}

TEST_CASE("check says that it did not compare rows where an entry was altered") {
  const Kept kept;
  tamper_with_entries(kept, "UPDATE entry SET actor = 'hoa' WHERE sequence = 1");
  CHECK(about(kept.findings(), "tables"));
}

TEST_CASE("check finds damaged pages and goes on") {
  const Kept kept;
  const auto size = static_cast<std::streamoff>(std::filesystem::file_size(kept.database()));
  const std::string bytes = bytes_of_file(kept.database());
  const auto at = static_cast<std::streamoff>(bytes.find("danvan first"));
  REQUIRE(at > 0);
  REQUIRE(at < size);
  {
    std::fstream file(kept.database(), std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(at / 4096 * 4096);  // the head of the page with the entries
    file.write("\xff\xff\xff\xff", 4);
  }
  const auto findings = kept.findings();
  CHECK(about(findings, "danvan.db"));
  CHECK(about(findings, "entries"));
}

}  // namespace danvan::store
