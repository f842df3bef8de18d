#include "danvan/register/reorganize.hpp"
#include "danvan/reporting/reminders.hpp"
#include "reporting/office.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::reporting;
using namespace danvan::reporting::test;

namespace {

std::vector<Reminder> late(Office& office, const registry::Units& units, std::string_view code = "2025") {
  return reminders(office.store(), units, office.definitions, PeriodSpan::parse(code).value(), "",
                   office.now.local_date());
}

/// "S01 nam phu, S02 phu": who is reminded of what.
std::string list(Office& office, std::string_view code = "2025") {
  const registry::Units units = registry::Units::load(office.store());
  std::string out;
  for (const Reminder& one : late(office, units, code)) {
    out += (out.empty() ? "" : ", ") + one.unit->code + (one.nobody ? " (nobody)" : "");
    for (const FormStatus& row : one.late) {
      out += " " + row.form->code;
    }
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

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a unit is reminded from the day after the due day, once for all its forms") {
  Office office;
  office.definitions.forms.resize(2);  // those of a year
  office.now = Instant::parse("2025-12-15T02:00:00Z").value();
  CHECK(list(office).empty());
  office.now = Instant::parse("2025-12-16T02:00:00Z").value();
  CHECK(list(office) == "S01 nam phu, S02 nam phu");
}

TEST_CASE("who has handed in, late or not, is not reminded of it") {
  Office office;
  office.submit("unit,period,indicator,value,form\nS01,2025,a,1,nam\nS02,2025,d,1,phu\n");
  CHECK(list(office, "2025-10") == "S01 thang, S02 thang, X01 thang");
  CHECK(list(office, "2025-10..2025-11") == "S01 thang thang, S02 thang thang, X01 thang thang");
  office.definitions.forms.resize(2);
  CHECK(list(office) == "S01 phu, S02 nam");
}

TEST_CASE("a letter says which report, for when, since when, how late, what to do and whom to send it to") {
  Office office;
  office.definitions.forms.resize(2);  // those of a year
  office.definitions.office.contact = "Văn phòng UBND tỉnh";
  office.definitions.office.letter_symbol = "UBND-VX";
  office.definitions.office.recipients = {"Chủ tịch UBND tỉnh", "Lưu: VT, VX"};
  office.definitions.forms[0].name = "Báo cáo năm";
  office.definitions.forms[1].name = "Phụ biểu";
  office.definitions.campaigns = {{"2021-2025", day("2021-01-01"), day("2025-12-31"), {}, {}}};
  const registry::Units units = registry::Units::load(office.store());
  const Reminder first = late(office, units).front();
  const document::Letter made = letter(first, office.definitions, office.now.local_date());
  CHECK(made.type.empty());
  CHECK_FALSE(made.number.has_value());
  CHECK(made.symbol == "UBND-VX");
  CHECK(made.subject == "đôn đốc nộp báo cáo năm 2025");
  CHECK(made.addressees == std::vector<std::string>{"S01"});
  CHECK(made.recipients == std::vector<std::string>{"Như trên", "Lưu: VT, VX"});
  const std::string text = body(made);
  CHECK(contains(text, "giai đoạn 2021-2025"));
  CHECK(contains(text, "giai đoạn 2021-2025, qua theo dõi đến ngày 20 tháng 12 năm 2025, Văn phòng UBND tỉnh"));
  CHECK(contains(text,
                 "1. Báo cáo năm (mã biểu mẫu: nam), kỳ báo cáo năm 2025: hạn nộp ngày 15 tháng 12 năm 2025, "
                 "đã quá hạn 5 ngày; còn nhận đến hết ngày 31 tháng 01 năm 2026;\n"));
  CHECK(contains(text, "2. Phụ biểu (mã biểu mẫu: phu)"));
  CHECK(contains(text, "Đề nghị S01 khẩn trương hoàn thành và gửi các báo cáo nêu trên về Văn phòng UBND tỉnh"));
}

TEST_CASE("days overdue are those a report of today would be late") {
  Office office;
  for (const char* now : {"2025-12-16", "2025-12-31", "2026-01-31"}) {
    office.now = Instant::parse(now).value();
    const registry::Units units = registry::Units::load(office.store());
    const FormStatus row = late(office, units).front().late.front();
    CHECK(days_overdue(row, day(now)) == timeliness(day(now), row.due).days_late);
  }
}

TEST_CASE("after closing the letter says that an extension is needed") {
  Office office;
  office.now = Instant::parse("2026-02-03").value();
  const registry::Units units = registry::Units::load(office.store());
  const document::Letter made = letter(late(office, units).at(1), office.definitions, office.now.local_date());
  CHECK(contains(body(made), "đã khóa sổ từ sau ngày 31 tháng 01 năm 2026"));
}

TEST_CASE("of a unit that ended without a successor it is said that there is nobody to write to") {
  Office office;
  CHECK(list(office, "2025-06") == "H01 (nobody) thang, S01 thang, S02 thang, X01 thang");
}

TEST_CASE("what a unit that ended owes is asked of those that took its place") {
  Office office;
  registry::ReorganizationRow row;
  row.code = "E1";
  row.on = "2025-12-10";
  row.change = "merge";
  row.predecessor = "S02";
  row.successor = "X01";
  store::Write write(office.store(), {"test", "unit", office.now}, store::DryRun::no);
  registry::reorganize(write, office.definitions, {row});
  write.commit();
  const registry::Units units = registry::Units::load(office.store());
  const std::vector<Reminder> all = late(office, units, "2025-11");
  REQUIRE(all.size() == 3);
  CHECK(all[1].unit->code == "S02");
  CHECK(addressees(all[1], office.now.local_date()) == std::vector<std::string>{"X01"});
  const document::Letter made = letter(all[1], office.definitions, office.now.local_date());
  CHECK(contains(body(made), "báo cáo của S02 (đã kết thúc hoạt động, nay do X01 kế thừa)"));
  CHECK(contains(body(made), "Đề nghị X01 khẩn trương"));
}
