#pragma once

#include "danvan/reporting/holdings.hpp"

#include <span>
#include <vector>

namespace danvan::reporting {

/// One unit's figure for a period; `on` is the last day of the period on which the unit was in force.
struct UnitFigure {
  std::int64_t unit = 0;
  Period period = Period::of_year(2000);
  Date on;
  Figure figure;
};
/// That a unit owed the figure, or would have if it were not exempt.
struct OwedFigure {
  std::int64_t unit = 0;
  Period period = Period::of_year(2000);
  Date on;
  bool exempt = false;
};
/// What is known of one indicator in a span; by unit and period, one each.
struct SpanFigures {
  config::IndicatorType type = config::IndicatorType::flow;  // flow or stock
  std::vector<UnitFigure> figures;
  std::vector<OwedFigure> owed;
};

/// As the units were, or as they are on a day.
enum class View { then, now };

/// A figure of a unit over a span, or a part of one.
struct RolledPart {
  /// `shown`: the stock of a unit that has ended, which its successors have now; `unplaced`: part of the sum, but
  /// nobody has it on the day of the view; `lost`: a stock that nobody had any more when the span ended.
  enum class Standing { added, shown, unplaced, lost } standing = Standing::added;
  std::int64_t unit = 0;    // that it counts for
  std::int64_t source = 0;  // that reported it
  Date on;                  // for which it was reported; of several the last
  Figure figure;
  bool estimate = false;  // apportioned by share, or a stock carried over to a unit that has not reported yet
  bool carried = false;   // a stock that came over from another unit
};
/// How much of what a unit owed is known. What it is exempt from is not owed and counted apart, whether it gave it or
/// not.
struct Coverage {
  std::int64_t unit = 0;    // that it counts for
  std::int64_t source = 0;  // that owed it
  bool complete = false;    // a flow: every month owed is known; a stock: one was given
  std::int64_t given = 0, owed = 0;
  std::int64_t exempt_given = 0, exempt = 0;
  bool unplaced = false;  // nobody took over: it counts for the source itself
};
struct Rolled {
  std::vector<RolledPart> parts;
  std::vector<Coverage> coverage;
};

/// Rolls figures up over time, unit by unit (rules: Reporting): of a flow the sum, over periods that share no month; of
/// a stock the last one given, counted once along a succession (`hold`). `end` is the last day of the span, `day` that
/// of the view `now`. What is added and what is unplaced come to the same sum in both views; not so for stocks where
/// the day lies before the end: units that came later are `lost` to it. Throws `Error` 1 beyond 64 bits.
Rolled roll_up(const SpanFigures& figures, const Lineage& lineage, const registry::Placement& placement, View view,
               Date end, Date day);

/// Leaves only what both parts of a ratio know: the same unit and period, or where one is a flow and the other a stock,
/// the same unit.
void keep_pairs(SpanFigures& numerator, SpanFigures& denominator);

}  // namespace danvan::reporting
