#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danvan {

/// A cell of a workbook that is not empty, as it is stored and not as it is shown.
struct WorkbookCell {
  enum class Kind {
    text,
    number,
    percent,  // a number shown as a percentage: 0.5 is shown as 50%
    day,      // as 2025-07-01
    boolean,
    error,    // #N/A and such
    formula,  // the text is the number it came to when it was last computed, or empty where that was no number
  };
  std::int64_t row = 0, column = 0;  // both from 1
  Kind kind = Kind::text;
  std::string text;
};

struct WorkbookSheet {
  struct Range {
    std::int64_t first_row = 0, first_column = 0, last_row = 0, last_column = 0;
  };
  std::string name;
  std::vector<WorkbookCell> cells;        // by row and column
  std::vector<std::int64_t> hidden_rows;  // ascending
  std::vector<Range> merged;
  std::vector<std::string> others;  // sheets with something in them that were not read

  /// Null where the cell is empty.
  [[nodiscard]] const WorkbookCell* at(std::int64_t row, std::int64_t column) const;
  [[nodiscard]] bool hides(std::int64_t row) const;
};

/// Reads the first sheet that is not hidden of a workbook (.xlsx). Nothing is unpacked to disk, nothing outside the
/// file is read, no formula is computed. Throws `Error` 3 (XL-01 … XL-07) for what is no workbook, is damaged, has a
/// password or macros, or is larger than allowed (64 MiB; as much again each part; 1,000 parts): sizes are looked at
/// before anything is unpacked.
WorkbookSheet read_workbook(const std::string& path);

/// The number in a cell as a plain decimal. A workbook stores binary fractions, so 1.1 may stand there as
/// 1.1000000000000001: what has more than 15 digits is the shortest decimal that stands for the same binary fraction.
/// Nothing where the text is no finite number.
std::optional<std::string> workbook_number(std::string_view stored);

/// "E7".
std::string cell_name(std::int64_t row, std::int64_t column);

}  // namespace danvan
