#include "cli/wrap.hpp"

#include "danvan/base/text.hpp"

#include <algorithm>

namespace danvan::cli {

std::string wrapped(std::string_view text, std::size_t indent) {
  std::string out;
  std::size_t column = indent;
  std::size_t from = 0;
  while (from < text.size()) {
    const std::size_t end = std::min(text.find(' ', from), text.size());
    const std::string_view word = text.substr(from, end - from);
    const std::size_t width = display_width(word);
    if (column > indent && column + 1 + width > page_width) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width;
    from = end + 1;
  }
  return out;
}

}  // namespace danvan::cli
