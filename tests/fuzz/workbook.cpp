// Any bytes as a workbook: what is no workbook is refused with its rule, and the cells of one stand in their order.
#include "cli/present.hpp"
#include "danvan/base/workbook_reader.hpp"
#include "fuzz.hpp"

using namespace danvan;

void fuzz::try_input(std::string_view input) {
  static fuzz::MemoryFile file;
  try {
    const WorkbookSheet sheet = read_workbook(file.fill(input));
    const WorkbookCell* before = nullptr;
    for (const WorkbookCell& cell : sheet.cells) {
      fuzz::promise(before == nullptr || std::pair(before->row, before->column) < std::pair(cell.row, cell.column),
                    "cells stand in their order");
      fuzz::promise(sheet.at(cell.row, cell.column) == &cell, "a cell is found by its place");
      fuzz::promise(!cell_name(cell.row, cell.column).empty(), "a cell has a name");
      before = &cell;
    }
  } catch (const Error& error) {
    fuzz::promise(error.exit() == Exit::bad_input && error.rule().starts_with("XL-"), "what is refused has its rule");
    cli::present(error, Lang::vi);
  }
}
