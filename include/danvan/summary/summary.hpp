#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/document/letter.hpp"
#include "danvan/store/store.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::summary {

struct CodedRow {
  std::string code;
  document::Row row;
};

/// One numbered table of a summary. `table` has every column, as its CSV does; a report prints the first `printed` of
/// them. The first `labels` columns say what a row is; each other column of a row is a cell `T1:economy:registered`.
struct Part {
  std::string id;  // "T1"
  document::Table table;
  std::vector<std::string> row_codes;  // one a row; the total row is "total"
  std::size_t labels = 1;
  std::size_t printed = 0;
  std::size_t unprinted = 0;
  // A ranking has tens of thousands of rows: instead of standing in `table` they are made when they are asked for.
  std::size_t made_rows = 0;
  std::function<CodedRow(std::size_t)> make_row = {};

  [[nodiscard]] std::size_t size() const { return make_row ? made_rows : table.rows.size(); }
  [[nodiscard]] CodedRow at(std::size_t row) const {
    return make_row ? make_row(row) : CodedRow{row_codes[row], table.rows[row]};
  }
  /// Rates as a report prints them, by row and column of `table`, which has them with two decimals.
  std::map<std::pair<std::size_t, std::size_t>, document::Number> printed_rates = {};
};

/// The yearly summary: what it says and the figures it says it with. The same record gives the same summary, on any
/// day: its cut-off is the day of the newest entry of the journal.
struct Summary {
  std::vector<Part> parts;
  document::Letter letter;
};
Summary of_year(store::Store& store, const config::Definitions& definitions, int year);

/// A figure of the parts: which, its value (plain), and whether it is exact, estimate, missing or not_arising.
struct NamedCell {
  std::string name, value;
  std::string_view state;
};
void each_cell(const std::vector<Part>& parts, const std::function<void(NamedCell)>& visit);

}  // namespace danvan::summary
