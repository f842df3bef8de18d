#include "danvan/reporting/warnings.hpp"
#include "office.hpp"

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

/// "nam S01 r1 RP-51 a; …" of what a period's reports were warned of.
std::string warned(Office& office, std::string_view code = "2025") {
  const registry::Units units = registry::Units::load(office.store());
  std::string made;
  for (const RecordedWarning& one : recorded_warnings(office.store(), period(code))) {
    made += fmt::format("{}{} {} r{} {} {}", made.empty() ? "" : "; ", one.form, units.at(one.unit).code, one.revision,
                        one.rule, one.indicator);
  }
  return made;
}
}  // namespace

TEST_CASE("what a submission was warned of is recorded with its rule and indicator, in both languages") {
  Office office;
  office.definitions.checks[0].error = false;
  office.submit(csv("X01,2025,a,9,,,\nX01,2025,b,8.5,,,\nS01,2025,a,1,,,\nS01,2025,b,2,,,\n"));
  CHECK(office.places() == "");
  CHECK(warned(office) == "nam X01 r1 BC-01 a; nam X01 r1 RP-17 ");
  CHECK(revisions(office.store(), office.id("X01"), period("2025"))[0].warnings == 2);
  const std::vector<RecordedWarning> all = recorded_warnings(office.store(), period("2025"));
  CHECK(all[0].en == "warning (BC-01): X01, form nam, period 2025: a <= b does not hold: 9 against 8.5");
  CHECK(all[0].vi == "cảnh báo (BC-01): X01, biểu mẫu nam, kỳ 2025: không thỏa mãn a <= b: 9 so với 8,5");
  CHECK(warned(office, "2024") == "");
}

TEST_CASE("a correction is warned of anew, and only its warnings stand") {
  Office office;
  office.definitions.checks[0].error = false;
  office.submit(csv("S01,2025,a,9,,,\nS01,2025,b,8,,,\n"));
  CHECK(warned(office) == "nam S01 r1 BC-01 a");
  office.submit(csv("S01,2025,a,9,,,\nS01,2025,b,7,,,\n"), "Sửa");
  CHECK(warned(office) == "nam S01 r2 BC-01 a");
  office.submit(csv("S01,2025,a,9,,,\nS01,2025,b,10,,,\n"), "Sửa lần nữa");
  CHECK(warned(office) == "");
  CHECK(office.submit(csv("S01,2025,a,9,,,\nS01,2025,b,10,,,\n")).unchanged == 1);
}

TEST_CASE("with partial the warnings of what is taken are recorded, and a refused file records none") {
  Office office;
  office.submit(csv("X01,2025,a,3,,,\nS01,2025,b,x,,,\nH01,2025,a,1,,,\n"), {}, true);
  CHECK(warned(office) == "nam X01 r1 RP-17 ; nam H01 r1 RP-17 ");
  Office other;
  other.submit(csv("X01,2025,a,3,,,\nS01,2025,b,x,,,\n"));
  CHECK(warned(other) == "");
}

TEST_CASE("required figures, ranges, decimals and identities hold for forms of shorter periods too") {
  Office office;
  config::Form& month = office.definitions.forms[2];
  month.indicators = {"a", "b", "e"};
  const auto places = [&](std::string_view rows) {
    office.submit(csv(rows));
    return office.places();
  };
  CHECK(places("S01,2025-11,a,1,,,\n") == "2:13 RP-14");
  CHECK(places("S01,2025-11,e,1,,,\nS01,2025-11,b,1000.1,,,\n") == "3:15 RP-07");
  CHECK(places("S01,2025-11,e,1,,,\nS01,2025-11,b,1.25,,,\n") == "3:15 RP-06");
  CHECK(places("S01,2025-11,e,1,,,\nS01,2025-11,a,2.5,,,\n") == "3:15 RP-06");
  CHECK(places("S01,2025-11,e,1,,,\nS01,2025-11,a,9,,,\nS01,2025-11,b,8,,,\n") == "3:15 BC-01");
  office.definitions.checks[0].error = false;
  CHECK(places("S01,2025-11,e,1,,,\nS01,2025-11,a,9,,,\nS01,2025-11,b,8,,,\n") == "");
  CHECK(warned(office, "2025-11") == "thang S01 r1 BC-01 a");
  month.strict = false;
  CHECK(places("S02,2025-11,a,1,,,\n") == "");
  CHECK(warned(office, "2025-11") == "thang S01 r1 BC-01 a");
}
