#include "danvan/base/csv.hpp"

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

void append_record(std::string& out, const std::vector<std::string>& cells, char delimiter) {
  if (cells.size() == 1 && cells.front().empty()) {
    out += "\"\"\n";  // a record of one empty cell is not a blank line, which readers skip
    return;
  }
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) {
      out += delimiter;
    }
    append_csv_cell(out, cells[i], delimiter);
  }
  out += '\n';
}

}  // namespace

std::string to_csv(const Table& table, CsvDialect dialect) {
  ensure_rectangular(table);
  const bool excel = dialect == CsvDialect::excel;
  const char delimiter = excel ? ';' : ',';
  std::string out = excel ? "\xEF\xBB\xBF" : "";
  std::vector<std::string> cells;
  for (const Column& column : table.columns) {
    cells.push_back(excel ? guarded(column.key) : column.key);
  }
  append_record(out, cells, delimiter);
  for (const Row& row : table.rows) {
    std::transform(row.cells.begin(), row.cells.end(), cells.begin(),
                   [&](const Cell& cell) { return excel ? excel_text(cell) : plain_text(cell); });
    append_record(out, cells, delimiter);
  }
  return out;
}

}  // namespace danvan::document
