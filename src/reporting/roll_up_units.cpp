#include "danvan/reporting/roll_up_units.hpp"

#include "reporting/year_parts.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <set>

namespace danvan::reporting {
namespace {

using Standing = RolledPart::Standing;

/// The flows of a unit that count, and the months of each year that they cover.
struct Flow {
  std::vector<UnitFigure> figures;
  std::map<int, Months> months;
};

Flow flow_of(std::span<const UnitFigure> unit) {
  Flow flow;
  for (std::size_t i = 0; i < unit.size();) {
    const int year = unit[i].period.year();
    std::vector<PeriodFigure> of_year;
    std::map<Period, Date> days;
    for (; i < unit.size() && unit[i].period.year() == year; ++i) {
      of_year.push_back({unit[i].period, unit[i].figure});
      days[unit[i].period] = unit[i].on;
    }
    const YearParts parts = year_parts(of_year);
    flow.months[year] = parts.months;
    for (const PeriodFigure& one : parts.figures) {
      flow.figures.push_back({unit.front().unit, one.period, days[one.period], one.figure});
    }
  }
  return flow;
}

/// What one unit gave and owed.
struct OfUnit {
  std::int64_t unit = 0;
  std::span<const UnitFigure> figures;
  std::span<const OwedFigure> owed;
};

template <typename Row>
std::span<const Row> front_of(std::span<const Row>& rest, std::int64_t unit) {
  const auto end = std::find_if(rest.begin(), rest.end(), [unit](const Row& row) { return row.unit != unit; });
  const auto rows = rest.first(static_cast<std::size_t>(end - rest.begin()));
  rest = rest.subspan(rows.size());
  return rows;
}

std::vector<OfUnit> by_unit(const SpanFigures& all) {
  std::vector<OfUnit> units;
  std::span<const UnitFigure> figures = all.figures;
  std::span<const OwedFigure> owed = all.owed;
  while (!figures.empty() || !owed.empty()) {
    const bool owes = figures.empty() || (!owed.empty() && owed.front().unit < figures.front().unit);
    const std::int64_t unit = owes ? owed.front().unit : figures.front().unit;
    units.push_back({unit, front_of(figures, unit), front_of(owed, unit)});
  }
  return units;
}

bool gave(const OfUnit& unit, Period period) {
  return std::any_of(unit.figures.begin(), unit.figures.end(),
                     [&](const UnitFigure& one) { return one.period == period && one.figure.known(); });
}

bool gave_any(const OfUnit& unit) {
  return std::any_of(unit.figures.begin(), unit.figures.end(),
                     [](const UnitFigure& one) { return one.figure.known(); });
}

/// What the unit owed, and what it is exempt from, each with how much of it was given.
Coverage coverage_of(const OfUnit& unit, std::int64_t holder, bool complete) {
  Coverage made{.unit = holder, .source = unit.unit, .complete = complete};
  for (const OwedFigure& one : unit.owed) {
    ++(one.exempt ? made.exempt : made.owed);
    if (gave(unit, one.period)) {
      ++(one.exempt ? made.exempt_given : made.given);
    }
  }
  return made;
}

bool covers(const Flow& flow, std::span<const OwedFigure> owed) {
  return std::all_of(owed.begin(), owed.end(), [&](const OwedFigure& one) {
    const auto known = flow.months.find(one.period.year());
    return one.exempt || (known != flow.months.end() && (months_of(one.period) & ~known->second) == 0);
  });
}

/// The parts of flows as the units are on a day.
void place(std::span<const UnitFigure> flows, Figure::State state, const registry::Placement& placement, Date day,
           std::vector<RolledPart>& parts) {
  std::vector<registry::UnitCount> counts;
  std::map<std::int64_t, Date> last;
  Total fits;  // a part is never more than all of them
  for (const UnitFigure& one : flows) {
    if (one.figure.state == state) {
      counts.push_back({one.unit, one.figure.value, one.on});
      last[one.unit] = std::max(last.try_emplace(one.unit, one.on).first->second, one.on);
      fits.add(Figure::of(one.figure.value < 0 ? -one.figure.value : one.figure.value));
    }
  }
  const registry::Placed placed = placement.place(counts, day);
  for (const registry::Placed::Part& one : placed.parts) {
    parts.push_back({Standing::added, one.unit, one.source, last[one.source], {state, one.count}, one.estimate, false});
  }
  for (const registry::Placed::Unplaced& one : placed.unplaced) {
    parts.push_back(
        {Standing::unplaced, one.last, one.source, last[one.source], {state, one.count}, one.estimate, false});
  }
}

void cover(const OfUnit& unit, bool complete, const registry::Placement& placement, View view, Date day,
           std::vector<Coverage>& coverage) {
  if (unit.owed.empty()) {
    return;
  }
  std::vector<std::int64_t> heirs{unit.unit};
  if (view == View::now) {
    const auto last = std::max_element(unit.owed.begin(), unit.owed.end(),
                                       [](const OwedFigure& a, const OwedFigure& b) { return a.on < b.on; });
    const registry::Placement::Heirs found = placement.heirs(unit.unit, last->on, day);
    if (found.units.empty()) {
      coverage.push_back(coverage_of(unit, unit.unit, complete));
      coverage.back().unplaced = true;
      return;
    }
    heirs = found.units;
  }
  for (const std::int64_t heir : heirs) {
    coverage.push_back(coverage_of(unit, heir, complete));
  }
}

Rolled roll_up_flows(const SpanFigures& all, const registry::Placement& placement, View view, Date day) {
  Rolled rolled;
  std::vector<UnitFigure> flows;
  for (const OfUnit& unit : by_unit(all)) {
    const Flow flow = flow_of(unit.figures);
    flows.insert(flows.end(), flow.figures.begin(), flow.figures.end());
    cover(unit, covers(flow, unit.owed), placement, view, day, rolled.coverage);
  }
  if (view == View::now) {
    place(flows, Figure::State::given, placement, day, rolled.parts);
    place(flows, Figure::State::not_arising, placement, day, rolled.parts);
    return rolled;
  }
  for (const UnitFigure& one : flows) {
    rolled.parts.push_back({Standing::added, one.unit, one.unit, one.on, one.figure, false, false});
  }
  return rolled;
}

/// Of the figures of one unit the later one comes last; of two that end together the longer.
bool earlier(const UnitFigure& a, const UnitFigure& b) {
  return a.on != b.on ? a.on < b.on : std::popcount(months_of(a.period)) < std::popcount(months_of(b.period));
}

std::vector<StockReport> reports_of(const std::vector<OfUnit>& units) {
  std::vector<StockReport> reports;
  for (const OfUnit& unit : units) {
    std::vector<UnitFigure> figures;
    std::copy_if(unit.figures.begin(), unit.figures.end(), std::back_inserter(figures),
                 [](const UnitFigure& one) { return one.figure.known(); });
    std::stable_sort(figures.begin(), figures.end(), earlier);
    for (const UnitFigure& one : figures) {
      reports.push_back({one.unit, one.on, one.figure});
    }
    if (figures.empty()) {
      reports.push_back({unit.unit, unit.owed.front().on, Figure{}});
    }
  }
  return reports;
}

/// A stock held at the end of a span, as the units are on a later day.
void place(const Held& stock, const registry::Placement& placement, Date end, Date day,
           std::vector<RolledPart>& parts) {
  const registry::UnitCount count{stock.unit, stock.figure.value, end};
  const registry::Placed placed = placement.place({&count, 1}, day);
  for (const registry::Placed::Part& one : placed.parts) {
    const bool carried = one.unit != stock.source;
    const bool estimate = stock.estimate || one.estimate || carried;
    parts.push_back(
        {Standing::added, one.unit, stock.source, stock.on, {stock.figure.state, one.count}, estimate, carried});
  }
  for (const registry::Placed::Unplaced& one : placed.unplaced) {
    parts.push_back({Standing::unplaced,
                     one.last,
                     stock.source,
                     stock.on,
                     {stock.figure.state, one.count},
                     stock.estimate || one.estimate,
                     false});
  }
}

Rolled roll_up_stocks(const SpanFigures& all, const Lineage& lineage, const registry::Placement& placement, View view,
                      Date end, Date day) {
  Rolled rolled;
  const std::vector<OfUnit> units = by_unit(all);
  const std::vector<StockReport> reports = reports_of(units);
  std::map<std::int64_t, const OfUnit*> owing;
  for (const OfUnit& unit : units) {
    if (!unit.owed.empty()) {
      owing.emplace(unit.unit, &unit);
    }
  }
  // What is there at the end of the span makes the sum; only then it is seen whose it is now.
  for (const Held& one : hold(lineage, reports, std::min(end, day))) {
    if (one.placed) {
      place(one, placement, std::min(end, day), day, rolled.parts);
    } else if (view == View::now && one.figure.known()) {
      rolled.parts.push_back({Standing::lost, one.unit, one.source, one.on, one.figure, one.estimate, false});
    }
  }
  for (const RolledPart& one : rolled.parts) {
    if (const auto owes = owing.find(one.source); one.standing != Standing::lost && owes != owing.end()) {
      const OfUnit& unit = *owes->second;
      const bool unplaced = one.standing == Standing::unplaced;
      Coverage covered = coverage_of(unit, unplaced ? one.source : one.unit, gave_any(unit));
      covered.unplaced = unplaced;
      rolled.coverage.push_back(covered);
    }
  }
  if (view == View::now) {
    return rolled;
  }
  std::map<std::int64_t, const registry::UnitLife*> lives;
  for (const registry::UnitLife& life : lineage.units) {
    lives.emplace(life.id, &life);
  }
  std::map<std::int64_t, StockReport> last;
  for (const StockReport& one : reports) {
    last[one.unit] = one;
  }
  for (const auto& [unit, report] : last) {
    const auto& spans = lives.at(unit)->spans;
    const bool lives_on = std::any_of(spans.begin(), spans.end(), [day](const registry::UnitLife::Span& span) {
      return span.from <= day && day < span.to;
    });
    if (!lives_on) {
      rolled.parts.push_back({Standing::shown, unit, unit, report.on, report.figure, false, false});
    }
  }
  return rolled;
}

}  // namespace

Rolled roll_up(const SpanFigures& figures, const Lineage& lineage, const registry::Placement& placement, View view,
               Date end, Date day) {
  ensure(figures.type == config::IndicatorType::flow || figures.type == config::IndicatorType::stock,
         "only flows and stocks roll up");
  return figures.type == config::IndicatorType::flow
             ? roll_up_flows(figures, placement, view, day)
             : roll_up_stocks(figures, lineage, placement, view, end, view == View::now ? day : end);
}

void keep_pairs(SpanFigures& numerator, SpanFigures& denominator) {
  using Key = std::pair<std::int64_t, std::int32_t>;
  const bool by_period = numerator.type == denominator.type;
  const auto key = [&](const UnitFigure& one) { return Key(one.unit, by_period ? one.period.number() : 0); };
  const auto keys = [&](const SpanFigures& all) {
    std::set<Key> found;
    for (const UnitFigure& one : all.figures) {
      if (one.figure.known()) {
        found.insert(key(one));
      }
    }
    return found;
  };
  const std::set<Key> above = keys(numerator);
  const std::set<Key> below = keys(denominator);
  const auto drop = [&](SpanFigures& all) {
    std::erase_if(all.figures,
                  [&](const UnitFigure& one) { return !above.contains(key(one)) || !below.contains(key(one)); });
  };
  drop(numerator);
  drop(denominator);
}

}  // namespace danvan::reporting
