#include "document/markdown_text.hpp"

#include "danvan/document/table.hpp"
#include "document/code_points.hpp"

namespace danvan::document {
namespace {

/// A blank or a line break at an end would keep `**` from closing, or start a block of code.
std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \n");
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

/// How many characters at the start look like `12.` or `12)` of a numbered list, blank or end after them; else 0.
std::size_t list_number(std::string_view text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string_view::npos || (text[digits] != '.' && text[digits] != ')')) {
    return 0;
  }
  const bool ends = digits + 1 == text.size() || text[digits + 1] == ' ';
  return ends ? digits : 0;
}

bool at(std::string_view text, std::size_t place, std::string_view word) {
  return text.substr(place).starts_with(word);
}

void append_escaped(std::string& out, std::string_view text, std::size_t place) {
  constexpr std::string_view marks = "\\`*_[]|~$";
  const char c = text[place];
  switch (c) {
    case '<':
      out += "&lt;";
      return;
    case '>':
      out += "&gt;";
      return;
    case '&':
      out += "&amp;";
      return;
    case '\n':
      out += "<br>";
      return;
    default:
      break;
  }
  // GitHub makes links of bare addresses.
  const bool address = at(text, place, "://") || (c == '.' && place >= 3 && at(text, place - 3, "www"));
  if (address || marks.find(c) != std::string_view::npos) {
    out += '\\';
  }
  out += c;
}

}  // namespace

std::string markdown_inline(std::string_view text) {
  const std::string safe = printable(text);
  const std::string_view inner = trimmed(safe);
  std::string out;
  out.reserve(inner.size() + 8);
  for (std::size_t i = 0; i < inner.size(); ++i) {
    if (at(inner, i, "\u00A0")) {
      out += "&nbsp;";
      ++i;
    } else {
      append_escaped(out, inner, i);
    }
  }
  return out;
}

std::string escape_markdown(std::string_view text) {
  std::string out = markdown_inline(text);
  constexpr std::string_view block_marks = "#+-";
  if (!out.empty() && block_marks.find(out.front()) != std::string_view::npos) {
    return out.insert(0, 1, '\\');
  }
  if (const std::size_t digits = list_number(out); digits > 0) {
    out.insert(digits, 1, '\\');
  }
  return out;
}

std::string markdown_marked(std::string_view marks, std::string_view text) {
  const std::string inner = markdown_inline(text);
  return inner.empty() ? inner : std::string(marks) + inner + std::string(marks);
}

}  // namespace danvan::document
