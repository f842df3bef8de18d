#pragma once

#include "danvan/reporting/roll_up.hpp"
#include "danvan/store/store.hpp"

#include <functional>
#include <string>
#include <vector>

namespace danvan::reporting {

/// One row of the figures, with the numbers of the store: `unit` is the unit's id, `form` and `indicator` are terms.
struct StoredFigure {
  Period period;
  std::int64_t unit = 0;
  std::int64_t form = 0;
  std::int64_t indicator = 0;
  Figure figure;
};
/// Every number of a year, in one scan in the order period, unit, form, indicator. Texts are left out.
void scan_figures(store::Store& store, int year, const std::function<void(const StoredFigure&)>& each);

/// The numbers of one year by unit and indicator, read in one ordered scan; figures of shorter periods come to a year
/// as `of_year` says. Where two forms give the same indicator for the same period, the form defined first counts.
/// Ratios are computed from their parts, by the reader, with `RatioTotal`.
class YearFigures {
 public:
  static YearFigures load(store::Store& store, const config::Definitions& definitions, int year);

  /// Missing where the unit gave none, and for indicators that are not defined. Costs a binary search.
  [[nodiscard]] Figure at(std::int64_t unit, std::string_view indicator) const;
  /// The sum over these units: they are the ones asked.
  [[nodiscard]] Total total(std::span<const std::int64_t> units, std::string_view indicator) const;
  /// Of an indicator of type ratio: over the units that gave both parts.
  [[nodiscard]] RatioTotal ratio(std::span<const std::int64_t> units, const config::Indicator& indicator) const;

 private:
  struct Row {
    std::int64_t place;  // unit, then the indicator's place in m_indicators
    Figure figure;
  };
  struct Known {
    std::string code;
    config::IndicatorType type;
    int decimals;
  };
  [[nodiscard]] const Known* known(std::string_view indicator) const;

  std::vector<Row> m_rows;          // by place
  std::vector<Known> m_indicators;  // by code
};

}  // namespace danvan::reporting
