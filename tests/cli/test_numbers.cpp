#include "cli/office.hpp"
#include "danvan/store/store.hpp"

namespace danvan::cli {

using namespace test;

namespace {

bool submit(Office& office, const std::string& unit, const Words& figures, const std::string& reason = "lần đầu") {
  Words words{"report", "submit", unit, "--period", "2025", "--reason", reason};
  for (const std::string& figure : figures) {
    words.insert(words.end(), {"--set", figure});
  }
  return office.in_record(std::move(words));
}

void behind_the_journal(Office& office, const char* sql) {
  SQLite::Database((office.store() / "danvan.db").string(), SQLite::OPEN_READWRITE).exec(sql);
}

std::string number_of(Office& office, const char* indicator) {
  SQLite::Database database((office.store() / "danvan.db").string(), SQLite::OPEN_READONLY);
  SQLite::Statement row(database, "SELECT id FROM term WHERE kind = 'indicator' AND code = ?");
  row.bind(1, indicator);
  return row.executeStep() ? row.getColumn(0).getString() : "none";
}

}  // namespace

TEST_CASE("an undo takes no number away of which a document speaks, though derived rows are gone") {
  Office office(beginning());
  REQUIRE(submit(office, "H01", {"mh.dang_ky=3", "mh.moi=1"}));
  const std::int64_t first = office.entries();
  REQUIRE(submit(office, "S01", {"mh.dang_ky=4"}));
  const std::string number = number_of(office, "mh.dang_ky");
  behind_the_journal(office, "DELETE FROM figure_index; DELETE FROM figure_text_index");

  REQUIRE(office.undo(std::to_string(first)));
  CHECK(number_of(office, "mh.dang_ky") == number);
  CHECK(number_of(office, "mh.moi") == "none");
  CHECK_FALSE(office.is_sound());
  CHECK(office.in_record({"check", "--reindex"}));
  CHECK(office.is_sound());
}

TEST_CASE("an undo takes no number away of which a revision speaks that may stand again") {
  Office office(beginning());
  REQUIRE(submit(office, "H01", {"mh.moi=1"}));
  const std::int64_t first = office.entries();
  REQUIRE(submit(office, "S01", {"mh.moi=2"}));
  REQUIRE(submit(office, "S01", {"mh.moi=", "mh.dang_ky=4"}, "bỏ trống"));
  const std::int64_t second = office.entries();
  REQUIRE(office.undo(std::to_string(first)));
  CHECK(office.undo(std::to_string(second)));
  CHECK(office.is_sound());
}

TEST_CASE("what an undo brings back has numbers again, though those it had are gone") {
  Office office(beginning());
  REQUIRE(submit(office, "S02", {"mh.dang_ky=4"}));  // the form keeps its number
  REQUIRE(submit(office, "H01", {"mh.moi=1"}));
  const std::int64_t first = office.entries();
  REQUIRE(submit(office, "S01", {"mh.moi=2"}));
  const std::int64_t second = office.entries();
  const std::string number = number_of(office, "mh.moi");
  REQUIRE(submit(office, "S03", {"mh.dang_ky=4"}));
  REQUIRE(office.undo(std::to_string(first)));
  const std::int64_t undo_of_first = office.entries();
  REQUIRE(office.undo(std::to_string(second)));
  CHECK(number_of(office, "mh.moi") == "none");
  SUBCASE("the same") {
    CHECK(office.undo(std::to_string(undo_of_first)));
    CHECK(number_of(office, "mh.moi") == number);
  }
  SUBCASE("others, where the same are another's") {
    REQUIRE(submit(office, "S01", {"tt.mxh=2"}));
    REQUIRE(number_of(office, "tt.mxh") == number);
    CHECK(office.undo(std::to_string(undo_of_first)));
    CHECK(number_of(office, "mh.moi") != number);
    CHECK(number_of(office, "mh.moi") != "none");
  }
  CHECK(office.is_sound());
}

TEST_CASE("numbers that an undo once took away wrongly are given again by check --reindex, as an entry") {
  Office office(beginning());
  REQUIRE(submit(office, "H01", {"mh.dang_ky=3", "mh.moi=1"}));
  REQUIRE(submit(office, "S01", {"tt.mxh=1"}));  // keeps a later number
  const std::string number = number_of(office, "mh.dang_ky");
  const std::string figures = office.tables();
  {
    store::Store store = store::Store::open(office.store() / "danvan.db", store::Access::write);
    store::Write write(store, {"lan", "danvan undo", Instant(1'768'870'800)}, store::DryRun::no);
    write.database().exec("DELETE FROM term WHERE code LIKE 'mh.%'; DELETE FROM figure_index");
    write.commit();
  }
  CHECK_FALSE(office.in_record({"check", "--lang", "en"}));
  CHECK(office.said.find("no number: 2 (mh.dang_ky the first)") != std::string::npos);
  CHECK(office.said.find("restore") == std::string::npos);
  const std::int64_t before = office.entries();
  CHECK(office.in_record({"check", "--reindex", "--lang", "en"}));
  CHECK(office.said.find(fmt::format("as entry {}", before + 1)) != std::string::npos);
  CHECK(office.entries() == before + 1);
  CHECK(number_of(office, "mh.dang_ky") == number);
  CHECK(office.tables() == figures);
  CHECK(office.is_sound());
}

}  // namespace danvan::cli
