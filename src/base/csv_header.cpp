#include "base/csv_header.hpp"

#include "danvan/base/text.hpp"

#include <algorithm>

namespace danvan {
namespace {

std::size_t column_named(std::string_view name, std::span<const CsvColumn> columns) {
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const CsvColumn& c) { return c.name == name; });
  return found == columns.end() ? HeaderMatch::absent : static_cast<std::size_t>(found - columns.begin());
}

}  // namespace

HeaderMatch match_header(std::span<const std::string> names, std::span<const CsvColumn> columns) {
  std::vector<std::string> known;
  for (const CsvColumn& column : columns) {
    known.emplace_back(column.name);
  }
  HeaderMatch match;
  match.cell_of.assign(columns.size(), HeaderMatch::absent);
  for (std::size_t cell = 0; cell < names.size(); ++cell) {
    const std::string& name = names[cell];
    const std::size_t column = column_named(name, columns);
    if (name.empty()) {
      match.faults.push_back({HeaderFault::Kind::unnamed, cell, name, {}});
    } else if (column == HeaderMatch::absent) {
      match.faults.push_back({HeaderFault::Kind::unknown, cell, name, nearest(name, known)});
    } else if (match.cell_of[column] != HeaderMatch::absent) {
      match.faults.push_back({HeaderFault::Kind::repeated, cell, name, {}});
    } else {
      match.cell_of[column] = cell;
    }
  }
  for (std::size_t column = 0; column < columns.size(); ++column) {
    if (columns[column].required && match.cell_of[column] == HeaderMatch::absent) {
      match.faults.push_back({HeaderFault::Kind::missing, 0, known[column], {}});
    }
  }
  return match;
}

}  // namespace danvan
