#include "danvan/base/text.hpp"

#include "document/cell.hpp"
#include "document/code_points.hpp"
#include "document/text_columns.hpp"

#include <algorithm>
#include <array>

namespace danvan::document {
namespace {

/// A row stays a row: line breaks and tabs within a text are shown as marks, after which a line may be broken.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool pair = text.substr(i, 2) == "\r\n";
    if (text[i] == '\n' || text[i] == '\r') {
      out += "↵ ";
      i += pair ? 1 : 0;
    } else if (text[i] == '\t') {
      out += "⇥ ";
    } else {
      out += text[i];
    }
  }
  if (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == '\t')) {
    out.pop_back();
  }
  return printable(out);
}

std::vector<Cells> printable_rows(const Table& table) {
  std::vector<Cells> rows(1);
  for (const Column& column : table.columns) {
    rows.front().push_back(on_one_line(column.title));
  }
  for (const Row& row : table.rows) {
    Cells& cells = rows.emplace_back();
    for (const Cell& cell : row.cells) {
      cells.push_back(on_one_line(vietnamese_text(cell)));
    }
  }
  return rows;
}

std::string rows_text(const std::vector<Cells>& rows, std::span<const Column> columns,
                      const std::vector<std::size_t>& widths) {
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    out += row_text(rows[i], columns, widths);
    if (i == 0) {
      for (std::size_t n = total_width(widths); n > 0; --n) {
        out += "─";
      }
      out += '\n';
    }
  }
  return out;
}

std::size_t widest_of(const Cells& texts) {
  std::size_t most = 0;
  for (const std::string& text : texts) {
    most = std::max(most, display_width(text));
  }
  return most;
}

/// Each row as lines of a column's title and its value, where the columns do not fit side by side. What is empty is
/// left out, but for the titles of a table without rows.
std::string blocks_text(const std::vector<Cells>& rows, std::size_t width) {
  const Cells& titles = rows.front();
  std::vector<Cells> lines;
  std::vector<std::size_t> ends;
  for (std::size_t row = rows.size() > 1 ? 1 : 0; row < rows.size(); ++row) {
    for (std::size_t i = 0; i < titles.size(); ++i) {
      if (row == 0 || !rows[row][i].empty()) {
        lines.push_back({titles[i] + ":", row == 0 ? "" : rows[row][i]});
      }
    }
    if (lines.size() == (ends.empty() ? 0 : ends.back())) {
      lines.push_back({titles.front() + ":", ""});  // so that a row without any value is seen to be there
    }
    ends.push_back(lines.size());
  }
  const std::array<Column, 2> columns{};
  // Titles have at most half of the width: a word of a value that is too long runs over, and narrows nothing.
  const std::size_t title = std::min(widest_of(titles) + 1, width / 2);
  const std::vector<std::size_t> widths{title, width - std::min(width, title + gap)};
  std::string out;
  std::size_t from = 0;
  for (const std::size_t end : ends) {
    out += from > 0 ? "\n" : "";
    for (; from < end; ++from) {
      out += row_text(lines[from], columns, widths);
    }
  }
  return out;
}

}  // namespace

std::string to_text(const Table& table, int width) {
  ensure_rectangular(table);
  std::string out = table.title.empty() ? "" : printable(table.title) + '\n';
  if (table.columns.empty()) {
    return out;
  }
  const std::vector<Cells> rows = printable_rows(table);
  const std::size_t most = width > 0 ? static_cast<std::size_t>(width) : 0;
  const std::vector<std::size_t> widths = fitted_widths(rows, most);
  const bool fits = most == 0 || table.columns.size() == 1 || total_width(widths) <= most;
  out += fits ? rows_text(rows, table.columns, widths) : blocks_text(rows, most);
  for (const Table& part : table.parts) {
    out += '\n' + to_text(part, width);
  }
  return out;
}

}  // namespace danvan::document
