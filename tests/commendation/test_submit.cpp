#include "commendation/office.hpp"

#include <doctest/doctest.h>

namespace danvan::commendation {
namespace {

using testing::nomination;
using testing::Office;

Error refusal(Office& office, const Request& request) {
  try {
    office.submit(request);
  } catch (const Error& error) {
    return error;
  }
  throw Bug("the request is refused");
}

TEST_CASE("what was submitted is on record with all that was said") {
  Office office;
  REQUIRE(office.submit(nomination()));
  REQUIRE(office.submit(nomination([](Request& one) {
    one.code = "K0";
    one.subject_kind = "household";
    one.subject = "Hộ bà Ví dụ";
    one.received = one.achievement_from = one.achievement_to = one.achievement = "";
  })));
  const std::vector<Nomination> all = nominations(office.store(), 2025);
  REQUIRE(all.size() == 2);
  CHECK(all[0].code == "K0");
  CHECK(all[0].subject_kind == SubjectKind::household);
  CHECK(!all[0].subject);
  CHECK(all[0].subject_code == "Hộ bà Ví dụ");
  CHECK(all[0].received == testing::day("2025-12-20"));
  CHECK(!all[0].achievement_from);
  CHECK(!all[0].achievement_to);
  const registry::Units units = registry::Units::load(office.store());
  CHECK(all[1].code == "K1");
  CHECK(all[1].subject == units.require("S01").id);
  CHECK(all[1].subject_code == "S01");
  CHECK(all[1].unit == units.require("S01").id);
  CHECK(all[1].award == "bang_khen");
  CHECK(all[1].year == 2025);
  CHECK(all[1].received == testing::day("2025-12-15"));
  CHECK(all[1].achievement_from == testing::day("2025-01-01"));
  CHECK(all[1].achievement_to == testing::day("2025-12-01"));
  CHECK(all[1].achievement == "Dân vận khéo");
}

TEST_CASE("nominations of one year leave the others out") {
  Office office;
  office.submit(nomination());
  CHECK(nominations(office.store(), 2024).empty());
  CHECK(nominations(office.store(), std::nullopt).size() == 1);
}

TEST_CASE("submitting the same again changes nothing") {
  Office office;
  REQUIRE(office.submit(nomination()));
  CHECK_FALSE(office.submit(nomination()));
  CHECK(office.outcome.added == 0);
  CHECK(office.outcome.unchanged == 1);
}

TEST_CASE("submitting the same again on a later day, without a day of receipt, changes nothing") {
  Office office;
  const Request request = nomination([](Request& one) { one.received = ""; });
  REQUIRE(office.submit(request));
  office.now = Instant::parse("2026-03-01T02:00:00Z").value();  // the award form is no longer in force
  CHECK_FALSE(office.submit(request));
  CHECK(office.outcome.unchanged == 1);
}

TEST_CASE("what was submitted is not overwritten by other facts under its code (NM-09)") {
  Office office;
  office.submit(nomination());
  const Error error = refusal(office, nomination([](Request& one) { one.achievement = "Khác"; }));
  CHECK(error.exit() == Exit::refused);
  CHECK(error.rule() == "NM-09");
  CHECK(nominations(office.store(), 2025)[0].achievement == "Dân vận khéo");
}

TEST_CASE("a value that is not known is bad input, a rule that says no is a refusal") {
  Office office;
  const Error unknown = refusal(office, nomination([](Request& one) { one.award = "bang"; }));
  CHECK(unknown.exit() == Exit::bad_input);
  const Error refused = refusal(office, nomination([](Request& one) { one.received = "2025-12-21"; }));
  CHECK(refused.exit() == Exit::refused);
  CHECK(refused.rule() == "NM-03");
  CHECK(nominations(office.store(), std::nullopt).empty());
}

TEST_CASE("every fault of a file is told with its line, column and rule, and nothing of it is recorded") {
  Office office;
  CHECK_FALSE(
      office.submit_file("K1,unit,S01,S01,bang_khen,2025,2025-12-15,,\n"
                         "K2,unit,S99,S01,bang_khen,hai,2025-12-15,,\n"
                         "K1,unit,S02,S02,bang_khen,2025,2025-12-15,,\n"
                         "K4,unit,S01,S01,bang_khen,2025,2025-12-15,2025-06-01,\n"
                         "K5,model,M24,S01,bang_khen,2025,2025-12-15,,\n"));
  CHECK(office.places() == "3:9 NM-02, 3:27 NM-01, 4:1 NM-09, 5:43 NM-08, 6:10 NM-06");
  CHECK(nominations(office.store(), std::nullopt).empty());
}

TEST_CASE("a value that cannot be read hides nothing that does not rest on it") {
  Office office;
  CHECK_FALSE(
      office.submit_file("K1,unit,S01,S01,bang_khen,hai,2025-12-15,2025-12-01,2025-01-01\n"
                         "K2,units,S01,S01,bang_khen,2025,2025-12-15,2025-12-01,2025-01-01\n"
                         "K2,model,M24,S01,bang_khen,2025,2025-12-21,,\n"));
  CHECK(office.places() == "2:27 NM-01, 2:42 NM-07, 3:4 NM-02, 3:44 NM-07, 4:1 NM-09, 4:33 NM-03, 4:10 NM-06");
}

TEST_CASE("a file taken twice is recorded once") {
  Office office;
  const std::string rows = "K1,unit,S01,S01,bang_khen,2025,,,\nK2,model,M25,S01,bang_khen,2025,2025-12-15,,\n";
  CHECK(office.submit_file(rows));
  CHECK(office.outcome.added == 2);
  CHECK_FALSE(office.submit_file(rows));
  CHECK(office.outcome.added == 0);
  CHECK(office.outcome.unchanged == 2);
}

TEST_CASE("days are read as Vietnamese files write them, day first") {
  Office office;
  REQUIRE(office.submit_file("K1,unit,S01,S01,bang_khen,2025,05/12/2025,,\n"));
  CHECK(nominations(office.store(), 2025)[0].received == testing::day("2025-12-05"));
}

}  // namespace
}  // namespace danvan::commendation
