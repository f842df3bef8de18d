#pragma once

#include "danvan/reporting/roll_up.hpp"

#include <vector>

namespace danvan::reporting {

/// Months of a year, one bit each, January the lowest.
using Months = std::uint32_t;
Months months_of(Period period);

/// Those of one unit's figures of a year that together cover it without a month twice: the yearly one, else the longest
/// ones given, with nine months left out where without them more of the year is known (H1, 9M, H2).
struct YearParts {
  std::vector<PeriodFigure> figures;
  Months months = 0;
};
YearParts year_parts(std::span<const PeriodFigure> figures);

}  // namespace danvan::reporting
