#include "danvan/reporting/warnings.hpp"
#include "office.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

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

std::string text_of(Office& office, Lang lang, std::string_view code = "2025") {
  const std::vector<RecordedWarning> all = recorded_warnings(office.store(), period(code));
  REQUIRE(all.size() == 1);
  return lang == Lang::vi ? all[0].vi : all[0].en;
}

/// Forms whose deadlines do not stand in the way of years gone by.
void open_for_ever(Office& office) {
  for (config::Form& form : office.definitions.forms) {
    form.closes.reset();
  }
}

const std::string long_text =
    "Kinh phí hỗ trợ xây dựng mô hình còn hạn chế; cán bộ làm công tác dân vận phần lớn kiêm nhiệm, ít được tập huấn "
    "nghiệp vụ nên việc hướng dẫn cơ sở chưa kịp thời";
}  // namespace

TEST_CASE("a figure far from the unit's earlier ones in the same form is taken with a warning that says so") {
  Office office;
  open_for_ever(office);
  office.submit(csv("S01,2022,c,90,nam,,\nS01,2023,c,110,nam,,\nS01,2024,c,-,nam,,\nS02,2024,c,5000,nam,,\n"));
  CHECK(warned(office, "2024") == "");
  const SubmitOutcome outcome = office.submit(csv("S01,2025,c,4000,nam,,\nS02,2025,c,4000,nam,,\n"));
  CHECK(outcome.added == 2);
  CHECK(outcome.warnings == 1);
  CHECK(office.kept("S01") == "nam r1 c=4000");
  CHECK(warned(office) == "nam S01 r1 RP-51 c");
  CHECK(text_of(office, Lang::en).find("c = 4000 (), while the median of the earlier figures (-, 110, 90) is 100;") !=
        std::string::npos);
  office.submit(csv("S01,2025,c,4000,phu,,\n"));
  CHECK(warned(office) == "nam S01 r1 RP-51 c");
  office.definitions.indicators[2].outlier = 0;
  office.submit(csv("S01,2025,c,4001,nam,,\n"), "Sửa");
  CHECK(warned(office) == "");
}

TEST_CASE("periods in which nothing arose are no figures to compare with") {
  Office office;
  open_for_ever(office);
  office.submit(csv("S01,2023,c,-,nam,,\nS01,2024,c,-,nam,,\nS02,2023,c,900,nam,,\nS02,2024,c,-,nam,,\n"));
  office.submit(csv("S01,2025,c,4000,nam,,\nS02,2025,c,1000,nam,,\n"));
  CHECK(warned(office) == "");
  office.submit(csv("S02,2025,c,40000,nam,,\n"), "Sửa");
  CHECK(text_of(office, Lang::en).find("the earlier figures (-, 900) is 900;") != std::string::npos);
}

TEST_CASE("a correction that leaves a doubted figure as it is keeps the warning and does not tell it again") {
  Office office;
  open_for_ever(office);
  office.submit(csv("S01,2024,c,100,nam,,\n"));
  CHECK(office.submit(csv("S01,2025,c,4000,nam,,\n")).warnings == 1);
  const SubmitOutcome other = office.submit(csv("S01,2025,c,4000,nam,,\nS01,2025,a,1,nam,,\n"), "Bổ sung");
  CHECK(other.corrected == 1);
  CHECK(other.warnings == 0);
  CHECK(warned(office) == "nam S01 r2 RP-51 c");
  CHECK(office.submit(csv("S01,2025,c,5000,nam,,\nS01,2025,a,1,nam,,\n"), "Sửa").warnings == 1);
}

TEST_CASE("a slip of the unit of measure is named: of money by its measures, of others as such") {
  Office office;
  open_for_ever(office);
  office.definitions.indicators[2].unit = "triệu đồng";
  office.submit(csv("S01,2024,c,150,nam,,\n"));
  office.submit(csv("S01,2025,c,160000000,nam,,\n"));
  CHECK(warned(office) == "nam S01 r1 RP-52 c");
  CHECK(text_of(office, Lang::vi)
            .find("c = 160000000, bằng khoảng 1070000 lần trung vị các kỳ trước là 150: có thể đã "
                  "ghi theo đồng, trong khi biểu mẫu yêu cầu triệu đồng") != std::string::npos);
  office.submit(csv("S01,2025,c,170000,nam,,\n"), "Sửa");
  CHECK(text_of(office, Lang::en)
            .find("about 1130 times the median of the earlier figures, 150: probably given in "
                  "nghìn đồng, where triệu đồng is asked") != std::string::npos);
  office.definitions.indicators[2].unit = "hộ";
  office.submit(csv("S01,2025,c,180000,nam,,\n"), "Sửa nữa");
  CHECK(text_of(office, Lang::en).find("probably a slip of the unit of measure") != std::string::npos);
}

TEST_CASE("earlier figures are those of the same kind of period, the window reads no further") {
  Office office;
  open_for_ever(office);
  office.submit(csv("S01,2025-07,e,3,,,\nS01,2025-08,e,3000,,,\n"));
  CHECK(warned(office, "2025-08") == "thang S01 r1 RP-52 e");
  office.submit(csv("S01,2020,c,3,nam,,\n"));
  office.submit(csv("S01,2025,c,3000,nam,,\n"));
  CHECK(warned(office) == "");
}

TEST_CASE("a text is told when it is nearly the unit's last one or another unit's of the same form and period") {
  Office office;
  open_for_ever(office);
  const std::string quoted = "\"" + long_text + "\"";
  office.submit(csv("S01,2023,loi," + quoted + ",nam,,\nS02,2023,loi,Không có,nam,,\nX01,2023,loi,Không có,nam,,\n"));
  CHECK(warned(office, "2023") == "nam X01 r1 RP-17 ");
  office.submit(csv("S01,2025,loi," + quoted + ",nam,,\nS02,2025,loi,\"" + long_text + ".\",nam,,\n"));
  CHECK(warned(office) == "nam S01 r1 RP-53 loi; nam S02 r1 RP-54 loi");
  const std::vector<RecordedWarning> all = recorded_warnings(office.store(), period("2025"));
  CHECK(all[0].en.find("the same text as its own report for 2023") != std::string::npos);
  CHECK(all[1].en.find("the same text as in the report of S01") != std::string::npos);
  CHECK(office.kept("S02") == "nam r1 loi=" + long_text + ".");

  // What a correction takes out is not compared any more, and a unit is not compared with its own report.
  office.submit(csv("S01,2025,loi,Không có,nam,,\n"), "Sửa");
  office.submit(csv("S02,2025,loi," + quoted + ",nam,,\nS02,2025,c,1,nam,,\n"), "Sửa");
  CHECK(warned(office) == "");
}

TEST_CASE("a year's texts in one file are compared with each other") {
  Office office;
  const std::string rows = "2025,loi,\"" + long_text + "\",nam,,\n";
  office.submit(csv("S01," + rows + "S02," + rows + "X01,2025,loi,Không có,nam,,\n"));
  CHECK(warned(office) == "nam S02 r1 RP-54 loi; nam X01 r1 RP-17 ");
}

TEST_CASE("one file of several years is warned of as its reports are one by one, whatever the batch") {
  CHECK(rc::check("bulk and single", [] {
    Office bulk;
    Office single;
    open_for_ever(bulk);
    open_for_ever(single);
    bulk.batch = *rc::gen::element<std::size_t>(2, 5, 1'000);
    std::string all;
    std::string wanted;
    const std::vector<std::string> units{"S01", "S02", "X01"};
    for (int year = 2020; year <= 2025; ++year) {
      for (const std::string& unit : units) {
        if (*rc::gen::inRange(0, 4) == 0) {
          continue;
        }
        const auto value = *rc::gen::element<std::int64_t>(0, 3, 40, 900, 40'000, 3'000'000);
        std::string rows = fmt::format("{},{},c,{},nam,,\n", unit, year, value);
        if (*rc::gen::inRange(0, 2) == 0) {
          rows += fmt::format("{},{},loi,\"{}\",nam,,\n", unit, year, long_text);
        }
        all += rows;
        single.submit(csv(rows));
      }
    }
    bulk.submit(csv(all));
    RC_ASSERT(bulk.places() == "");
    for (int year = 2020; year <= 2025; ++year) {
      const std::string code = std::to_string(year);
      const auto texts = [&](Office& office) {
        std::string made;
        for (const RecordedWarning& one : recorded_warnings(office.store(), period(code))) {
          made += one.en + "\n" + one.vi + "\n";
        }
        return made;
      };
      RC_ASSERT(texts(bulk) == texts(single));
    }
  }));
}
