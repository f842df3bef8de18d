#include "danvan/base/csv.hpp"

#include "danvan/base/error.hpp"
#include "document/cell.hpp"

#include <algorithm>

namespace danvan::document {
namespace {

/// A spreadsheet runs cells that begin so; the apostrophe is guarded too, so that import can undo exactly this.
std::string guarded(const std::string& text) {
  constexpr std::string_view runs = "'=+-@\t\r\n";
  return !text.empty() && runs.find(text.front()) != std::string_view::npos ? "'" + text : text;
}

std::string excel_text(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    return guarded(*text);
  }
  if (const auto* word = std::get_if<Word>(&cell)) {
    return guarded(word->code);
  }
  if (const auto* date = std::get_if<Date>(&cell)) {
    return date->vietnamese();
  }
  std::string text = plain_text(cell);
  if (std::holds_alternative<Number>(cell)) {
    std::replace(text.begin(), text.end(), '.', ',');
  }
  return text;
}

}  // namespace

CsvStream::CsvStream(std::span<const Column> columns, Sink sink, CsvDialect dialect)
    : m_width(columns.size()), m_sink(std::move(sink)), m_excel(dialect == CsvDialect::excel) {
  std::vector<Cell> header;
  header.reserve(m_width);
  for (const Column& column : columns) {
    header.emplace_back(column.key);
  }
  if (m_excel) {
    m_sink("\xEF\xBB\xBF");
  }
  row(header);
}

void CsvStream::row(std::span<const Cell> cells) {
  ensure(cells.size() == m_width, "every row of a table has one cell a column");
  const char delimiter = m_excel ? ';' : ',';
  m_record.clear();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) {
      m_record += delimiter;
    }
    append_csv_cell(m_record, m_excel ? excel_text(cells[i]) : plain_text(cells[i]), delimiter);
  }
  if (m_width == 1 && m_record.empty()) {
    m_record = "\"\"";  // a record of one empty cell is not a blank line, which readers skip
  }
  m_record += '\n';
  m_sink(m_record);
}

std::string to_csv(const Table& table, CsvDialect dialect) {
  std::string out;
  CsvStream stream(
      table.columns, [&](std::string_view record) { out += record; }, dialect);
  for (const Row& row : table.rows) {
    stream.row(row.cells);
  }
  return out;
}

}  // namespace danvan::document
