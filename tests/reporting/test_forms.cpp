#include "danvan/reporting/forms_to_fill.hpp"
#include "reporting/office.hpp"
#include "reporting/workbook_unread.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace danvan::reporting::test {
namespace {

std::string asked(const document::ReportForm& form) {
  std::string out;
  for (const document::FormLine& line : form.lines) {
    out += fmt::format("{}{}({})={}", out.empty() ? "" : " ", line.indicator, document::plain_text(line.previous),
                       line.computed ? "computed" : document::plain_text(line.value));
  }
  return out;
}

std::string units_of(const FormsToFill& forms) {
  std::string out;
  for (const FormsToFill::One& one : forms.all()) {
    out += (out.empty() ? "" : " ") + one.form->code + ":" + one.unit->code;
  }
  return out;
}

TEST_CASE("forms go to the units that owe them, and to those named") {
  Office office;
  const auto forms = [&](std::vector<std::string> units, std::vector<std::string> under, std::string form) {
    return units_of(FormsToFill(office.store(), office.definitions, {period("2025"), form, units, under}));
  };
  CHECK(forms({}, {}, "nam") == "nam:S01 nam:S02");  // H01 ended in July, X01 is of no kind that owes it
  CHECK(forms({}, {}, "") == "nam:S01 nam:S02 phu:S01 phu:S02");
  CHECK(forms({"X01"}, {}, "nam") == "nam:X01");
  CHECK(forms({"X01"}, {"S02"}, "nam") == "nam:S02 nam:X01");
  CHECK_THROWS_AS(forms({"Z9"}, {}, "nam"), Error);
  CHECK_THROWS_AS(forms({}, {}, "thang"), Error);
}

TEST_CASE("a form shows the period before, computes ratios, and begins with what stands") {
  Office office;
  office.definitions.forms[0].indicators.push_back("tl");
  office.definitions.indicators[0].decimals = 0;
  office.now = Instant::parse("2024-12-20T02:00:00Z").value();
  office.submit("unit,period,form,indicator,value\nS01,2024,nam,a,3\nS01,2024,nam,b,12.5\nS01,2024,nam,c,-\n");
  REQUIRE(office.faults.empty());
  office.now = Instant::parse("2025-12-20T02:00:00Z").value();
  const auto form = [&](const char* unit) {
    const FormsToFill forms(office.store(), office.definitions, {period("2025"), "nam", {unit}, {}});
    return forms.make(forms.all().front());
  };
  CHECK(asked(form("S01")) == "a(3)= b(12.5)= c(-)= loi()= tl(24.00)=computed");
  CHECK(asked(form("S02")) == "a()= b()= c()= loi()= tl()=computed");
  const std::string seal = form_seal(form("S01"));

  office.submit("unit,period,form,indicator,value,note\nS01,2025,nam,a,-,x\nS01,2025,nam,loi,Còn ít,\n");
  REQUIRE(office.faults.empty());
  const document::ReportForm again = form("S01");
  CHECK(again.after == 1);
  CHECK(asked(again) == "a(3)=- b(12.5)= c(-)= loi()=Còn ít tl(24.00)=computed");
  CHECK(again.lines[0].note == "x");
  CHECK(form_seal(again) != seal);
}

TEST_CASE("the CSV of a form is read as it is, changes nothing, and is refused while nothing is filled in") {
  Office office;
  office.submit(
      "unit,period,form,indicator,value,note,report_note\nS01,2025,nam,a,2,x,\"Bản ký số, bổ sung\"\n"
      "S01,2025,nam,loi,\"Còn, ít\",,\n");
  const FormsToFill forms(office.store(), office.definitions, {period("2025"), "nam", {}, {}});
  for (const FormsToFill::One& one : forms.all()) {
    const SubmitOutcome outcome = office.submit(document::to_csv(forms.make(one)));
    CHECK(office.places() == (one.unit->code == "S01" ? "" : "2:24 RP-43"));
    CHECK(outcome.added + outcome.corrected == 0);
  }
}

TEST_CASE("a form says where it goes, marks what is required, and has room for the text of the period before") {
  Office office;
  office.now = Instant::parse("2024-12-20T02:00:00Z").value();
  office.submit("unit,period,form,indicator,value\nS01,2024,nam,a,3\nS01,2024,nam,loi,Kinh phí còn hạn hẹp\n");
  office.definitions.office.name = "ỦY BAN NHÂN DÂN TỈNH";
  const auto sheet = [&] {
    const FormsToFill forms(office.store(), office.definitions, {period("2025"), "nam", {"S01"}, {}});
    return to_sheet(forms.make(forms.all().front()));
  };
  const auto guide = [&] { return document::plain_text(sheet().rows[3].cells[0].value); };
  CHECK(guide().find("Gửi tệp này về ỦY BAN NHÂN DÂN TỈNH, chậm nhất") != std::string::npos);
  office.definitions.office.contact = "Văn phòng UBND tỉnh";
  CHECK(guide().find("Gửi tệp này về Văn phòng UBND tỉnh, chậm nhất") != std::string::npos);
  CHECK(guide().find("Dòng có dấu (*) bắt buộc phải điền.") != std::string::npos);
  const std::vector<document::SheetRow> rows = sheet().rows;
  const auto text = [&](std::size_t row, std::size_t column) {
    return document::plain_text(rows[row].cells[column].value);
  };
  CHECK(text(7, 1) == "a (*)");
  CHECK(text(9, 1) == "c");
  CHECK(text(10, 3) == "Kinh phí còn hạn hẹp");
  const document::CellStyle& before = rows[10].cells[3].style;
  CHECK((before.wrap && before.top && before.align == document::Align::left));
  CHECK(rows[7].cells[3].style.align == document::Align::right);
  const FormsToFill forms(office.store(), office.definitions, {period("2025"), "nam", {"S01"}, {}});
  const std::string csv = document::to_csv(forms.make(forms.all().front()));
  CHECK(csv.find("S01,2025,nam,a,a,,yes,3,,") != std::string::npos);
  CHECK(csv.find("S01,2025,nam,c,c,,no,,,") != std::string::npos);
}

TEST_CASE("what is typed where a form reads nothing is told, with its cells") {
  Office office;
  office.definitions.forms[0].indicators.push_back("tl");
  office.definitions.forms[0].required = {"a"};
  const FormsToFill forms(office.store(), office.definitions, {period("2025"), "nam", {"S01"}, {}});
  WorkbookSheet sheet;
  const std::vector<document::SheetRow> rows = to_sheet(forms.make(forms.all().front())).rows;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < rows[row].cells.size(); ++column) {
      if (const std::string text = document::plain_text(rows[row].cells[column].value); !text.empty()) {
        sheet.cells.push_back({static_cast<std::int64_t>(row) + 1, static_cast<std::int64_t>(column) + 1,
                               WorkbookCell::Kind::text, text});
      }
    }
  }
  const auto told = [&] {
    Diagnostics diagnostics;
    const WorkbookTable table("f.xlsx", sheet, office.definitions, diagnostics);
    REQUIRE(diagnostics.empty());
    std::string text;
    for (const Message& one : unread_cells(table, office.definitions)) {
      text += render(one, Lang::en) + "\n";
    }
    return text;
  };
  CHECK(told() == "");
  for (WorkbookCell& cell : sheet.cells) {
    cell.text = cell.text == document::form_computed_shown ? "12.5" : cell.text == "a (*)" ? "Số khác" : cell.text;
  }
  CHECK(told() ==
        "warning: B8 has “Số khác” where the form says “a”; the value was taken as a\n"
        "warning: values are read from the yellow cells only; not read: E12\n");
}

TEST_CASE("the period before is of the same kind and ends just before") {
  const auto any = rc::gen::element<std::string>("2025", "2025-H1", "2025-H2", "2025-9M", "2025-Q1", "2025-Q4",
                                                 "2025-01", "2024-03", "2025-12");
  CHECK(rc::check("one kind, one place earlier", [&] {
    const Period later = period(*any);
    const Period before = period_before(later);
    RC_ASSERT(before.kind() == later.kind());
    RC_ASSERT(before < later);
    RC_ASSERT(later.kind() == PeriodKind::nine_months || before.last().plus(1) == later.first());
  }));
}

TEST_CASE("the same form gives the same workbook") {
  Office office;
  const FormsToFill forms(office.store(), office.definitions, {period("2025"), "nam", {"S01"}, {}});
  const document::ReportForm form = forms.make(forms.all().front());
  const std::string bytes = to_xlsx(to_sheet(form), office.now);
  CHECK(bytes.starts_with("PK"));
  CHECK(bytes == to_xlsx(to_sheet(form), office.now));
  CHECK(document::column_letters(0) + document::column_letters(25) + document::column_letters(26) +
            document::column_letters(701) + document::column_letters(702) ==
        "AZAAZZAAA");
}

}  // namespace
}  // namespace danvan::reporting::test
