#include "danvan/document/workbook.hpp"

#include "danvan/base/error.hpp"
#include "danvan/base/memory_file.hpp"
#include "document/messages_workbook.hpp"
#include "document/workbook_library.hpp"

#include <charconv>
#include <map>

namespace danvan::document {
namespace {

constexpr std::size_t longest_text = 32'767;         // characters of a cell
constexpr std::int64_t exact = 999'999'999'999'999;  // 15 digits are kept whatever they are

void require(lxw_error outcome) {
  if (outcome == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
    throw Error(Exit::refused, message(messages::text_too_long, longest_text));
  }
  if (outcome != LXW_NO_ERROR) {
    const std::string reason = xlsx().lxw_strerror(outcome);
    throw Error(Exit::io, message(messages::cannot_make_workbook, reason)).hint(message(messages::is_disk_full));
  }
}

lxw_format_alignments horizontal(Align align) {
  return align == Align::right ? LXW_ALIGN_RIGHT : align == Align::centre ? LXW_ALIGN_CENTER : LXW_ALIGN_LEFT;
}

/// `E7="-"`, or a number with its decimals and range: written in A1 form, as the file has it in every language.
std::string formula(const NumberCheck& check, const std::string& cell) {
  std::string number = fmt::format("ISNUMBER({0}),{0}=ROUND({0},{1})", cell, check.decimals);
  if (check.min) {
    number += fmt::format(",{}>={}", cell, format_scaled(*check.min, check.decimals));
  }
  if (check.max) {
    number += fmt::format(",{}<={}", cell, format_scaled(*check.max, check.decimals));
  }
  return fmt::format("=IF(ISNUMBER({0}),AND({1}),{0}=\"-\")", cell, number);
}

/// A workbook has `_x0041_` for a character that XML cannot hold; where text happens to read so, its first mark is
/// written that way.
std::string escaped(std::string text) {
  constexpr std::string_view digits = "0123456789abcdefABCDEF";
  for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
    const std::string_view four = std::string_view(text).substr(at + 2, 4);
    if (four.size() == 4 && four.find_first_not_of(digits) == std::string_view::npos && text.substr(at + 6, 1) == "_") {
      text.insert(at, "_x005F");
      at += 6;
    }
  }
  return text;
}

class Writer {
 public:
  Writer(const Sheet& sheet, Instant made, const std::string& path) : m_sheet(sheet) {
    m_book = xlsx().workbook_new(path.c_str());
    m_page = m_book == nullptr ? nullptr : xlsx().workbook_add_worksheet(m_book, sheet.name.c_str());
    if (m_page == nullptr) {
      require(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(made.unix_seconds());
    xlsx().workbook_set_properties(m_book, &properties);
  }
  ~Writer() {
    if (m_book != nullptr) {
      xlsx().lxw_workbook_free(m_book);
    }
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void write() {
    set_page();
    for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      lxw_row_col_options hidden{};
      hidden.hidden = m_sheet.columns[i].hidden ? LXW_TRUE : LXW_FALSE;
      require(xlsx().worksheet_set_column_opt(m_page, column, column, m_sheet.columns[i].width, nullptr, &hidden));
    }
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
      write_row(static_cast<lxw_row_t>(i), m_sheet.rows[i]);
    }
    lxw_workbook* const book = std::exchange(m_book, nullptr);  // closing frees it, whatever comes of it
    require(xlsx().workbook_close(book));
  }

 private:
  void set_page() {
    constexpr std::uint8_t a4 = 9;
    xlsx().worksheet_set_paper(m_page, a4);
    xlsx().worksheet_fit_to_pages(m_page, 1, 0);
    xlsx().worksheet_set_margins(m_page, 0.6, 0.6, 0.75, 0.75);
    xlsx().worksheet_center_horizontally(m_page);
    require(xlsx().worksheet_set_footer(m_page, "&C&P/&N"));
    if (m_sheet.frozen > 0) {
      const auto rows = static_cast<lxw_row_t>(m_sheet.frozen);
      xlsx().worksheet_freeze_panes(m_page, rows, 0);
      require(xlsx().worksheet_repeat_rows(m_page, rows - 1, rows - 1));
    }
    if (m_sheet.last_printed > 0 && !m_sheet.rows.empty()) {
      require(xlsx().worksheet_print_area(m_page, 0, 0, static_cast<lxw_row_t>(m_sheet.rows.size() - 1),
                                          static_cast<lxw_col_t>(m_sheet.last_printed - 1)));
    }
    lxw_protection protection{};
    protection.format_columns = LXW_TRUE;  // a column may be made wider
    protection.format_rows = LXW_TRUE;
    xlsx().worksheet_protect(m_page, nullptr, &protection);
  }

  void write_row(lxw_row_t row, const SheetRow& from) {
    if (from.hidden || from.height > 0) {
      lxw_row_col_options hidden{};
      hidden.hidden = from.hidden ? LXW_TRUE : LXW_FALSE;
      require(xlsx().worksheet_set_row_opt(m_page, row, from.height > 0 ? from.height : LXW_DEF_ROW_HEIGHT, nullptr,
                                           &hidden));
    }
    lxw_col_t column = 0;
    for (const SheetCell& cell : from.cells) {
      write_cell(row, column, cell);
      column = static_cast<lxw_col_t>(column + cell.across);
    }
  }

  void write_cell(lxw_row_t row, lxw_col_t column, const SheetCell& cell) {
    const auto* number = std::get_if<Number>(&cell.value);
    const bool as_number = number != nullptr && number->scaled <= exact && number->scaled >= -exact;
    // What is typed later must be shown with all of its decimals too.
    const int decimals = cell.check ? cell.check->decimals : as_number ? number->decimals : 0;
    lxw_format* const format = format_of(cell.style, decimals);
    if (cell.across > 1) {
      const auto last = static_cast<lxw_col_t>(column + cell.across - 1);
      require(xlsx().worksheet_merge_range(m_page, row, column, row, last, "", format));
    }
    if (cell.check) {
      add_check(row, column, *cell.check);
    }
    const std::string text = plain_text(cell.value);
    if (text.empty()) {
      require(xlsx().worksheet_write_blank(m_page, row, column, format));
    } else if (as_number) {
      double value = 0;
      std::from_chars(text.data(), text.data() + text.size(), value);
      require(xlsx().worksheet_write_number(m_page, row, column, value, format));
    } else {
      const auto* day = std::get_if<Date>(&cell.value);
      const std::string written = escaped(day ? day->vietnamese() : text);
      require(xlsx().worksheet_write_string(m_page, row, column, written.c_str(), format));
    }
  }

  void add_check(lxw_row_t row, lxw_col_t column, const NumberCheck& check) {
    std::string rule = formula(check, column_letters(column) + std::to_string(row + 1));
    std::string error = check.error;
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    validation.value_formula = rule.data();
    validation.error_message = error.data();
    require(xlsx().worksheet_data_validation_cell(m_page, row, column, &validation));
  }

  lxw_format* format_of(const CellStyle& style, int decimals) {
    lxw_format*& format = m_formats[{style, decimals}];
    if (format != nullptr) {
      return format;
    }
    format = xlsx().workbook_add_format(m_book);
    xlsx().format_set_font_name(format, "Times New Roman");
    xlsx().format_set_font_size(format, style.size);
    xlsx().format_set_align(format, static_cast<std::uint8_t>(horizontal(style.align)));
    xlsx().format_set_align(format, style.top ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    xlsx().format_set_num_format(
        format, decimals > 0 ? ("#,##0." + std::string(static_cast<std::size_t>(decimals), '0')).c_str() : "#,##0");
    if (style.bold) {
      xlsx().format_set_bold(format);
    }
    if (style.italic) {
      xlsx().format_set_italic(format);
    }
    if (style.wrap) {
      xlsx().format_set_text_wrap(format);
    }
    if (style.border) {
      xlsx().format_set_border(format, LXW_BORDER_THIN);
    }
    if (style.open) {
      xlsx().format_set_unlocked(format);
    }
    if (style.fill != CellStyle::Fill::none) {
      constexpr lxw_color_t grey = 0xE7E6E6, yellow = 0xFFF9DB;
      xlsx().format_set_bg_color(format, style.fill == CellStyle::Fill::entry ? yellow : grey);
    }
    return format;
  }

  const Sheet& m_sheet;
  lxw_workbook* m_book = nullptr;
  lxw_worksheet* m_page = nullptr;
  std::map<std::pair<CellStyle, int>, lxw_format*> m_formats;
};

}  // namespace

std::string to_xlsx(const Sheet& sheet, Instant made) {
  const MemoryFile file;  // libxlsxwriter writes to a path only
  Writer(sheet, made, file.path()).write();
  return file.bytes();
}

std::string column_letters(std::size_t column) {
  constexpr std::size_t letters = 26;
  const std::string last(1, static_cast<char>('A' + column % letters));
  return column < letters ? last : column_letters(column / letters - 1) + last;
}

}  // namespace danvan::document
