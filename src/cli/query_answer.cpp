#include "cli/query_answer.hpp"

#include "cli/output.hpp"
#include "cli/present.hpp"
#include "cli/views.hpp"
#include "danvan/base/scratch_file.hpp"
#include "danvan/document/valid_text.hpp"

#include <algorithm>
#include <array>

namespace danvan::cli {
namespace {

constexpr std::size_t most_held = 64U << 20U;  // bytes of an answer that must be held to be printed

constexpr Text too_long{"the answer is longer than {0} MB, too long to be held in this format",
                        "kết quả dài hơn {0} MB, quá dài để giữ ở định dạng này"};
constexpr Text take_csv{"take it as --format csv, or ask for fewer rows or columns",
                        "hãy lấy bằng --format csv, hoặc hỏi ít dòng, ít cột hơn"};
constexpr Text more_rows{"these are the first {0} rows; there are more", "đây là {0} dòng đầu; còn nữa"};
constexpr Text all_rows{"--limit 0 gives all of them; LIMIT in the query asks for fewer",
                        "--limit 0 cho tất cả; LIMIT trong câu truy vấn để hỏi ít hơn"};

constexpr Text view_title{"View", "Khung nhìn"};
constexpr Text about_title{"About", "Nội dung"};
constexpr Text example_title{"Example", "Ví dụ"};
constexpr Text column_title{"Column", "Cột"};
constexpr Text holds_title{"Holds", "Kiểu"};
constexpr Text meaning_title{"Meaning", "Ý nghĩa"};

/// For csv: rows go to a file without a name, so that any number of them can be answered.
class ScratchRows {
 public:
  explicit ScratchRows(bool excel) : m_excel(excel) {}

  void begin(const std::vector<std::string>& names) {
    if (m_excel) {
      std::vector<document::Column> columns;
      for (const std::string& name : names) {
        columns.push_back({name, name});
      }
      m_guarded.emplace(
          columns, [this](std::string_view bytes) { append(bytes); }, document::CsvDialect::excel);
      return;
    }
    row(std::vector<document::Cell>(names.begin(), names.end()));
  }

  void row(std::span<const document::Cell> cells) {
    m_cells.assign(cells.begin(), cells.end());
    for (document::Cell& cell : m_cells) {
      if (auto* text = std::get_if<std::string>(&cell)) {
        *text = document::valid_text(std::move(*text));
        // A query has days as texts: what is one is written as Excel in Vietnam reads it, as in every other answer.
        if (const std::optional<Date> day = Date::parse(*text); m_excel && day && day->iso() == *text) {
          cell = *day;
        }
      }
    }
    if (m_guarded) {
      m_guarded->row(m_cells);
      return;
    }
    m_record.clear();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
      m_record += i > 0 ? "," : "";
      append(m_record, m_cells[i], m_cells.size() == 1);
    }
    append(m_record + "\n");
  }

  void copy_to(const document::Sink& sink) {
    flush();
    std::array<char, piece> bytes{};
    for (std::int64_t at = 0; at < m_file.size(); at += piece) {
      const auto size = static_cast<std::size_t>(std::min<std::int64_t>(piece, m_file.size() - at));
      m_file.read(at, std::as_writable_bytes(std::span(bytes).first(size)));
      sink({bytes.data(), size});
    }
  }

 private:
  static constexpr std::int64_t piece = 1 << 16;

  /// An empty text is "" and NULL nothing at all; but a record of one NULL must not be a blank line, which readers
  /// skip.
  static void append(std::string& record, const document::Cell& cell, bool alone) {
    const std::string text = document::plain_text(cell);
    if (text.empty() && (alone || std::holds_alternative<std::string>(cell))) {
      record += "\"\"";
    } else {
      append_csv_cell(record, text);
    }
  }

  void append(std::string_view bytes) {
    m_waiting += bytes;
    if (m_waiting.size() >= static_cast<std::size_t>(piece)) {
      flush();
    }
  }

  void flush() {
    m_file.append(std::as_bytes(std::span(m_waiting)));
    m_waiting.clear();
  }

  bool m_excel;
  ScratchFile m_file;
  std::vector<document::Cell> m_cells;  // of the row that is being written
  std::string m_record, m_waiting;
  std::optional<document::CsvStream> m_guarded;
};

/// For people whole numbers stand as in SQL and csv, without the points between thousands: a year is one too.
class TableRows {
 public:
  explicit TableRows(bool json) : m_json(json) {}

  void begin(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      table.columns.push_back({name, name, document::Align::right});
    }
  }

  void row(std::span<const document::Cell> cells) {
    document::Row row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const auto* number = std::get_if<document::Number>(&cells[i]);
      if (const auto* text = std::get_if<std::string>(&cells[i])) {
        m_held += text->size();
        table.columns[i].align = document::Align::left;
      }
      row.cells.push_back(number != nullptr && !m_json ? document::Cell(document::plain_text(*number)) : cells[i]);
    }
    constexpr std::size_t of_cell = sizeof(document::Cell);
    m_held += cells.size() * of_cell;
    if (m_held > most_held) {
      throw Error(Exit::refused, message(too_long, most_held >> 20U)).hint(message(take_csv));
    }
    table.rows.push_back(std::move(row));
  }

  document::Table table{"danvan.query.1", "", {}, {}};

 private:
  bool m_json;
  std::size_t m_held = 0;
};

std::string title(const Text& text, Lang lang) {
  return render(message(text), lang);
}

document::Word holds_word(store::Holds holds, Lang lang) {
  struct Shown {
    std::string_view code;
    Text words;
  };
  static constexpr Shown words[] = {{"text", {"text", "chữ"}},
                                    {"whole", {"whole number", "số nguyên"}},
                                    {"decimal", {"decimal number", "số thập phân"}},
                                    {"day", {"day", "ngày"}},
                                    {"moment", {"moment", "thời điểm"}},
                                    {"truth", {"yes or no", "yes hoặc no"}}};
  const Shown& one = words[static_cast<std::size_t>(holds)];
  return {std::string(one.code), title(one.words, lang)};
}

void tell_of_more(const Job& job, std::int64_t rows) {
  job.world().err(
      for_terminal(render(message(more_rows, rows), job.lang()) + "\n" + render(message(all_rows), job.lang()) + "\n"));
}

}  // namespace

Answer query_answer(Job& job, const std::vector<store::View>& views, const store::Query& query) {
  const std::string format = job.flag("--excel") ? excel_format(job) : output_format(job);
  const auto scratch = std::make_shared<ScratchRows>(job.flag("--excel"));
  TableRows rows(format == "json");
  const bool csv = format == "csv";
  const store::QueryOutcome outcome =
      store::answer(job.store(), views, query,
                    {[&](const std::vector<std::string>& names) { csv ? scratch->begin(names) : rows.begin(names); },
                     [&](std::span<const document::Cell> cells) { csv ? scratch->row(cells) : rows.row(cells); }});
  Answer answer;
  if (csv) {
    answer.stream = [scratch](const document::Sink& sink) { scratch->copy_to(sink); };
  } else {
    answer.table = std::move(rows.table);
  }
  if (outcome.more) {
    tell_of_more(job, query.most_rows);
    answer.exit = Exit::refused;
  }
  return answer;
}

Answer views_answer(const std::vector<store::View>& views, Lang lang) {
  document::Table table{fmt::format("danvan.views.{}", views_version),
                        "",
                        {{"view", title(view_title, lang)}, {"about", title(about_title, lang)}},
                        {}};
  for (const store::View& view : views) {
    if (!view.helper) {
      table.rows.push_back({{std::string(view.name), title(view.about, lang)}});
    }
  }
  return {.table = std::move(table)};
}

Answer columns_answer(const store::View& view, Lang lang) {
  document::Table table{fmt::format("danvan.views.{}.columns", views_version),
                        "",
                        {{"column", title(column_title, lang)},
                         {"holds", title(holds_title, lang)},
                         {"meaning", title(meaning_title, lang)}},
                        {}};
  for (const store::ViewColumn& column : view.columns) {
    table.rows.push_back({{std::string(column.name), holds_word(column.holds, lang), title(column.meaning, lang)}});
  }
  document::Table example{"example", "", {{"example", title(example_title, lang)}}, {{{std::string(view.example)}}}};
  table.parts.push_back(std::move(example));
  return {.table = std::move(table)};
}

}  // namespace danvan::cli
