#include "danvan/reporting/forms_to_fill.hpp"
#include "danvan/reporting/life.hpp"
#include "danvan/reporting/reminders.hpp"
#include "danvan/reporting/roll_up_report.hpp"
#include "due.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

// What was granted to a unit holds in every answer: roll-up, forms, letters and status say the same.
namespace danvan::reporting {
namespace {

using test::day;
using test::DueOffice;
using test::period;

constexpr auto extension = Allow::extension;
constexpr auto exemption = Allow::exemption;

std::vector<RollUpRow> rolled(DueOffice& office, std::string_view span, const std::string& form,
                              const std::string& indicator, GroupBy by = GroupBy::unit) {
  const registry::Units units = registry::Units::load(office.store());
  RollUpRequest request{.span = PeriodSpan::parse(span).value()};
  request.form = form;
  request.indicators = {indicator};
  request.by = by;
  request.today = office.now.local_date();
  return roll_up_report(office.store(), units, office.definitions, request);
}

/// "S01 3 1/1; S02 … 0/0 exempt 0/1; total …": value, figures given of those owed, and of those exempt.
std::string text(const std::vector<RollUpRow>& rows) {
  std::string out;
  for (const RollUpRow& row : rows) {
    out +=
        fmt::format("{}{} {} {}/{}", out.empty() ? "" : "; ", row.total ? "total" : row.group,
                    row.figure.known() ? std::to_string(row.figure.value) : "…", row.figures_given, row.figures_owed);
    out += row.exempt > 0 ? fmt::format(" exempt {}/{}", row.exempt_given, row.exempt) : "";
  }
  return out;
}

std::string body(const document::Letter& letter) {
  std::string out;
  for (const document::Block& block : letter.body) {
    out += std::get<document::Paragraph>(block).text + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("what a unit is exempt from is not missing in a roll-up, and counts where it is given all the same") {
  DueOffice office;
  office.submit("unit,period,indicator,value,form,received\nS01,2025,a,3,nam,2025-12-01\n");
  CHECK(text(rolled(office, "2025", "nam", "a")) == "S01 3 1/1; S02 … 0/1; total 3 1/2");
  office.allow(exemption, {{"S02", "2025", "Mới lập", "nam", ""}});
  CHECK(text(rolled(office, "2025", "nam", "a")) == "S01 3 1/1; S02 … 0/0 exempt 0/1; total 3 1/1 exempt 0/1");
  const std::vector<RollUpRow> rows = rolled(office, "2025", "nam", "a");
  CHECK(rows.back().units_owed == 1);
  office.submit("unit,period,indicator,value,form,received\nS02,2025,a,4,nam,2025-12-01\n");
  REQUIRE(office.places().empty());
  CHECK(text(rolled(office, "2025", "nam", "a")) == "S01 3 1/1; S02 4 0/0 exempt 1/1; total 7 1/1 exempt 1/1");
}

TEST_CASE("zero, not arising, missing and exempt are four things") {
  DueOffice office;
  office.submit("unit,period,form,indicator,value\nS01,2025-05,thang,e,0\nX01,2025-05,thang,e,-\n");
  office.allow(exemption, {{"H01", "2025-05", "Giải thể", "thang", ""}});
  const std::vector<RollUpRow> rows = rolled(office, "2025-05", "thang", "e");
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].group == "H01");
  CHECK(rows[0].exempt == 1);
  CHECK(rows[0].figures_owed == 0);
  CHECK(rows[1].figure == Figure::of(0));
  CHECK(rows[2].figure == Figure{});
  CHECK(rows[2].figures_owed == 1);
  CHECK(rows[2].exempt == 0);
  CHECK(rows[3].figure == Figure::not_arising());
}

TEST_CASE("a unit exempt for some months is covered when it gave the others") {
  DueOffice office;
  office.submit("unit,period,form,indicator,value\nS01,2025-04,thang,e,1\nS01,2025-06,thang,e,2\n");
  office.allow(exemption, {{"S01", "2025-05", "Lũ", "thang", ""}});
  const std::vector<RollUpRow> rows = rolled(office, "2025-Q2", "thang", "e");
  const auto row = std::find_if(rows.begin(), rows.end(), [](const auto& one) { return one.group == "S01"; });
  REQUIRE(row != rows.end());
  CHECK(row->units_given == 1);
  CHECK(row->figures_given == 2);
  CHECK(row->figures_owed == 2);
  CHECK(row->exempt == 1);
}

TEST_CASE("a figure that another form asks for is owed in spite of an exemption from one form") {
  DueOffice office;
  office.allow(exemption, {{"S02", "2025", "Mới lập", "nam", ""}});
  CHECK(rolled(office, "2025", "", "a").back().exempt == 0);  // nam_start and nam_any ask for it too
  office.allow(exemption, {{"S02", "2025", "Mới lập", "", ""}});
  CHECK(rolled(office, "2025", "", "a").back().exempt == 1);
}

TEST_CASE("a figure is not missing until the day that the unit was given is past") {
  DueOffice office;  // on 1 March 2026
  office.allow(extension, {{"S02", "2025", "Lũ", "nam", "2026-03-01"}});
  CHECK(text(rolled(office, "2025", "nam", "a")) == "S01 … 0/1; total … 0/1");
  office.now = Instant::parse("2026-03-02T02:00:00Z").value();
  CHECK(text(rolled(office, "2025", "nam", "a")) == "S01 … 0/1; S02 … 0/1; total … 0/2");
}

TEST_CASE("whatever is granted and reported, the roll-up's coverage is what the status counts") {
  enum class Case { nothing, reported, exempt, exempt_and_reported, extended, extended_and_reported };
  CHECK(rc::check("owed = received + missing, and with exempt and not due that is everything asked", [] {
    DueOffice office;
    std::vector<AllowRequest> exempted, extended;
    std::string reports = "unit,period,form,indicator,value\n";
    std::int64_t given = 0;
    for (const char* code : {"S01", "S02", "X01", "H01"}) {
      for (const char* month : {"2025-05", "2025-06"}) {
        const Case what = static_cast<Case>(*rc::gen::inRange(0, 6));
        if (what == Case::exempt || what == Case::exempt_and_reported) {
          exempted.push_back({code, month, "Lũ", "thang", ""});
        }
        if (what == Case::extended || what == Case::extended_and_reported) {
          extended.push_back({code, month, "Lũ", "thang", "2026-04-01"});
        }
        if (what == Case::reported || what == Case::exempt_and_reported || what == Case::extended_and_reported) {
          reports += fmt::format("{},{},thang,e,{}\n", code, month, ++given);
        }
      }
    }
    office.allow(exemption, exempted);
    office.allow(extension, extended);
    if (given > 0) {
      office.submit(reports);
      RC_ASSERT(office.faults.empty());
    }
    StatusTotals status;
    std::int64_t exempt_given = 0;
    for (const FormStatus& row : office.status("2025-05..2025-06", "thang")) {
      status.add(row, office.now.local_date());
      exempt_given += row.state == State::exempt && row.revision > 0 ? 1 : 0;
    }
    const RollUpRow total = rolled(office, "2025-05..2025-06", "thang", "e").back();
    RC_ASSERT(total.figures_owed == status.owed);
    RC_ASSERT(total.figures_given == status.received);
    RC_ASSERT(total.figures_owed == status.received + status.missing);
    RC_ASSERT(total.exempt == status.exempt);
    RC_ASSERT(total.exempt_given == exempt_given);
    RC_ASSERT(total.figures_owed + total.exempt + status.not_due == 8);
    RC_ASSERT(total.figure.value == given * (given + 1) / 2);
    for (const GroupBy by : {GroupBy::unit, GroupBy::kind, GroupBy::period}) {
      std::int64_t owed = 0, exempt = 0;
      for (const RollUpRow& row : rolled(office, "2025-05..2025-06", "thang", "e", by)) {
        owed += row.total ? 0 : row.figures_owed;
        exempt += row.total ? 0 : row.exempt;
      }
      RC_ASSERT(owed == total.figures_owed);
      RC_ASSERT(exempt == total.exempt);
    }
  }));
}

TEST_CASE("no form goes to a unit that is exempt, unless it is named") {
  DueOffice office;
  office.allow(exemption, {{"S02", "2025", "Mới lập", "nam", ""}});
  const FormsToFill all(office.store(), office.definitions, {period("2025"), "nam", {}, {}});
  REQUIRE(all.all().size() == 1);
  CHECK(all.all()[0].unit->code == "S01");
  CHECK_FALSE(all.all()[0].exempt);
  CHECK(all.left_out() == 1);
  const FormsToFill named(office.store(), office.definitions, {period("2025"), "nam", {"S02"}, {}});
  REQUIRE(named.all().size() == 1);
  CHECK(named.all()[0].exempt);
  CHECK(named.left_out() == 0);
  const FormsToFill other(office.store(), office.definitions, {period("2025"), "phu", {}, {}});
  CHECK(other.all().size() == 2);  // of another form it is not exempt
}

TEST_CASE("a form says the day that its unit was given") {
  DueOffice office;
  office.allow(extension, {{"S02", "2025", "Lũ", "nam", "2026-02-10"}});
  const FormsToFill forms(office.store(), office.definitions, {period("2025"), "nam", {}, {}});
  REQUIRE(forms.all().size() == 2);
  CHECK(forms.make(forms.all()[0]).due == day("2025-12-15"));
  CHECK(forms.make(forms.all()[1]).due == day("2026-02-10"));
}

TEST_CASE("a letter names every late report of a span, each with the day that the unit was given") {
  DueOffice office;  // on 1 March 2026
  office.definitions.campaigns = {{"2021-2025", day("2021-01-01"), day("2025-12-31"), {}, {}}};
  office.allow(extension, {{"S01", "2025-10", "Lũ", "m", "2026-01-20"}, {"S01", "2025-11", "Lũ", "m", "2026-03-01"}});
  office.allow(exemption, {{"S01", "2025-12", "Lũ", "m", ""}});
  const registry::Units units = registry::Units::load(office.store());
  const auto all = [&](std::string_view span, std::string_view form) {
    return reminders(office.store(), units, office.definitions, PeriodSpan::parse(span).value(), form,
                     day("2026-03-01"));
  };
  const std::vector<Reminder> found = all("2025-09..2025-12", "m");
  REQUIRE(found.size() == 2);
  REQUIRE(found[0].late.size() == 2);
  CHECK(found[0].late[0].period == period("2025-09"));
  CHECK(found[0].late[1].period == period("2025-10"));
  CHECK(found[1].late.size() == 4);
  const document::Letter made = letter(found[0], office.definitions, day("2026-03-01"));
  CHECK(made.subject == "đôn đốc nộp các báo cáo quá hạn");
  CHECK(body(made).find("giai đoạn 2021-2025") != std::string::npos);
  CHECK(body(made).find("1.  (mã biểu mẫu: m), kỳ báo cáo tháng 9 năm 2025: hạn nộp ngày 05 tháng 10 năm 2025") !=
        std::string::npos);
  CHECK(body(made).find("kỳ báo cáo tháng 10 năm 2025: đã được gia hạn đến ngày 20 tháng 01 năm 2026, đã quá hạn 40 "
                        "ngày; đã khóa sổ từ sau ngày 20 tháng 01 năm 2026") != std::string::npos);
  // Reports of two campaigns are of neither.
  const std::vector<Reminder> longer = all("2025-12..2026-01", "m");
  CHECK(body(letter(longer.back(), office.definitions, day("2026-03-01"))).find("giai đoạn") == std::string::npos);
}

TEST_CASE("a returned report can come again while the unit's own day is not past") {
  DueOffice office;
  office.submit(
      "unit,period,indicator,value,form,received\nS01,2025,a,3,nam,2025-12-01\nS02,2025,a,3,nam,2025-12-01\n");
  office.allow(extension, {{"S02", "2025", "Lũ", "nam", "2026-03-05"}});
  const auto closed_on = [&](const char* unit) {
    const Date today = office.now.local_date();
    store::Write write(office.store(), {"test", "return", office.now}, store::DryRun::no);
    const StepOutcome outcome =
        return_report(write, office.definitions, {unit, "nam", period("2025"), "Thiếu", today, today});
    write.commit();
    return outcome.closed_on;
  };
  CHECK(closed_on("S01") == day("2026-01-31"));
  CHECK(closed_on("S02") == Date::forever());
}

}  // namespace danvan::reporting
