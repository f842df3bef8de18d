#include "document/text_columns.hpp"

#include "danvan/base/text.hpp"

#include <algorithm>
#include <numeric>

namespace danvan::document {
namespace {

constexpr std::size_t unlimited = static_cast<std::size_t>(-1);

/// The text broken between words to lines of `width` columns, at least one; a word that is longer stays whole.
Cells wrap(std::string_view text, std::size_t width) {
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

std::string padded(const std::string& text, std::size_t width, Align align) {
  const std::size_t taken = display_width(text);
  const std::size_t blanks = taken < width ? width - taken : 0;
  const std::size_t before = align == Align::left ? 0 : align == Align::right ? blanks : blanks / 2;
  return std::string(before, ' ') + text + std::string(blanks - before, ' ');
}

}  // namespace

std::size_t total_width(const std::vector<std::size_t>& widths) {
  return std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
}

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

std::string row_text(const Cells& row, std::span<const Column> columns, const std::vector<std::size_t>& widths) {
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

}  // namespace danvan::document
