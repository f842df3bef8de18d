#include "danvan/base/csv.hpp"

namespace danvan {
namespace {

bool needs_quotes(std::string_view cell, char delimiter) {
  if (cell.empty()) {
    return false;
  }
  for (const char c : cell) {
    if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
      return true;
    }
  }
  return cell.front() == ' ' || cell.back() == ' ';
}

}  // namespace

void append_csv_cell(std::string& out, std::string_view cell, char delimiter) {
  if (!needs_quotes(cell, delimiter)) {
    out += cell;
    return;
  }
  out.push_back('"');
  for (const char c : cell) {
    if (c == '"') {
      out.push_back('"');
    }
    out.push_back(c);
  }
  out.push_back('"');
}

}  // namespace danvan
