#include "due.hpp"

#include <doctest/doctest.h>

namespace danvan::reporting {
namespace {

using test::day;
using test::DueOffice;
using test::period;

constexpr auto extension = Allow::extension;
constexpr auto exemption = Allow::exemption;

std::int64_t rows_in(DueOffice& office, const std::string& table) {
  return office.store().database().execAndGet("SELECT count(*) FROM " + table).getInt64();
}

}  // namespace

TEST_CASE("without a form it is for every form that the unit owes for the period") {
  DueOffice office;
  const AllowOutcome outcome = office.allow(extension, {{"S01", "2025", "Lũ lụt", "", "2026-02-10"}});
  CHECK(outcome.added == 5);  // nam, phu, nam_start, nam_any, cut_y
  CHECK(office.refusal(exemption, {"X01", "2025", "Lũ lụt", "", ""}) == "RP-32");
  CHECK(office.refusal(extension, {"X01", "2025", "Lũ lụt", "", "2026-02-10"}) == "RP-32");
}

TEST_CASE("the same again changes nothing, another day or reason is one more extension, and all stay") {
  DueOffice office;
  const AllowRequest first{"S01", "2025", "Lũ lụt", "nam", "2026-02-10"};
  CHECK(office.allow(extension, {first}).added == 1);
  CHECK(office.allow(extension, {first}).unchanged == 1);
  CHECK(office.allow(extension, {{"S01", "2025", "Bão", "nam", "2026-02-10"}}).added == 1);
  CHECK(office.allow(extension, {{"S01", "2025", "Bão", "nam", "2026-02-05"}}).added == 1);
  CHECK(rows_in(office, "report_extension") == 3);
  const Allowances allowances = Allowances::load(office.store(), period("2025"));
  const std::int64_t form = store::term(office.store(), "form", "nam").value();
  const Allowances::Extension* newest = allowances.extension(office.id("S01"), form);
  REQUIRE(newest != nullptr);
  CHECK(newest->until == day("2026-02-05"));
  CHECK(newest->on == day("2026-03-01"));
  CHECK(newest->reason == "Bão");
  CHECK(allowances.extension(office.id("S02"), form) == nullptr);
  CHECK(Allowances::load(office.store(), period("2024")).extension(office.id("S01"), form) == nullptr);
}

TEST_CASE("an exemption is recorded once, another reason for it is refused") {
  DueOffice office;
  const AllowRequest first{"S01", "2025", "Mới lập", "nam", ""};
  CHECK(office.allow(exemption, {first}).added == 1);
  CHECK(office.allow(exemption, {first}).unchanged == 1);
  CHECK(office.refusal(exemption, {"S01", "2025", "Khác", "nam", ""}) == "RP-34");
  CHECK(rows_in(office, "report_exemption") == 1);
}

TEST_CASE("what was granted on another day is not the same, unless no day is said") {
  DueOffice office;
  const AllowRequest first{"S01", "2025", "Lũ lụt", "nam", "2026-02-10", "2026-01-05"};
  CHECK(office.allow(extension, {first}).added == 1);
  CHECK(office.allow(extension, {first}).unchanged == 1);
  CHECK(office.allow(extension, {{"S01", "2025", "Lũ lụt", "nam", "2026-02-10"}}).unchanged == 1);
  CHECK(office.allow(extension, {{"S01", "2025", "Lũ lụt", "nam", "2026-02-10", "2026-01-06"}}).added == 1);
  CHECK(office.allow(exemption, {{"S02", "2025", "Mới lập", "nam", "", "2026-01-05"}}).added == 1);
  CHECK(office.allow(exemption, {{"S02", "2025", "Mới lập", "nam", ""}}).unchanged == 1);
  CHECK(office.refusal(exemption, {"S02", "2025", "Mới lập", "nam", "", "2026-01-06"}) == "RP-34");
  CHECK(office.refusal(exemption, {"S02", "2025", "Mới lập", "phu", "", "2026-03-02"}) == "RP-36");
}

TEST_CASE("where one of several units is refused, none gets it, and each refusal is told") {
  DueOffice office;
  std::vector<AllowRequest> requests;
  for (const char* unit : {"S01", "X01", "S02", "H01"}) {
    requests.push_back({unit, "2025", "Lũ lụt", "nam", ""});
  }
  try {
    office.allow(exemption, requests);
    FAIL("X01 and H01 owe nothing");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::refused);
    CHECK(error.rule() == "RP-32");
    CHECK(error.hints().size() == 3);  // the cure of the first, and reason and cure of the second
  }
  CHECK(rows_in(office, "report_exemption") == 0);
}

TEST_CASE("what cannot be read is told with its place") {
  DueOffice office;
  const auto faults = [&](const AllowRequest& request) {
    office.allow(extension, {request});
    std::string out;
    for (const Diagnostic& one : office.faults) {
      out += fmt::format("{}{} {}", out.empty() ? "" : ", ", one.place.file, one.rule);
    }
    return out;
  };
  CHECK(faults({"S9", "2025", "Lũ", "nam", "2026-02-10"}) == "UNIT RP-01");
  CHECK(faults({"S01", "2025-13", "", "nam", "2026-02-30"}) == "--period RP-02, --until RP-30, --reason RP-30");
  CHECK(faults({"S01", "2025", "Lũ", "m", "2026-02-10"}) == "--form RP-03");
  CHECK(faults({"S01", "2025", "Lũ", "zz", "2026-02-10"}) == "--form RP-03");
  CHECK(faults({"S01", "2025", "Lũ \x01", "nam", "2026-02-10"}) == "--reason ");
  CHECK(rows_in(office, "report_extension") == 0);
}

TEST_CASE("an extension of what is not owed, or came in late, is told") {
  DueOffice office;
  CHECK(office.allow(extension, {{"H01", "2025", "Lũ", "nam", "2026-02-10"}}).warnings.size() == 1);
  CHECK(office.refusal(extension, {"H01", "2026", "Lũ", "nam", "2027-02-10"}) == "RP-11");
  office.submit("unit,period,indicator,value,form,received\nS01,2025,a,1,nam,2025-12-20\n");
  CHECK(office.allow(extension, {{"S01", "2025", "Lũ", "nam", "2025-12-19"}}).warnings.empty());
  CHECK(office.allow(extension, {{"S01", "2025", "Lũ", "nam", "2025-12-20"}}).warnings.size() == 1);
  CHECK(office.allow(extension, {{"S01", "2025", "Lũ", "nam", "2025-12-25"}}).warnings.empty());
}

TEST_CASE("a file tells every fault with its place, and refuses what it says twice") {
  DueOffice office;
  const AllowOutcome outcome = office.allow_file(extension,
                                                 "unit,period,until,reason,form,on\n"
                                                 "S01,2025,2026-02-10,Lũ,nam,\n"
                                                 "S01,2025,2026-02-11,Lũ,nam,\n"
                                                 "S02,2025,2025-12-01,Lũ,nam,\n"
                                                 "S02,2025,,,nam,\n"
                                                 "S02,2025,2026-02-10,Lũ,nam,\n"
                                                 "S02,2025,2026-02-10,Lũ,phu,2026-02-30\n"
                                                 "S02,2025,2026-02-10,Lũ,phu,2026-03-02\n");
  CHECK(office.places() == "3:1 RP-35, 4:10 RP-31, 5:10 RP-30, 5:11 RP-30, 6:1 RP-35, 7:28 RP-30, 8:28 RP-36");
  CHECK(outcome.added == 1);
  CHECK(rows_in(office, "report_extension") == 0);
}

TEST_CASE("a closed period names who reopens it and the command for it") {
  DueOffice office;
  const auto cure = [&] {
    office.submit("unit,period,indicator,value,form,received\nS01,2025,a,1,nam,2026-02-01\n");
    REQUIRE(office.faults.size() == 1);
    CHECK(office.faults[0].rule == "RP-13");
    return render(office.faults[0].cure, Lang::en);
  };
  const std::string command = ": danvan report extend S01 --period 2025 --form nam --until DATE --reason \"…\"";
  CHECK(cure() == "an extension reopens it for this unit" + command);
  office.definitions.office.name = "Sở Nội vụ";
  CHECK(cure() == "Sở Nội vụ can reopen it for this unit" + command);
  office.definitions.forms[0].reopened_by = "Ban Dân vận";
  CHECK(cure() == "Ban Dân vận can reopen it for this unit" + command);
}

TEST_CASE("what a unit is exempt from is taken with a warning, counts in figures and not in rates") {
  DueOffice office;
  office.allow(exemption, {{"S01", "2025", "Mới lập", "nam", ""}});
  const SubmitOutcome taken = office.submit("unit,period,indicator,value,form,received\nS01,2025,a,3,nam,2025-12-01\n");
  CHECK(taken.warnings == 1);
  CHECK(YearFigures::load(office.store(), office.definitions, 2025).at(office.id("S01"), "a") == Figure::of(3));
  const StatusTotals sum = totals(office.status("2025", "nam"));
  CHECK(sum.owed == 1);
  CHECK(sum.exempt == 1);
  CHECK(sum.received == 0);
}

}  // namespace danvan::reporting
