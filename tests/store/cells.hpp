#pragma once

#include "danvan/document/table.hpp"

#include <span>
#include <string>

namespace danvan::store {

/// A row of an answer: comma between its cells, NULL for an empty one.
inline std::string line_of(std::span<const document::Cell> cells) {
  std::string line;
  for (const document::Cell& cell : cells) {
    line += line.empty() ? "" : ",";
    line += std::holds_alternative<document::Empty>(cell) ? "NULL" : document::plain_text(cell);
  }
  return line;
}

}  // namespace danvan::store
