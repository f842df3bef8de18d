#include "danvan/reporting/mirror.hpp"
#include "mirrored.hpp"
#include "reporting/office.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace danvan::reporting {
namespace {

std::string written(test::Office& office, std::optional<PeriodSpan> span = std::nullopt) {
  return danvan::test::mirrored(office.store(), reports_mirror(span));
}

TEST_CASE("what stands is written with its notes and the day it came, what was corrected is not") {
  test::Office office;
  office.submit(
      "unit,period,indicator,value,received,note,report_note\nS01,2025,a,3,2025-12-01,đã soát,\n"
      "S01,2025,b,4.5,2025-12-01,,Bản ký số\nS01,2025-11,e,-,2025-12-02,,\n");
  REQUIRE(office.places() == "");
  office.submit("unit,period,indicator,value,received\nS02,2025,a,1,2025-12-03\n");
  office.submit("unit,period,indicator,value,received\nS02,2025,a,2,2025-12-04\n", "nhầm");
  CHECK(written(office) ==
        "unit,period,indicator,value,form,received,note,report_note\n"
        "S01,2025,a,3,nam,2025-12-01,đã soát,Bản ký số\nS01,2025,b,4.5,nam,2025-12-01,,Bản ký số\n"
        "S02,2025,a,2,nam,2025-12-04,,\nS01,2025-11,e,-,thang,2025-12-02,,\n");
  CHECK(written(office, PeriodSpan::parse("2025-H2")) ==
        "unit,period,indicator,value,form,received,note,report_note\nS01,2025-11,e,-,thang,2025-12-02,,\n");
}

TEST_CASE("reports are written by the codes of units and forms, whichever came into the record first") {
  test::Office office;
  office.add("A01", "so");  // the last to be registered
  const std::string head = "unit,period,indicator,value,form,received\n";
  office.submit(head + "S01,2025,d,1,phu,2025-12-02\n");
  office.submit(head + "S01,2025,a,2,nam,2025-12-02\nA01,2025,a,3,nam,2025-12-02\n");
  REQUIRE(office.places() == "");
  CHECK(written(office) ==
        "unit,period,indicator,value,form,received,note,report_note\n"
        "A01,2025,a,3,nam,2025-12-02,,\nS01,2025,a,2,nam,2025-12-02,,\nS01,2025,d,1,phu,2025-12-02,,\n");
}

TEST_CASE("a submission has one note") {
  test::Office office;
  office.submit("unit,period,indicator,value,report_note\nS01,2025,a,3,một\nS01,2025,b,4,hai\n");
  CHECK(office.places() == "3:14 RP-62");
}

TEST_CASE("the import of an export changes nothing, and makes the same record afresh") {
  CHECK(rc::check([] {
    test::Office office;
    std::string text = "unit,period,indicator,value,received,note,report_note\n";
    std::int64_t submissions = 0;
    for (const char* unit : {"S01", "S02", "X01"}) {
      const std::string report_note = *rc::gen::element<std::string>("", "Bản ký số", "\"a, b\"");
      bool some = false;
      for (const char* indicator : {"a", "b", "loi"}) {
        const std::string value = indicator == std::string_view("loi")
                                      ? *rc::gen::element<std::string>("", "-", "12.50", "=1+1", "không có")
                                      : *rc::gen::element<std::string>("", "-", "0", "7", "12");
        const std::string note = *rc::gen::element<std::string>("", "ước", "x;y");
        const auto quoted = [](std::string cell) {
          for (std::size_t at = 0; (at = cell.find('"', at)) != std::string::npos; at += 2) {
            cell.insert(at, 1, '"');
          }
          return '"' + cell + '"';
        };
        text += fmt::format("{},2025,{},{},2025-12-0{},{},{}\n", unit, indicator, value, 1, quoted(note),
                            quoted(report_note));
        some = some || !value.empty();
      }
      submissions += some ? 1 : 0;
    }
    office.definitions.checks.clear();
    office.definitions.forms.erase(office.definitions.forms.begin() + 1);
    office.submit(text);
    RC_ASSERT(office.places() == "");
    const std::string out = written(office);
    const SubmitOutcome again = office.submit(out);
    RC_ASSERT(office.places() == "");
    RC_ASSERT(again.unchanged == submissions);
    RC_ASSERT(again.added + again.corrected == 0);
    test::Office fresh;
    fresh.definitions = office.definitions;
    RC_ASSERT(fresh.submit(out).added == submissions);
    RC_ASSERT(written(fresh) == out);
  }));
}

}  // namespace
}  // namespace danvan::reporting
