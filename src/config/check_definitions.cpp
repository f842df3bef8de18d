#include "config/distinct.hpp"
#include "config/read.hpp"

#include <map>
#include <tuple>

namespace danvan::config {
namespace {

void check_codes(Reading& reading, const Definitions& all) {
  check_distinct(reading, all.campaigns, "campaign");
  check_distinct(reading, all.calendars, "calendar");
  check_distinct(reading, all.kinds, "kind");
  check_distinct(reading, all.levels, "level");
  check_distinct(reading, all.fields, "field");
  check_distinct(reading, all.tasks, "task");
  check_distinct(reading, all.activity_kinds, "activity");
  check_distinct(reading, all.indicators, "indicator");
  check_distinct(reading, all.checks, "check");
  check_distinct_dated(reading, all.forms, "form");
  check_distinct_dated(reading, all.awards, "award");
  check_distinct_dated(reading, all.rubrics, "rubric");
}

/// Required figures must be entered, and a ratio never is. Undefined ones are left to be reported as such.
void resolve_entered(Reading& reading, const std::vector<Indicator>& indicators) {
  for (const Spot& spot : reading.take(Target::entered_indicator)) {
    const Indicator* named = find(indicators, spot.value);
    if (named == nullptr) {
      reading.refer(Target::indicator, spot);
    } else if (named->type == IndicatorType::ratio) {
      reading.fault(rule::contradiction, spot, message(messages::required_is_computed));
    }
  }
}

/// Indicators that are added up or divided: neither ratios nor text.
void resolve_numbers(Reading& reading, const std::vector<Indicator>& indicators) {
  for (const Spot& spot : reading.take(Target::number_indicator)) {
    const Indicator* named = find(indicators, spot.value);
    if (named == nullptr) {
      reading.refer(Target::indicator, spot);
    } else if (named->type == IndicatorType::ratio || named->type == IndicatorType::text) {
      reading.fault(rule::contradiction, spot, message(messages::not_a_count));
    }
  }
}

/// Kinds of activity, as evidence names them.
void resolve_activities(Reading& reading, const std::vector<ActivityKind>& kinds) {
  std::vector<std::string> known;
  for (const ActivityKind& kind : kinds) {
    known.push_back("activity:" + kind.code);
  }
  reading.resolve(Target::activity, known);
}

/// Money is added up line by line: one indicator for each purpose, stage and source, all in one unit of measure.
void check_money(Reading& reading, const std::vector<Indicator>& indicators) {
  const Indicator* first = nullptr;
  std::map<std::tuple<std::string, std::string, std::string>, const Indicator*> lines;
  for (const Indicator& one : indicators) {
    if (!one.money) {
      continue;
    }
    const auto [known, is_new] =
        lines.emplace(std::tuple(one.money->purpose, one.money->stage, one.money->source), &one);
    if (!is_new) {
      reading.fault(rule::contradiction, {one.origin, "indicator.money", one.code},
                    message(messages::same_money, known->second->code, line_of(known->second->origin)),
                    message(messages::same_money_cure));
    }
    first = first == nullptr ? &one : first;
    if (one.unit != first->unit || one.decimals != first->decimals) {
      reading.fault(rule::contradiction, {one.origin, "indicator.money", one.code},
                    message(messages::other_measure, first->unit, first->decimals, first->code, line_of(first->origin)),
                    message(messages::other_measure_cure));
    }
  }
}

}  // namespace

void check_definitions(Reading& reading, Definitions& definitions) {
  check_codes(reading, definitions);
  check_money(reading, definitions.indicators);
  resolve_entered(reading, definitions.indicators);
  resolve_numbers(reading, definitions.indicators);
  reading.resolve(Target::indicator, codes(definitions.indicators));
  reading.resolve(Target::kind, codes(definitions.kinds));
  reading.resolve(Target::level, codes(definitions.levels));
  reading.resolve(Target::task, codes(definitions.tasks));
  resolve_activities(reading, definitions.activity_kinds);
  reading.resolve(Target::calendar, codes(definitions.calendars));
}

}  // namespace danvan::config
