#include "reporting/roll_up_doubles.hpp"

namespace danvan::reporting {
namespace {

/// The units that reported more than nothing in a part of the span, and the group of each.
std::map<std::int64_t, std::string> reporting_units(const SpanFigures& figures, PeriodSpan part, Date day,
                                                    const GroupOf& group_of) {
  std::map<std::int64_t, std::string> found;
  for (const UnitFigure& one : figures.figures) {
    if (one.figure.state != Figure::State::given || one.figure.value <= 0 || !part.contains(one.period)) {
      continue;
    }
    if (const std::optional<std::string> group = group_of(one.unit, day)) {
      found.emplace(one.unit, *group);
    }
  }
  return found;
}

}  // namespace

Doubles doubles_of(const RegisterCounts& models, const config::Indicator& indicator, const SpanFigures& figures,
                   PeriodSpan span, int cutoff_day, const GroupOf& group_of) {
  const bool is_flow = indicator.type == config::IndicatorType::flow;
  const std::vector<Period> periods = is_flow ? periods_within(span, span.to.kind()) : std::vector<Period>{span.to};
  Doubles doubles;
  for (const Period period : periods) {
    const auto units = reporting_units(figures, is_flow ? PeriodSpan{period, period} : span, span.to.last(), group_of);
    for (const std::set<std::int64_t>& leaders : models.led_together(*indicator.counts, period, cutoff_day)) {
      std::map<std::string, std::int64_t> reports;
      std::int64_t all = 0;
      for (const std::int64_t leader : leaders) {
        if (const auto unit = units.find(leader); unit != units.end()) {
          ++reports[unit->second];
          ++all;
        }
      }
      for (const auto& [group, times] : reports) {
        doubles.by_group[group] += times - 1;
      }
      doubles.total += all > 0 ? all - 1 : 0;
    }
  }
  return doubles;
}

}  // namespace danvan::reporting
