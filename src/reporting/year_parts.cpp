#include "reporting/year_parts.hpp"

#include <array>
#include <bit>

namespace danvan::reporting {
namespace {

YearParts cover(std::span<const PeriodFigure> figures, std::span<const PeriodKind> longest_first) {
  YearParts parts;
  for (const PeriodKind kind : longest_first) {
    for (const PeriodFigure& one : figures) {
      const Months months = one.period.kind() == kind && one.figure.known() ? months_of(one.period) : 0;
      if (months != 0 && (months & parts.months) == 0) {
        parts.months |= months;
        parts.figures.push_back(one);
      }
    }
  }
  return parts;
}

}  // namespace

Months months_of(Period period) {
  return (1U << period.last().month()) - (1U << (period.first().month() - 1));
}

YearParts year_parts(std::span<const PeriodFigure> figures) {
  constexpr std::array<PeriodKind, 5> kinds{PeriodKind::year, PeriodKind::nine_months, PeriodKind::half,
                                            PeriodKind::quarter, PeriodKind::month};
  constexpr std::array<PeriodKind, 4> no_nine_months{PeriodKind::year, PeriodKind::half, PeriodKind::quarter,
                                                     PeriodKind::month};
  YearParts with_nine_months = cover(figures, kinds);
  YearParts without = cover(figures, no_nine_months);
  return std::popcount(without.months) > std::popcount(with_nine_months.months) ? without : with_nine_months;
}

}  // namespace danvan::reporting
