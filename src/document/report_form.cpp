#include "danvan/document/report_form.hpp"

#include "danvan/base/digest.hpp"
#include "danvan/base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace danvan::document {
namespace {

constexpr std::size_t shown_columns = 6;  // the seventh has the codes
constexpr CellStyle line_text{.wrap = true, .border = true};
constexpr CellStyle line_centre{.align = Align::centre, .wrap = true, .border = true};
constexpr CellStyle line_number{.align = Align::right, .border = true};
constexpr CellStyle line_before{.wrap = true, .border = true, .top = true};  // a text of the period before
constexpr CellStyle heading{
    .fill = CellStyle::Fill::heading, .align = Align::centre, .bold = true, .wrap = true, .border = true};
constexpr CellStyle asked_number{
    .fill = CellStyle::Fill::entry, .align = Align::right, .wrap = true, .border = true, .open = true};
constexpr CellStyle asked_text{.fill = CellStyle::Fill::entry, .wrap = true, .border = true, .open = true};

std::string in_words(Period period) {
  const int year = period.year();
  const unsigned month = period.first().month();
  switch (period.kind()) {
    case PeriodKind::half:
      return fmt::format("6 tháng {} năm {}", month == 1 ? "đầu" : "cuối", year);
    case PeriodKind::nine_months:
      return fmt::format("9 tháng đầu năm {}", year);
    case PeriodKind::quarter: {
      constexpr std::string_view quarters[] = {"I", "II", "III", "IV"};
      return fmt::format("quý {} năm {}", quarters[(month - 1) / 3], year);
    }
    case PeriodKind::month:
      return fmt::format("tháng {} năm {}", month, year);
    case PeriodKind::year:
      break;
  }
  return fmt::format("năm {}", year);
}

std::string how_to_fill_in(const ReportForm& form) {
  std::string text =
      "Chỉ điền vào các ô nền vàng. Ghi 0 khi kết quả bằng không; ghi dấu - khi không phát sinh; để trống khi chưa có "
      "số liệu. Tỷ lệ được tự tính, không phải điền. Không thêm, xóa, đổi chỗ dòng và cột; không dùng công thức.";
  if (std::any_of(form.lines.begin(), form.lines.end(), [](const FormLine& line) { return line.required; })) {
    text += fmt::format(" Dòng có dấu{} bắt buộc phải điền.", form_required);
  }
  if (form.after > 0) {
    text += fmt::format(" Biểu này lập sau lần nộp thứ {}: các ô đã ghi sẵn số liệu của lần đó.", form.after);
  }
  return text + fmt::format(" Gửi tệp này về {}, chậm nhất ngày {}.",
                            form.office.empty() ? "cơ quan tổng hợp báo cáo" : form.office, form.due.vietnamese());
}

SheetRow across(std::string text, CellStyle style, double height) {
  return {{{std::move(text), style, shown_columns}}, height};
}

SheetRow hidden(std::vector<std::string> cells) {
  SheetRow row{{}, 0, true};
  for (std::string& cell : cells) {
    row.cells.push_back({std::move(cell)});
  }
  return row;
}

SheetRow headings(const ReportForm& form) {
  SheetRow row;
  for (const std::string& title :
       {std::string("STT"), std::string("Chỉ tiêu"), std::string("Đơn vị tính"),
        "Kỳ trước (" + form.previous_period + ")", std::string("Giá trị"), std::string("Ghi chú")}) {
    row.cells.push_back({title, heading});
  }
  return row;
}

std::string what_is_taken(const NumberCheck& check) {
  const auto written = [&](std::int64_t scaled) { return vietnamese_number(scaled, check.decimals); };
  std::string range;
  if (check.min) {
    range += " từ " + written(*check.min);
  }
  if (check.max) {
    range += (check.min ? " đến " : " không quá ") + written(*check.max);
  } else if (check.min) {
    range += " trở lên";
  }
  const std::string decimals = check.decimals == 0
                                   ? std::string("Ô này nhận số nguyên")
                                   : fmt::format("Ô này nhận số có không quá {} chữ số thập phân", check.decimals);
  return fmt::format("{}{}; ghi dấu - nếu không phát sinh, để trống nếu chưa có số liệu.", decimals, range);
}

constexpr double line_height = 16;  // points, of text of 12 points

/// What text needs in a column that takes so many characters a line, on the safe side.
double height_for(std::string_view text, std::size_t in_a_line = 100) {
  return line_height * static_cast<double>(code_points(text) / in_a_line + 1);
}

/// Rows grow with what is typed, not with what they are made with; a text gets room at once.
double height_of(const FormLine& line) {
  constexpr std::size_t name = 52, before = 12, value = 16, note = 26;  // characters, of the widths below
  constexpr double text_room = 4 * line_height;
  const bool text = !line.check && !line.computed;
  const double needed = std::max({height_for(line.name, name), height_for(line.note, note),
                                  text ? std::max({text_room, height_for(plain_text(line.value), value),
                                                   height_for(plain_text(line.previous), before)})
                                       : 0});
  constexpr double tallest = 409;  // of a row, to Excel
  return needed > line_height ? std::min(needed, tallest) : 0;
}

SheetRow line_row(const FormLine& line, std::size_t number) {
  std::optional<NumberCheck> check = line.check;
  if (check) {
    check->error = what_is_taken(*check);
  }
  const SheetCell value = line.computed ? SheetCell{std::string(form_computed_shown), line_centre}
                                        : SheetCell{line.value, check ? asked_number : asked_text, 1, check};
  return {{{Number{static_cast<std::int64_t>(number)}, line_centre},
           {line.name + std::string(line.required ? form_required : ""), line_text},
           {line.measure, line_centre},
           {line.previous, check || line.computed ? line_number : line_before},
           value,
           {line.note, line.computed ? line_text : asked_text},
           {std::string(line.computed ? form_computed : line.indicator)}},
          height_of(line)};
}

}  // namespace

std::string form_seal(const ReportForm& form) {
  FieldDigest digest;
  digest.add(form_mark).add(form.code).add(form.unit).add(form.period.code()).add(form.after);
  for (const FormLine& line : form.lines) {
    digest.add(line.computed ? form_computed : line.indicator);
  }
  if (!form.note.empty()) {  // forms that went out without one keep their seal
    digest.add(form.note);
  }
  return hex(digest.finish());
}

Sheet to_sheet(const ReportForm& form) {
  Sheet sheet{"Biểu mẫu", {{5}, {42}, {13}, {14}, {18}, {28}, {10, true}}, {}};
  const std::string guide = how_to_fill_in(form);
  const std::string name = form.name.empty() ? form.code : form.name;
  sheet.rows.push_back(across("BIỂU MẪU BÁO CÁO: " + name,
                              {.align = Align::centre, .size = 14, .bold = true, .wrap = true},
                              1.25 * height_for("BIỂU MẪU BÁO CÁO: " + name + name.substr(0, name.size() / 4))));
  sheet.rows.push_back(across(fmt::format("Đơn vị báo cáo: {} (mã {})", form.unit_name, form.unit),
                              {.bold = true, .wrap = true},
                              height_for(form.unit_name + form.unit + "Đơn vị báo cáo:")));
  sheet.rows.push_back(across(fmt::format("Kỳ báo cáo: {}. Hạn nộp: {}.", in_words(form.period), form.due.vietnamese()),
                              {.bold = true}, height_for("")));
  sheet.rows.push_back(across(guide, {.italic = true, .wrap = true}, height_for(guide)));
  sheet.rows.push_back(hidden({std::string(form_mark), form.code, form.unit, form.period.code(),
                               std::to_string(form.after), form_seal(form), form.note}));
  sheet.rows.push_back(hidden({std::begin(form_keys), std::end(form_keys)}));
  sheet.rows.push_back(headings(form));
  sheet.frozen = sheet.rows.size();
  sheet.last_printed = shown_columns;
  for (std::size_t i = 0; i < form.lines.size(); ++i) {
    sheet.rows.push_back(line_row(form.lines[i], i + 1));
  }
  return sheet;
}

std::string to_csv(const ReportForm& form) {
  std::vector<Column> columns;
  for (const char* key : {"unit", "period", "form", "indicator", "name", "measure", "required", "previous", "value",
                          "note", "report_note"}) {
    columns.push_back({key, {}});
  }
  std::string out;
  CsvStream csv(columns, [&](std::string_view bytes) { out += bytes; });
  for (const FormLine& line : form.lines) {
    if (!line.computed) {
      const Cell row[] = {form.unit,    form.period.code(),   form.code,     line.indicator, line.name,
                          line.measure, YesNo{line.required}, line.previous, line.value,     line.note,
                          form.note};
      csv.row(row);
    }
  }
  return out;
}

}  // namespace danvan::document
