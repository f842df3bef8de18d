#include "document/cell.hpp"

#include "danvan/base/error.hpp"

namespace danvan::document {

bool operator==(Empty, Empty) {
  return true;
}
bool operator==(Missing, Missing) {
  return true;
}
bool operator==(NotArising, NotArising) {
  return true;
}

std::string plain_text(const Cell& cell) {
  return std::visit(
      ByKind{[](Empty) { return std::string(); }, [](Missing) { return std::string(); },
             [](NotArising) { return std::string("-"); }, [](const std::string& text) { return text; },
             [](const Number& number) { return format_scaled(number.scaled, number.decimals, true); },
             [](Date date) { return date.iso(); }, [](YesNo truth) { return std::string(truth.yes ? "yes" : "no"); },
             [](const Word& word) { return word.code; }},
      cell);
}

std::string vietnamese_text(const Cell& cell) {
  return std::visit(ByKind{[](Empty) { return std::string(); }, [](Missing) { return std::string("…"); },
                           [](NotArising) { return std::string("-"); }, [](const std::string& text) { return text; },
                           [](const Number& number) {
                             return (number.estimate ? "≈" : "") + vietnamese_number(number.scaled, number.decimals);
                           },
                           [](Date date) { return date.vietnamese(); },
                           [](YesNo truth) { return std::string(truth.yes ? "có" : "không"); },
                           [](const Word& word) { return word.shown; }},
                    cell);
}

void ensure_rectangular(const Table& table) {
  for (const Row& row : table.rows) {
    ensure(row.cells.size() == table.columns.size(), "every row of a table has one cell a column");
  }
}

}  // namespace danvan::document
