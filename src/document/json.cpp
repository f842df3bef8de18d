#include "document/cell.hpp"
#include "document/code_points.hpp"

#include <fmt/format.h>

namespace danvan::document {
namespace {

/// What would steer a terminal is written as an escape: the value stays exact, and looking at the answer is harmless.
void append_escaped(std::string& out, char32_t character) {
  const auto unit = static_cast<unsigned>(character);
  if (unit < 0x10000) {
    out += fmt::format("\\u{:04x}", unit);
  } else {
    out += fmt::format("\\u{:04x}\\u{:04x}", 0xD800U + ((unit - 0x10000U) >> 10U), 0xDC00U + (unit & 0x3FFU));
  }
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (CodePoints points(text); points.next();) {
    switch (points.value()) {
      case U'"':
        out += "\\\"";
        break;
      case U'\\':
        out += "\\\\";
        break;
      case U'\n':
        out += "\\n";
        break;
      case U'\r':
        out += "\\r";
        break;
      case U'\t':
        out += "\\t";
        break;
      default:
        if (unprintable(points.value())) {
          append_escaped(out, points.value());
        } else {
          out += points.bytes();
        }
    }
  }
  return out + '"';
}

/// Numbers are written digit by digit: a library's double would not be exact.
std::string value_of(const Cell& cell) {
  if (std::holds_alternative<Number>(cell)) {
    return plain_text(cell);
  }
  if (const auto* text = std::get_if<std::string>(&cell)) {
    return quoted(*text);
  }
  const std::string text = plain_text(cell);
  return text.empty() ? "null" : quoted(text);
}

std::string rows_of(const Table& table) {
  ensure_rectangular(table);
  std::vector<std::string> keys;
  for (const Column& column : table.columns) {
    keys.push_back(quoted(column.key) + ": ");
  }
  std::string out = "[";
  const char* between_rows = "\n";
  for (const Row& row : table.rows) {
    out += between_rows;
    out += '{';
    for (std::size_t i = 0; i < keys.size(); ++i) {
      out += i > 0 ? ", " : "";
      out += keys[i];
      out += value_of(row.cells[i]);
    }
    out += '}';
    between_rows = ",\n";
  }
  return out + (table.rows.empty() ? "]" : "\n]");
}

}  // namespace

std::string to_json(const Table& table) {
  std::string out = "{\"schema\": " + quoted(table.schema) + ", \"rows\": " + rows_of(table);
  for (const Table& part : table.parts) {
    out += ",\n" + quoted(part.schema) + ": " + rows_of(part);
  }
  return out + "}\n";
}

}  // namespace danvan::document
