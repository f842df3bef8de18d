#include "danvan/summary/summary.hpp"

namespace danvan::summary {
namespace {

std::string state_of(const document::Cell& cell) {
  if (std::holds_alternative<document::Missing>(cell)) {
    return "missing";
  }
  if (std::holds_alternative<document::NotArising>(cell)) {
    return "not_arising";
  }
  const auto* number = std::get_if<document::Number>(&cell);
  return number != nullptr && number->estimate ? "estimate" : "exact";
}

}  // namespace

document::Table cells(const std::vector<Part>& parts) {
  document::Table all{"danvan.summary.cells.1", "", {{"cell", ""}, {"value", ""}, {"state", ""}}, {}};
  for (const Part& part : parts) {
    for (std::size_t i = 0; i < part.table.rows.size(); ++i) {
      for (std::size_t j = part.labels; j < part.table.columns.size(); ++j) {
        const document::Cell& cell = part.table.rows[i].cells[j];
        if (!std::holds_alternative<document::Empty>(cell)) {
          all.rows.push_back({{fmt::format("{}:{}:{}", part.id, part.row_codes[i], part.table.columns[j].key),
                               document::plain_text(cell), state_of(cell)},
                              false});
        }
      }
    }
  }
  return all;
}

}  // namespace danvan::summary
