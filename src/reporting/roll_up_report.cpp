#include "danvan/reporting/roll_up_report.hpp"

#include "danvan/base/error.hpp"
#include "danvan/base/text.hpp"
#include "reporting/messages_rollup.hpp"
#include "reporting/roll_up_doubles.hpp"
#include "reporting/span_figures.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace danvan::reporting {
namespace {

using config::IndicatorType;

constexpr std::size_t most_listed = 40;  // codes that one still looks through

/// With the nearest codes, or else all of them where they are few.
[[noreturn]] void unknown(Message what, std::string rule, std::string_view wanted,
                          const std::vector<std::string>& known) {
  Error error(Exit::bad_input, std::move(what));
  error.rule(std::move(rule));
  const std::vector<std::string> near = nearest(wanted, known);
  for (const std::string& code : near) {
    error.hint(message(messages::perhaps, code));
  }
  if (error.hints().empty() && !known.empty() && known.size() <= most_listed) {
    error.hint(message(messages::codes_are, fmt::format("{}", fmt::join(known, ", "))));
  }
  throw error.hint(message(messages::see_configuration));
}

/// Every indicator that a form of the request asks for, in the order they are defined; ratios with them whose parts
/// are asked.
std::vector<const config::Indicator*> indicators_of(const config::Definitions& definitions,
                                                    const RollUpRequest& request) {
  std::set<std::string> asked;
  bool form_is_known = request.form.empty();
  for (const config::Form& form : definitions.forms) {
    if (request.form.empty() || form.code == request.form) {
      form_is_known = true;
      asked.insert(form.indicators.begin(), form.indicators.end());
    }
  }
  if (!form_is_known) {
    unknown(message(messages::form_not_defined, request.form), "RP-60", request.form, config::codes(definitions.forms));
  }
  for (const config::Indicator& one : definitions.indicators) {
    if (one.type == IndicatorType::ratio && asked.contains(one.numerator) && asked.contains(one.denominator)) {
      asked.insert(one.code);
    }
  }
  for (const std::string& wanted : request.indicators) {
    if (config::find(definitions.indicators, wanted) == nullptr) {
      unknown(message(messages::no_such_indicator, wanted), "RP-61", wanted, config::codes(definitions.indicators));
    }
    if (!asked.contains(wanted) && !request.form.empty()) {
      unknown(message(messages::indicator_not_asked, request.form, wanted), "RP-61", wanted,
              {asked.begin(), asked.end()});
    }
  }
  const std::set<std::string> wanted(request.indicators.begin(), request.indicators.end());
  std::vector<const config::Indicator*> found;
  for (const config::Indicator& one : definitions.indicators) {
    if (wanted.empty() ? asked.contains(one.code) : wanted.contains(one.code)) {
      found.push_back(&one);
    }
  }
  return found;
}

/// One request at work.
class Report {
 public:
  Report(store::Store& store, const registry::Units& units, const config::Definitions& definitions,
         const RollUpRequest& request, const std::vector<const config::Indicator*>& indicators)
      : m_units(units),
        m_definitions(definitions),
        m_request(request),
        m_reading(store, units, definitions, request),
        m_lineage(Lineage::of(units, registry::Successions::load(store))),
        m_placement(m_lineage.units, m_lineage.handovers) {
    if (std::any_of(indicators.begin(), indicators.end(), [](const auto* one) { return one->counts.has_value(); })) {
      m_models.emplace(store, units);
    }
  }

  void add(const config::Indicator& indicator, std::vector<RollUpRow>& rows) const {
    if (indicator.type == IndicatorType::text) {
      return add_texts(indicator, rows);
    }
    if (m_request.by != GroupBy::period) {
      const Groups groups = grouped(indicator, m_request.span, std::nullopt);
      const std::optional<Doubles> twice = doubles(indicator, m_request.span, std::nullopt);
      // One unit has no model twice.
      append(rows, groups.rows(m_request.by == GroupBy::unit ? std::nullopt : twice));
      rows.push_back(total(groups, indicator, twice));
      return;
    }
    for (const Period period : periods_within(m_request.span, m_reading.split_into(indicator))) {
      const PeriodSpan part{period, period};
      append(rows, grouped(indicator, part, period.code()).rows(doubles(indicator, part, period.code())));
    }
    rows.push_back(total(grouped(indicator, m_request.span, std::string()), indicator,
                         doubles(indicator, m_request.span, std::string())));
  }

 private:
  static void append(std::vector<RollUpRow>& rows, std::vector<RollUpRow> more) {
    rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }

  /// All that flows were divided into comes together again in the total.
  [[nodiscard]] RollUpRow total(const Groups& groups, const config::Indicator& indicator,
                                const std::optional<Doubles>& twice) const {
    RollUpRow row = groups.total(twice);
    const auto is_flow = [&](const std::string& code) {
      return config::find(m_definitions.indicators, code)->type == IndicatorType::flow;
    };
    const bool flows = indicator.type == IndicatorType::ratio
                           ? is_flow(indicator.numerator) && is_flow(indicator.denominator)
                           : indicator.type == IndicatorType::flow;
    row.estimate = row.estimate && (!flows || m_request.under != nullptr);
    return row;
  }

  /// Of an indicator that counts models.
  [[nodiscard]] std::optional<Doubles> doubles(const config::Indicator& indicator, PeriodSpan span,
                                               const std::optional<std::string>& only_group) const {
    if (!indicator.counts || indicator.type == IndicatorType::ratio) {
      return std::nullopt;
    }
    const auto asking = std::find_if(m_definitions.forms.begin(), m_definitions.forms.end(), [&](const auto& form) {
      return (m_request.form.empty() || form.code == m_request.form) &&
             std::find(form.indicators.begin(), form.indicators.end(), indicator.code) != form.indicators.end();
    });
    const int cutoff_day = asking != m_definitions.forms.end() ? asking->cutoff_day : 0;
    return doubles_of(*m_models, indicator, m_reading.figures(indicator, span), span, cutoff_day,
                      [&](std::int64_t unit, Date on) {
                        const std::optional<std::string> group = group_of(unit, last_in_force(unit, on));
                        return group && only_group ? only_group : group;
                      });
  }

  [[nodiscard]] Date day(PeriodSpan span) const { return m_request.view == View::now ? m_request.on : span.to.last(); }

  /// The group of a unit; nothing where it does not lie under the unit asked for.
  [[nodiscard]] std::optional<std::string> group_of(std::int64_t id, Date on) const {
    const registry::Unit& unit = m_units.at(id);
    if (m_request.under != nullptr && !m_units.under(unit, *m_request.under, on)) {
      return std::nullopt;
    }
    const registry::UnitVersion& version = unit.named_on(on);
    switch (m_request.by) {
      case GroupBy::unit:
        return unit.code;
      case GroupBy::kind:
        return version.kind;
      case GroupBy::parent:
        return version.parent ? m_units.at(*version.parent).code : std::string();
      case GroupBy::period:
        break;
    }
    return std::string();
  }

  /// As the view sees the unit that a part counts for.
  [[nodiscard]] Date seen_on(const RolledPart& part, IndicatorType type, PeriodSpan span) const {
    const bool as_it_was =
        part.standing != RolledPart::Standing::added || (m_request.view == View::then && type == IndicatorType::flow);
    return as_it_was ? part.on : day(span);
  }

  void fill(Groups& groups, Groups::Part part, const SpanFigures& figures, PeriodSpan span,
            const std::optional<std::string>& only_group) const {
    const Rolled rolled = roll_up(figures, m_lineage, m_placement, m_request.view, span.to.last(), day(span));
    for (const RolledPart& one : rolled.parts) {
      // What nobody has is listed where it came from.
      const std::int64_t unit = nobody_has(one.standing) ? one.source : one.unit;
      if (const auto group = group_of(unit, seen_on(one, figures.type, span))) {
        groups.add(part, one, only_group.value_or(*group), m_units.at(one.source).code);
      }
    }
    if (part != Groups::Part::figure) {
      return;
    }
    for (const Coverage& one : rolled.coverage) {
      if (const auto group = group_of(one.unit, last_in_force(one.unit, day(span)))) {
        groups.add(one, only_group.value_or(*group), m_units.at(one.source).code);
      }
    }
  }

  /// The day, or where the unit has ended by then the last on which it was in force.
  [[nodiscard]] Date last_in_force(std::int64_t unit, Date day) const {
    const registry::UnitVersion& version = m_units.at(unit).named_on(day);
    return version.to <= day ? version.to.plus(-1) : day;
  }

  [[nodiscard]] Groups grouped(const config::Indicator& indicator, PeriodSpan span,
                               const std::optional<std::string>& only_group) const {
    if (indicator.type != IndicatorType::ratio) {
      Groups groups(indicator, 0, 0);
      if (only_group && !only_group->empty()) {
        groups.ask(*only_group);
      }
      fill(groups, Groups::Part::figure, m_reading.figures(indicator, span), span, only_group);
      return groups;
    }
    const config::Indicator& above = *config::find(m_definitions.indicators, indicator.numerator);
    const config::Indicator& below = *config::find(m_definitions.indicators, indicator.denominator);
    Groups groups(indicator, above.decimals, below.decimals);
    SpanFigures numerator = m_reading.figures(above, span);
    SpanFigures denominator = m_reading.figures(below, span);
    keep_pairs(numerator, denominator);
    fill(groups, Groups::Part::numerator, numerator, span, only_group);
    fill(groups, Groups::Part::denominator, denominator, span, only_group);
    return groups;
  }

  void add_texts(const config::Indicator& indicator, std::vector<RollUpRow>& rows) const {
    const auto first = static_cast<std::ptrdiff_t>(rows.size());
    for (const UnitText& one : m_reading.texts(indicator, m_request.span)) {
      std::int64_t unit = one.unit;
      RollUpRow row;
      if (m_request.view == View::now) {
        const registry::Placement::Heirs heirs = m_placement.heirs(one.unit, one.on, m_request.on);
        // A text cannot be shared out.
        const bool one_heir = heirs.units.size() == 1 && !heirs.some_part_ends;
        row.standing = one_heir ? RolledPart::Standing::added : RolledPart::Standing::unplaced;
        unit = one_heir ? heirs.units.front() : unit;
      }
      const bool as_it_is = m_request.view == View::now && row.standing == RolledPart::Standing::added;
      const std::optional<std::string> group = group_of(unit, as_it_is ? m_request.on : one.on);
      if (!group) {
        continue;
      }
      row.indicator = &indicator;
      row.group = m_request.by == GroupBy::period ? one.period.code() : *group;
      row.source = m_units.at(one.unit).code + " " + one.period.code();
      row.text = one.text;
      row.figure = Figure::of(0);
      rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin() + first, rows.end(), [](const RollUpRow& a, const RollUpRow& b) {
      return std::forward_as_tuple(a.standing == RolledPart::Standing::unplaced, a.group, a.source) <
             std::forward_as_tuple(b.standing == RolledPart::Standing::unplaced, b.group, b.source);
    });
  }

  const registry::Units& m_units;
  const config::Definitions& m_definitions;
  const RollUpRequest& m_request;
  SpanReading m_reading;
  Lineage m_lineage;
  registry::Placement m_placement;
  std::optional<RegisterCounts> m_models;  // where an indicator counts them
};

}  // namespace

std::vector<RollUpRow> roll_up_report(store::Store& store, const registry::Units& units,
                                      const config::Definitions& definitions, const RollUpRequest& request) {
  const std::vector<const config::Indicator*> indicators = indicators_of(definitions, request);
  const Report report(store, units, definitions, request, indicators);
  std::vector<RollUpRow> rows;
  for (const config::Indicator* indicator : indicators) {
    report.add(*indicator, rows);
  }
  return rows;
}

}  // namespace danvan::reporting
