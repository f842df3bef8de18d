#pragma once

#include "danvan/document/table.hpp"
#include "danvan/store/mirror.hpp"

namespace danvan::test {

/// The file that a mirror writes.
inline std::string mirrored(store::Store& store, const store::Mirror& mirror,
                            document::CsvDialect dialect = document::CsvDialect::plain) {
  std::vector<document::Column> columns;
  for (const CsvColumn& column : mirror.columns) {
    columns.push_back({std::string(column.name), {}});
  }
  std::string text;
  document::CsvStream file(
      columns, [&](std::string_view bytes) { text += bytes; }, dialect);
  mirror.rows(store, [&](std::span<const document::Cell> cells) { file.row(cells); });
  return text;
}

}  // namespace danvan::test
