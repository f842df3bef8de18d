#include "danvan/summary/summary.hpp"

namespace danvan::summary {
namespace {

std::string_view state_of(const document::Cell& cell) {
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

void each_cell(const std::vector<Part>& parts, const std::function<void(NamedCell)>& visit) {
  for (const Part& part : parts) {
    for (std::size_t i = 0; i < part.size(); ++i) {
      const CodedRow one = part.at(i);
      for (std::size_t j = part.labels; j < part.table.columns.size(); ++j) {
        const document::Cell& cell = one.row.cells[j];
        if (!std::holds_alternative<document::Empty>(cell)) {
          visit({fmt::format("{}:{}:{}", part.id, one.code, part.table.columns[j].key), document::plain_text(cell),
                 state_of(cell)});
        }
      }
    }
  }
}

}  // namespace danvan::summary
