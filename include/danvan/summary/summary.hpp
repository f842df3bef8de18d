#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/document/letter.hpp"
#include "danvan/store/store.hpp"

#include <map>
#include <string>
#include <vector>

namespace danvan::summary {

/// One numbered table of a summary. `table` has every column, as its CSV does; a report prints the first `printed` of
/// them. The first `labels` columns say what a row is; each other column of a row is a cell `T1:economy:registered`.
struct Part {
  std::string id;  // "T1"
  document::Table table;
  std::vector<std::string> row_codes;  // one a row; the total row is "total"
  std::size_t labels = 1;
  std::size_t printed = 0;
  std::size_t unprinted = 0;
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

/// Every figure of the parts: cell, value (plain), state (exact, missing, not_arising).
document::Table cells(const std::vector<Part>& parts);

}  // namespace danvan::summary
