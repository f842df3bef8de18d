#pragma once

#include "danvan/document/table.hpp"

namespace danvan::document {

/// How a cell of a workbook looks, and whether it may be filled in.
struct CellStyle {
  enum class Fill { none, heading, entry } fill = Fill::none;
  Align align = Align::left;
  int size = 12;  // points
  bool bold = false;
  bool italic = false;
  bool wrap = false;
  bool border = false;
  bool open = false;  // may be changed although the sheet is protected
  bool top = false;   // text stands at the top of the cell, else in the middle
  auto operator<=>(const CellStyle&) const = default;
};

/// What may be typed into a cell: a number with at most so many decimals and within its range (scaled by the decimals),
/// or `-`. The program in which the cell is filled in shows the error and does not take anything else.
struct NumberCheck {
  int decimals = 0;
  std::optional<std::int64_t> min, max;
  std::string error;
};

struct SheetCell {
  Cell value;
  CellStyle style = {};
  std::size_t across = 1;  // columns, merged where more than one
  std::optional<NumberCheck> check = {};
};

/// Cells from the first column on.
struct SheetRow {
  std::vector<SheetCell> cells;
  double height = 0;  // points; 0: as the text needs
  bool hidden = false;
};

struct SheetColumn {
  double width = 10;  // characters
  bool hidden = false;
};

/// A sheet on A4 paper, as wide as one page, protected but for the cells that are open (without a password: it keeps
/// from slips, not from people).
struct Sheet {
  std::string name;  // at most 31 characters
  std::vector<SheetColumn> columns;
  std::vector<SheetRow> rows;
  std::size_t frozen = 0;        // rows that stay in sight; the last of them is repeated on each page
  std::size_t last_printed = 0;  // columns on paper; 0: all
};

/// The sheet as a workbook (.xlsx), the same bytes for the same sheet and moment. Text is written as text, never as a
/// formula. Numbers of more than 15 digits are written as text too, since a workbook would round them. Throws `Error`
/// 1 for a text that is longer than a cell takes, 5 where there is no room for the work.
std::string to_xlsx(const Sheet& sheet, Instant made);

/// "A", "Z", "AA": what the column with this place (from 0) is called.
std::string column_letters(std::size_t column);

}  // namespace danvan::document
