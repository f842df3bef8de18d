#include "office.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::reporting;
using test::day;
using test::Office;
using test::period;

namespace {
constexpr std::string_view head = "unit,period,indicator,value,form,received,note\n";
std::string csv(std::string_view rows) {
  return std::string(head) + std::string(rows);
}

std::string english(const std::vector<Message>& messages) {
  std::string text;
  for (const Message& one : messages) {
    text += (text.empty() ? "" : "\n") + render(one, Lang::en);
  }
  return text;
}

/// The reason and the cure of the only fault.
std::string fault(const Office& office, Lang lang = Lang::en) {
  REQUIRE(office.faults.size() == 1);
  return render(office.faults[0].reason, lang) + " / " + render(office.faults[0].cure, lang);
}
}  // namespace

TEST_CASE("a report that lacks required figures is taken, and what is missing is told") {
  Office office;
  const SubmitOutcome outcome = office.submit(csv("S01,2025,a,3,,,\nS02,2025,a,1,,,\nS02,2025,b,2,,,\n"));
  CHECK(outcome.added == 2);
  CHECK(outcome.incomplete == 1);
  CHECK(outcome.warnings == 0);
  CHECK(english(outcome.first_incomplete) ==
        "note: S01, form nam, period 2025: taken as incomplete; required and not given (1): b");
  CHECK(outcome.first_noted == period("2025"));
  CHECK(office.submit_single({"S01", "", "2025", {{"b", "3"}}, "", ""}, "Bổ sung").incomplete == 0);
}

TEST_CASE("a file in which no row has a value is refused, in one with some the rest is not given") {
  Office office;
  office.submit(csv("S01,2025,a,,,,\nS01,2025,b,,,,\n"));
  CHECK(office.places() == "2:12 RP-43");
  office.submit(csv("S01,2025,a,,,,\nS01,2025,b,2,,,\n"));
  CHECK(office.places() == "");
  office.submit(std::string(head));
  CHECK(office.places() == "");
}

TEST_CASE("what is handed in once more is told to differ in what it differs") {
  Office office;
  const auto submit = [&](const char* received, const char* note) {
    office.submit(
        fmt::format("unit,period,indicator,value,received,report_note\nS01,2025,a,0,{},{}\n", received, note));
  };
  submit("2025-12-01", "x");
  REQUIRE(office.places() == "");
  submit("2025-12-02", "x");
  CHECK(fault(office).find("with the same figures, received on 2025-12-01, not 2025-12-02 /") != std::string::npos);
  submit("2025-12-01", "y");
  CHECK(fault(office).find("with the same figures and another note /") != std::string::npos);
  submit("2025-12-02", "y");
  CHECK(fault(office).find("another note, and received on 2025-12-01, not 2025-12-02 /") != std::string::npos);
  office.submit(csv("S01,2025,a,2,,,\n"));
  CHECK(fault(office).find("with other content /") != std::string::npos);
}

TEST_CASE("of two forms with an indicator the one that the unit owes is meant") {
  Office office;
  office.definitions.forms[1].due_kinds = {"huyen"};  // c is asked in nam of so and huyen, in phu of huyen
  office.submit(csv("S01,2025,c,1,,,\n"));
  CHECK(office.places() == "");
  CHECK(office.kept("S01") == "nam r1 c=1");
  office.submit(csv("H01,2024,c,1,,2024-12-01,\n"));  // it owed both
  CHECK(office.places() == "2:14 RP-03");
}

TEST_CASE("a unit that was not there yet is told apart from one that is no more, and nothing else is said") {
  Office office;
  office.submit(csv("H01,2025-09,e,1,thang,,\n"));
  CHECK(fault(office).find("successor") == std::string::npos);
  CHECK(fault(office).find("report for the unit that took its place") != std::string::npos);
  {
    registry::UnitRow row;
    row.code = "N01";
    row.name = "N01";
    row.kind = "xa";
    row.from = day("2025-07-01");
    store::Write write(office.store(), {"test", "add", office.now}, store::DryRun::no);
    registry::add_unit(write, office.definitions, row);
    write.commit();
  }
  office.submit(csv("N01,2024,c,1,nam,,\n"));
  CHECK(office.places() == "2:1 RP-11");  // not also that the form is closed
  CHECK(fault(office).find("since 2025-07-01 only") != std::string::npos);
  CHECK(fault(office, Lang::vi).find("đơn vị tiền thân") != std::string::npos);
}

TEST_CASE("a day that is not written as one is told so, and one that does not exist too") {
  Office office;
  for (const char* text : {"1/2/2026", "01/02/26", "hôm qua"}) {
    office.submit(csv(fmt::format("S01,2025,a,1,nam,{},\n", text)));
    CHECK(fault(office).find("is not written as a date: two digits") != std::string::npos);
  }
  office.submit(csv("S01,2025,a,1,nam,31/02/2026,\n"));
  CHECK(fault(office).find("is not a day of the calendar") != std::string::npos);
}

TEST_CASE("a form that holds only later says from when") {
  Office office;
  office.definitions.forms[2].valid_from = day("2025-03-01");
  office.submit(csv("S01,2025-01,e,1,,,\n"));
  CHECK(fault(office).find("the form thang holds from 2025-03-01 on") != std::string::npos);
}

TEST_CASE("several rules that refuse a report typed by hand are all reasons, none is a hint") {
  Office office;
  try {
    office.submit_single({"S01", "nam", "2024", {{"a", "3"}, {"b", "2"}}, "", ""});
    FAIL("it is refused");
  } catch (const Error& error) {
    const std::string said = render(error.message(), Lang::en);
    CHECK(said.find("closed on 2025-01-31 [RP-13]; a <= b does not hold: 3 against 2") != std::string::npos);
    CHECK(error.rule() == "BC-01");
    REQUIRE(error.hints().size() == 2);
    CHECK(render(error.hints()[0], Lang::en).find("report extend") != std::string::npos);
  }
}
