#include "danvan/base/text.hpp"

#include "document/cell.hpp"
#include "document/code_points.hpp"

#include <algorithm>
#include <numeric>

namespace danvan::document {
namespace {

using Cells = std::vector<std::string>;
constexpr std::size_t unlimited = static_cast<std::size_t>(-1);
constexpr std::size_t gap = 2;

/// One line broken between words to `width` columns; a word that is longer stays whole.
Cells wrap_line(std::string_view text, std::size_t width) {
  if (width == unlimited || display_width(text) <= width) {
    return {std::string(text)};
  }
  Cells lines;
  std::string line;
  std::size_t taken = 0;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t word = std::min(text.find_first_not_of(' ', from), text.size());
    const std::size_t end = std::min(text.find(' ', word), text.size());
    const std::size_t word_width = display_width(text.substr(word, end - word));
    if (taken > 0 && taken + (word - from) + word_width > width) {
      lines.push_back(std::move(line));
      line = text.substr(word, end - word);
      taken = word_width;
    } else {
      line += text.substr(from, end - from);
      taken += (word - from) + word_width;
    }
    from = end;
  }
  lines.push_back(std::move(line));
  return lines;
}

/// The lines of a cell, at least one.
Cells wrap(std::string_view text, std::size_t width) {
  Cells lines;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    for (std::string& line : wrap_line(text.substr(from, end - from), width)) {
      lines.push_back(std::move(line));
    }
    from = end + 1;
  }
  return lines;
}

/// Columns that a cell takes when wrapped to `width`; with 0 its longest word.
std::size_t width_of(std::string_view text, std::size_t width) {
  std::size_t most = 0;
  for (const std::string& line : wrap(text, width)) {
    most = std::max(most, display_width(line));
  }
  return most;
}

std::vector<std::size_t> widths_of(const std::vector<Cells>& rows, std::size_t width) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const Cells& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], width_of(row[i], width));
    }
  }
  return widths;
}

std::size_t total_width(const std::vector<std::size_t>& widths) {
  return std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
}

/// Takes from the widest columns first, never below their longest word: what cannot fit runs over and is not cut.
std::vector<std::size_t> fitted_widths(const std::vector<Cells>& rows, std::size_t width) {
  std::vector<std::size_t> widths = widths_of(rows, unlimited);
  if (width == 0 || total_width(widths) <= width) {
    return widths;
  }
  const std::vector<std::size_t> least = widths_of(rows, 0);
  for (std::size_t excess = total_width(widths) - width; excess > 0; --excess) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    if (widest == widths.size()) {
      break;
    }
    --widths[widest];
  }
  return widths;
}

std::string padded(const std::string& text, std::size_t width, Align align) {
  const std::size_t taken = display_width(text);
  const std::size_t blanks = taken < width ? width - taken : 0;
  const std::size_t before = align == Align::left ? 0 : align == Align::right ? blanks : blanks / 2;
  return std::string(before, ' ') + text + std::string(blanks - before, ' ');
}

std::string row_text(const Cells& row, const std::vector<Column>& columns, const std::vector<std::size_t>& widths) {
  std::vector<Cells> wrapped;
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    wrapped.push_back(wrap(row[i], widths[i]));
    height = std::max(height, wrapped.back().size());
  }
  std::string out;
  for (std::size_t line = 0; line < height; ++line) {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += i > 0 ? std::string(gap, ' ') : std::string();
      text += padded(line < wrapped[i].size() ? wrapped[i][line] : std::string(), widths[i], columns[i].align);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out += text + '\n';
  }
  return out;
}

std::vector<Cells> printable_rows(const Table& table) {
  std::vector<Cells> rows(1);
  for (const Column& column : table.columns) {
    rows.front().push_back(printable(column.title));
  }
  for (const Row& row : table.rows) {
    Cells& cells = rows.emplace_back();
    for (const Cell& cell : row.cells) {
      cells.push_back(printable(vietnamese_text(cell)));
    }
  }
  return rows;
}

}  // namespace

std::string to_text(const Table& table, int width) {
  ensure_rectangular(table);
  std::string out = table.title.empty() ? "" : printable(table.title) + '\n';
  if (table.columns.empty()) {
    return out;
  }
  const std::vector<Cells> rows = printable_rows(table);
  const std::vector<std::size_t> widths = fitted_widths(rows, width > 0 ? static_cast<std::size_t>(width) : 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    out += row_text(rows[i], table.columns, widths);
    if (i == 0) {
      for (std::size_t n = total_width(widths); n > 0; --n) {
        out += "─";
      }
      out += '\n';
    }
  }
  for (const Table& part : table.parts) {
    out += '\n' + to_text(part, width);
  }
  return out;
}

}  // namespace danvan::document
