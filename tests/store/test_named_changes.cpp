#include "danvan/store/named_changes.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>

namespace danvan::store {
namespace {

std::string text(const std::vector<Fact>& facts) {
  std::string out;
  for (const Fact& fact : facts) {
    out += (out.empty() ? "" : ", ") + fact.column + " ";
    if (const auto* day = std::get_if<Date>(&fact.value)) {
      out += *day == Date::forever() ? "forever" : day->iso();
    } else if (const auto* period = std::get_if<Period>(&fact.value)) {
      out += period->code();
    } else if (const auto* moment = std::get_if<Instant>(&fact.value)) {
      out += moment->utc();
    } else {
      out += std::get<std::string>(fact.value);
    }
  }
  return out;
}

const LooseReference subject{
    .table = "nomination", .column = "subject", .by = "subject_kind", .tables = {{"unit", "unit"}, {"model", "model"}}};
const LooseReference round_subject{
    .table = "round_subject", .column = "subject", .by = "round", .through = "rubric", .tables = {{"dv", "unit"}}};

/// The key of each row that an entry changed, and one of its columns: "key: before > after".
std::vector<std::string> shown(Store& store, std::int64_t entry, const std::string& column) {
  std::vector<std::string> lines;
  for (const NamedChange& change : named(store, changes(store, entry), {subject, round_subject})) {
    std::string line = change.table + " " + text(change.key);
    for (const NamedChange::Column& one : change.columns) {
      CHECK(one.name != "id");
      line += one.name == column ? ": " + text(one.before) + " > " + text(one.after) : "";
    }
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

struct Office : Record {
  Office() {
    record(store, "INSERT INTO unit (id, code) VALUES (7, 'S01'), (8, 'S02')");
    record(store, R"(
      INSERT INTO term VALUES (3, 'form', 'nam');
      INSERT INTO submission VALUES (5, 64800, 7, 3, 2, 20000, 'submitted', '', 0, zeroblob(32)))");
  }
  Store store = open();
};

}  // namespace

TEST_CASE("a row is called by its code, or by what makes it unique") {
  Office office;
  CHECK(shown(office.store, 1, "code") == Lines{"unit code S01: "
                                                " > code S01",
                                                "unit code S02: "
                                                " > code S02"});
  CHECK(shown(office.store, 2, "received") ==
        Lines{"submission period 2025, unit S01, form nam, revision 2:  > received 2024-10-04", "term code nam"});
  record(office.store, "INSERT INTO submission_step VALUES (5, 1, 20001, 'returned', '', 'thiếu')");
  CHECK(shown(office.store, 3, "submission") ==
        Lines{"submission_step period 2025, unit S01, form nam, revision 2, sequence 1:  > period 2025, unit S01, form "
              "nam, revision 2"});
}

TEST_CASE("a number names a row by a foreign key, or as the row says beside it or through another") {
  Office office;
  record(office.store, R"(
    INSERT INTO unit_version VALUES (8, -10000000, 10000000, 'B', '', 'so', '', 7, '', '', NULL);
    INSERT INTO nomination VALUES (1, 'N1', 'unit', 8, '', 7, 'bk', 2025, 1, NULL, NULL, '', NULL, ''))");
  CHECK(shown(office.store, 3, "subject") ==
        Lines{"nomination code N1:  > subject S02", "unit_version unit S02, from_day "});
  CHECK(shown(office.store, 3, "parent")[1] == "unit_version unit S02, from_day :  > parent S01");
  CHECK(shown(office.store, 3, "to_day")[1] == "unit_version unit S02, from_day :  > to_day forever");
  record(office.store, R"(
    INSERT INTO configuration VALUES (1, zeroblob(32));
    INSERT INTO round VALUES (4, 'V1', 'dv', 2025, 1, NULL, 1, NULL);
    INSERT INTO round_subject VALUES (4, 8, 'Khối 1'))");
  record(office.store, "UPDATE round_subject SET cluster = 'Khối 2'");
  CHECK(shown(office.store, 5, "cluster") ==
        Lines{"round_subject round V1, subject S02: cluster Khối 1 > cluster Khối 2"});
}

TEST_CASE("what the entry itself removed keeps its name, and a number whose row is gone stays") {
  Office office;
  record(office.store, "UPDATE submission SET unit = 8");
  record(office.store, "DELETE FROM submission; DELETE FROM term; DELETE FROM unit");
  CHECK(shown(office.store, 4, "unit") == Lines{"submission period 2025, unit S02, form nam, revision 2: unit S02 > ",
                                                "term code nam", "unit code S01", "unit code S02"});
  CHECK(shown(office.store, 3, "unit") == Lines{"submission id 5: unit 7 > unit 8"});
  CHECK(shown(office.store, 2, "unit")[0] == "submission period 2025, unit 7, form nam, revision 2:  > unit 7");
}

TEST_CASE("what a column should not hold is shown as it is") {
  Office office;
  record(office.store, "INSERT INTO submission VALUES (6, 12, 7, 3, 2, 20000000, 'submitted', '', 0, zeroblob(32))");
  CHECK(shown(office.store, 3, "received") ==
        Lines{"submission period 12, unit S01, form nam, revision 2:  > received 20000000"});
}

}  // namespace danvan::store
