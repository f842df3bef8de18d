#include "office.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::reporting;
using test::Office;
using test::period;

namespace {
constexpr std::string_view head = "unit,period,indicator,value,form,received,note\n";
std::string csv(std::string_view rows) {
  return std::string(head) + std::string(rows);
}
}  // namespace

TEST_CASE("a file is taken, its figures are read back, and the same file on another day is unchanged") {
  Office office;
  const std::string file =
      csv("S01,2025,a,3,,,\nS01,2025,b,4.5,,,đã kiểm\nS01,2025,loi,Khó khăn,,,\nS02,2025,a,-,,,\n");
  const SubmitOutcome first = office.submit(file);
  CHECK(office.places() == "");
  CHECK(first.added == 2);
  CHECK(first.figures == 4);
  CHECK(office.kept("S01") == "nam r1 a=3 b=4.5 loi=Khó khăn");
  CHECK(office.kept("S02") == "nam r1 a=-");
  const YearFigures year = YearFigures::load(office.store(), office.definitions, 2025);
  CHECK(year.at(office.id("S01"), "b") == Figure::of(45));
  CHECK(year.at(office.id("S02"), "a") == Figure::not_arising());
  CHECK(year.at(office.id("S02"), "b") == Figure{});
  CHECK(check_index(office.store(), office.definitions).empty());
  office.now = Instant::parse("2026-03-01T02:00:00Z").value();
  const SubmitOutcome again = office.submit(file);
  CHECK(office.places() == "");
  CHECK(again.unchanged == 2);
  CHECK(again.added + again.corrected == 0);
  CHECK_FALSE(office.entry);
}

TEST_CASE("a correction needs a reason, becomes the next revision, and replaces the figures but not the document") {
  Office office;
  office.submit(csv("S01,2025,a,3,,,\nS01,2025,b,4.5,,,\n"));
  office.submit(csv("S01,2025,a,2,,,\n"));
  CHECK(office.places() == "2:1 RP-15");
  const SubmitOutcome corrected = office.submit(csv("S01,2025,a,2,,,\n"), "Nhập sai");
  CHECK(corrected.corrected == 1);
  CHECK(office.kept("S01") == "nam r1 a=3 b=4.5; nam r2 a=2");
  CHECK(revisions(office.store(), office.id("S01"), period("2025"))[1].reason == "Nhập sai");
  CHECK(YearFigures::load(office.store(), office.definitions, 2025).at(office.id("S01"), "b") == Figure{});
  CHECK(check_index(office.store(), office.definitions).empty());
}

TEST_CASE("an old file that comes again after a correction changes nothing and says so") {
  Office office;
  const std::string old_file = csv("S01,2025,a,3,,,\nS01,2025,b,4.5,,,\nS02,2025,a,1,,,\n");
  const std::string correction = csv("S01,2025,a,2,,,\nS01,2025,b,4.5,,,\n");
  office.submit(old_file);
  office.submit(correction, "Nhập sai");
  const SubmitOutcome again = office.submit(old_file);
  CHECK(office.places() == "");
  CHECK(again.unchanged == 2);
  CHECK(again.superseded == 1);
  REQUIRE(again.first_superseded.size() == 1);
  CHECK(render(again.first_superseded[0], Lang::en) ==
        "note: S01, form nam, period 2025: this is revision 1, corrected since by revision 2, which stays");
  CHECK_FALSE(office.entry);

  CHECK(office.submit(csv("S01,2025,a,3,,,\nS01,2025,b,4.5,,,\n"), "Số cũ là đúng").corrected == 1);
  CHECK(office.kept("S01") == "nam r1 a=3 b=4.5; nam r2 a=2 b=4.5; nam r3 a=3 b=4.5");
  const SubmitOutcome replayed = office.submit(correction, "Nhập sai");
  CHECK(replayed.superseded == 1);
  CHECK(replayed.corrected == 0);
}

TEST_CASE("a day of receipt that is given and differs is a correction") {
  Office office;
  office.submit(csv("S01,2025,a,3,,2025-12-10,\n"));
  CHECK(office.submit(csv("S01,2025,a,3,,10/12/2025,\n")).unchanged == 1);
  office.submit(csv("S01,2025,a,3,,2025-12-11,\n"));
  CHECK(office.places() == "2:1 RP-15");
}

TEST_CASE("every fault is told at its place") {
  Office office;
  const auto places = [&](std::string_view rows) {
    office.submit(csv(rows));
    return office.places();
  };
  CHECK(places("S91,2025,a,3,,,\n") == "2:1 RP-01");
  CHECK(places("S01,2025-13,a,3,,,\n") == "2:5 RP-02");
  CHECK(places("S01,2025-13,a,3,nan,,\n") == "2:5 RP-02, 2:17 RP-03");
  CHECK(places("S01,2025,zz,3,,,\n") == "2:10 RP-04");
  CHECK(places("S01,2025,d,3,nam,,\n") == "2:10 RP-04");
  CHECK(places("S01,2025,a,3,nan,,\n") == "2:14 RP-03");
  CHECK(places("S01,2025,a,3,thang,,\n") == "2:14 RP-03");
  CHECK(places("S01,2025,e,3,,,\n") == "2:5 RP-03");
  CHECK(places("S01,2025,tl,3,,,\n") == "2:13 RP-05");
  CHECK(places("S01,2025,a,3.5,,,\n") == "2:12 RP-06");
  CHECK(places("S01,2025,b,1000.1,,,\n") == "2:12 RP-07");
  CHECK(places("S01,2025,a,3,,31/02/2025,\n") == "2:15 RP-09");
  CHECK(places("S01,2025,a,3,,2025-12-21,\n") == "2:15 RP-09");
  CHECK(places("S01,2025,a,3,,2025-09-30,\n") == "2:15 RP-12");
  CHECK(places("S01,2024,a,3,,2025-02-01,\n") == "2:15 RP-13");
  CHECK(places("S01,2025,a,3,,2025-12-01,\nS01,2025,b,9,,2025-12-02,\n") == "3:15 RP-10");
  CHECK(places("S01,2025,a,3,,,\nS01,2025,a,4,,,\n") == "3:10 RP-08");
  CHECK(places("H01,2026,a,3,,2025-12-01,\n") == "2:1 RP-11");
  CHECK(places("S01,2025,a,9,,,\nS01,2025,b,8.9,,,\n") == "2:12 BC-01");
  CHECK(office.kept("S01") == "");
}

TEST_CASE("an unknown code names the one that was probably meant") {
  Office office;
  office.submit(csv("SO1,2025,a,3,,,\n"));
  REQUIRE(office.faults.size() == 1);
  CHECK(render(office.faults[0].cure, Lang::en).find("S01") != std::string::npos);
}

TEST_CASE("a decimal comma is refused with the cure, and read with --numbers vi") {
  Office office;
  office.submit(csv("S01,2025,b,\"4,5\",,,\n"));
  REQUIRE(office.places() == "2:12 RP-06");
  CHECK(render(office.faults[0].cure, Lang::en).find("--numbers vi") != std::string::npos);
  office.numbers = NumberStyle::vietnamese;
  office.submit(csv("S01,2025,b,\"4,5\",,,\n"));
  CHECK(office.kept("S01") == "nam r1 b=4.5");
}

TEST_CASE("a strict form without a required figure is refused, and an empty cell is not given") {
  Office office;
  office.definitions.forms[2].indicators.push_back("d");
  office.submit(csv("S01,2025-11,d,3,,,\nS01,2025-11,e,,,,\n"));
  CHECK(office.places() == "2:13 RP-14");
}

TEST_CASE("the form may be left out where the indicators together leave only one") {
  Office office;
  CHECK(office.submit(csv("S01,2025,c,3,,,\nS01,2025,a,1,,,\n")).added == 1);
  CHECK(office.kept("S01") == "nam r1 a=1 c=3");
  office.submit(csv("S02,2025,c,3,,,\n"));
  CHECK(office.places() == "2:14 RP-03");
}

TEST_CASE("a report that nobody owes is taken with a warning") {
  Office office;
  const SubmitOutcome outcome = office.submit(csv("X01,2025,a,3,,,\nH01,2025,a,1,,,\n"));
  CHECK(outcome.added == 2);
  CHECK(outcome.warnings == 2);
  CHECK(revisions(office.store(), office.id("X01"), period("2025"))[0].warnings == 1);
}

TEST_CASE("with partial only whole submissions without faults are taken") {
  Office office;
  const SubmitOutcome outcome = office.submit(csv("S01,2025,a,3,,,\nS01,2025,b,x,,,\nS02,2025,a,3,,,\n"), {}, true);
  CHECK(office.places() == "3:12 RP-06");
  CHECK(outcome.added == 1);
  CHECK(outcome.refused == 1);
  CHECK(office.kept("S01") == "");
  CHECK(office.kept("S02") == "nam r1 a=3");
}

TEST_CASE("rows scattered within a batch are one submission, across batches they are refused") {
  Office office;
  const std::string file = csv("S01,2025,a,1,,,\nS02,2025,a,2,,,\nX01,2025,a,4,,,\nS01,2025,b,3,,,\n");
  office.batch = 3;
  office.submit(file);
  CHECK(office.places() == "5:1 RP-16");
  CHECK_THROWS_AS(office.submit(file, {}, true), Error);
  CHECK(office.kept("S01") == "");
  office.batch = 4;
  CHECK(office.submit(file).added == 3);
  CHECK(office.kept("S01") == "nam r1 a=1 b=3");
}

TEST_CASE("a submission that a batch cuts in two is whole") {
  Office office;
  office.batch = 4;
  const SubmitOutcome outcome = office.submit(csv(
      "S01,2025,a,1,,,\nS01,2025,b,2,,,\nS01,2025,c,3,nam,,\nS02,2025,a,4,,,\nS02,2025,b,5,,,\nS02,2025,loi,Sáu,,,\n"));
  CHECK(office.places() == "");
  CHECK(outcome.added == 2);
  CHECK(office.kept("S02") == "nam r1 a=4 b=5 loi=Sáu");
  CHECK(check_index(office.store(), office.definitions).empty());
}

TEST_CASE("one submission by hand: bad values are input faults, rules refuse, and it equals the same file") {
  Office office;
  OneSubmission one{"S01", "", "2025", {{"a", "3"}, {"b", "x"}}, "", ""};
  office.submit_single(one);
  REQUIRE(office.faults.size() == 1);
  CHECK(office.faults[0].place.file == "--set");
  one.values[1].value = "2";
  try {
    office.submit_single(one);
    FAIL("3 <= 2 does not hold");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::refused);
    CHECK(error.rule() == "BC-01");
  }
  one.values[1].value = "5";
  CHECK(office.submit_single(one).added == 1);
  CHECK(office.submit(csv("S01,2025,a,3,,,\nS01,2025,b,5,,,\n")).unchanged == 1);
}

TEST_CASE("figures corrected by hand keep those that are not named, with their notes and the report's") {
  Office office;
  office.submit(csv("S01,2025,a,3,,,\nS01,2025,b,4.5,,,đã kiểm\nS01,2025,c,7,nam,,\nS01,2025,loi,Khó khăn,,,\n"));
  const SubmitOutcome corrected =
      office.submit_single({"S01", "", "2025", {{"a", "2"}, {"c", ""}}, "", "lời"}, "Nhập sai");
  CHECK(corrected.corrected == 1);
  CHECK(corrected.changed == 2);
  CHECK(corrected.kept == 2);
  CHECK(office.kept("S01") == "nam r1 a=3 b=4.5 c=7 loi=Khó khăn; nam r2 a=2 b=4.5 loi=Khó khăn");
  CHECK(revisions(office.store(), office.id("S01"), period("2025"))[1].values[1].note == "đã kiểm");
  const YearFigures year = YearFigures::load(office.store(), office.definitions, 2025);
  CHECK(year.at(office.id("S01"), "b") == Figure::of(45));
  CHECK(year.at(office.id("S01"), "c") == Figure{});
  CHECK(check_index(office.store(), office.definitions).empty());

  const SubmitOutcome again = office.submit_single({"S01", "", "2025", {{"a", "2"}, {"c", ""}}, "", ""}, "Nhập sai");
  CHECK(again.unchanged == 1);
  CHECK_FALSE(office.entry);
  CHECK(office.submit_single({"S01", "", "2025", {{"b", "4.5"}}, "", ""}).unchanged == 1);
  CHECK(office.submit_single({"S01", "", "2025", {{"a", "3"}, {"c", "7"}}, "", "lời"}, "Trả lại").changed == 2);
  CHECK(revisions(office.store(), office.id("S01"), period("2025")).size() == 3);
}

TEST_CASE("rules look at the whole of what a correction by hand leaves") {
  Office office;
  office.submit(csv("S01,2025,a,3,,,\nS01,2025,b,4.5,,,\n"));
  CHECK_THROWS_AS(office.submit_single({"S01", "", "2025", {{"a", "5"}}, "", ""}, "Sai"), Error);
  office.submit_single({"S01", "", "2025", {{"a", ""}, {"b", ""}}, "", ""}, "Bỏ");
  REQUIRE(office.faults.size() == 1);
  CHECK(office.faults[0].rule == "RP-06");
  office.definitions.indicators[1].max = 40;
  CHECK_THROWS_AS(office.submit_single({"S01", "", "2025", {{"a", "2"}}, "", ""}, "Sai"), Error);
  CHECK(office.submit_single({"S01", "", "2025", {{"a", "2"}, {"b", "3.5"}}, "", ""}, "Sai").corrected == 1);
  CHECK(office.kept("S01") == "nam r1 a=3 b=4.5; nam r2 a=2 b=3.5");
}

TEST_CASE("rates: owed by units in force at the end, complete with 0 and not arising, timely by the first revision") {
  Office office;
  office.submit(
      csv("S01,2025,a,0,,2025-12-15,\nS01,2025,b,-,,2025-12-15,\nS02,2025,a,1,,2025-12-18,\nX01,2025,a,1,,,\n"));
  office.submit(csv("S01,2025,a,0,,2025-12-20,\nS01,2025,b,1,,2025-12-20,\n"), "Bổ sung");
  office.add("S03", "so");
  const registry::Units units = registry::Units::load(office.store());
  const auto rows = form_status(office.store(), units, office.definitions, office.definitions.forms[0], period("2025"));
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].state == State::on_time);
  CHECK(rows[0].revision == 2);
  CHECK(rows[0].complete);
  CHECK(rows[1].state == State::late);
  CHECK(rows[1].days_late == 3);
  CHECK_FALSE(rows[1].complete);
  CHECK(rows[2].state == State::missing);
  const StatusTotals sum = totals(rows);
  CHECK(sum.received == 2);
  CHECK(sum.complete_rate() == Ratio(1, 3));
  CHECK(sum.on_time_rate() == Ratio(1, 3));
}

TEST_CASE("an index that was altered or has strays is found, and made anew from the documents") {
  Office office;
  office.submit(csv("S01,2025,a,3,,,\nS01,2025,loi,Lời,,,\nS02,2025,a,5,,,\n"));
  store::Write write(office.store(), {"test", "alter", office.now}, store::DryRun::no);
  write.database().exec("UPDATE figure_index SET value = 4 WHERE value = 3");
  write.database().exec("INSERT INTO figure_index (key, value) VALUES (1, 1)");
  CHECK(check_index(office.store(), office.definitions).size() == 2);
  reindex(write, office.definitions);
  CHECK(check_index(office.store(), office.definitions).empty());
  CHECK(YearFigures::load(office.store(), office.definitions, 2025).at(office.id("S01"), "a") == Figure::of(3));
}

TEST_CASE("the figures of a year take in half years, quarters and months of several forms") {
  Office office;
  config::Form half = office.definitions.forms[2];
  half.code = "nua_nam";
  half.period = PeriodKind::half;
  config::Form quarter = half;
  quarter.code = "quy";
  quarter.period = PeriodKind::quarter;
  config::Form other = quarter;
  other.code = "quy_khac";
  other.indicators = {"e", "d"};
  for (const config::Form& form : {half, quarter, other}) {
    office.definitions.forms.push_back(form);
  }
  office.submit(
      csv("S01,2025-H1,e,10,,2025-07-01,\nS01,2025-Q3,e,3,quy,2025-10-01,\nS01,2025-10,e,4,,2025-11-01,\n"
          "S01,2025-Q3,e,100,quy_khac,2025-10-01,\n"));
  REQUIRE(office.places() == "");
  CHECK(YearFigures::load(office.store(), office.definitions, 2025).at(office.id("S01"), "e") == Figure::of(17));
}
