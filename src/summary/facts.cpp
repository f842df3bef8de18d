#include "summary/facts.hpp"

#include "danvan/reporting/owed.hpp"
#include "danvan/store/as_of.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace danvan::summary {
namespace {

std::vector<Period> periods_of(int year) {
  std::vector<Period> periods;
  for (const char* suffix : {"",    "-H1", "-H2", "-9M", "-Q1", "-Q2", "-Q3", "-Q4", "-01", "-02",
                             "-03", "-04", "-05", "-06", "-07", "-08", "-09", "-10", "-11", "-12"}) {
    periods.push_back(Period::parse(fmt::format("{}{}", year, suffix)).value());
  }
  return periods;
}

std::vector<const registry::Unit*> ordered(const Facts& facts) {
  const auto place = [&](const registry::Unit* unit) {
    const config::Kind* kind = config::find(facts.definitions.kinds, facts.version(*unit).kind);
    return kind == nullptr ? facts.definitions.kinds.size()
                           : static_cast<std::size_t>(kind - facts.definitions.kinds.data());
  };
  std::vector<const registry::Unit*> all;
  for (const registry::Unit& unit : facts.units.all()) {
    all.push_back(&unit);
  }
  std::stable_sort(all.begin(), all.end(), [&](const auto* a, const auto* b) { return place(a) < place(b); });
  return all;
}

bool proves(const std::string& item, const reporting::YearFigures& figures, const registry::ActivityCounts& activities,
            std::int64_t unit) {
  constexpr std::string_view activity = "activity:";
  if (item.starts_with(activity)) {
    return activities.count(unit, std::string_view(item).substr(activity.size())) > 0;
  }
  const reporting::Figure figure = figures.at(unit, item);
  return figure.state == reporting::Figure::State::given && figure.value > 0;
}

bool gave_a_figure(const registry::Unit& unit, const Facts& facts) {
  const std::vector<config::Indicator>& all = facts.definitions.indicators;
  return std::any_of(all.begin(), all.end(),
                     [&](const config::Indicator& one) { return facts.figures.at(unit.id, one.code).known(); });
}

ModelFacts models_of(store::Store& store, int year, const registry::Leads& leads) {
  ModelFacts facts;
  registry::each_model(store, [&](const registry::Model& model) {
    const registry::ModelYear counted = in_year(model, year);
    facts.all.add(counted);
    facts.year_before.add(in_year(model, year - 1));
    facts.by_field[model.field].add(counted);
    const std::optional<std::int64_t> lead = leads.of(model).unit;
    (lead ? facts.by_unit[*lead] : facts.unassigned).add(counted);
    if (counted.outstanding) {
      facts.outstanding.push_back(model);
    }
    if (!lead && counted.registered) {
      facts.waiting.push_back(model);
    }
  });
  for (std::vector<registry::Model>* list : {&facts.outstanding, &facts.waiting}) {
    std::sort(list->begin(), list->end(),
              [](const registry::Model& a, const registry::Model& b) { return a.code < b.code; });
  }
  return facts;
}

/// Reads no more of that year than its money.
std::vector<MoneyLine> money_of_year(store::Store& store, const config::Definitions& definitions,
                                     const registry::Units& units, int year) {
  config::Definitions money;
  money.forms = definitions.forms;
  std::copy_if(definitions.indicators.begin(), definitions.indicators.end(), std::back_inserter(money.indicators),
               [](const config::Indicator& one) { return one.money.has_value(); });
  if (money.indicators.empty()) {
    return {};
  }
  std::vector<std::int64_t> all;
  for (const registry::Unit& unit : units.all()) {
    all.push_back(unit.id);
  }
  return money_of(money, reporting::YearFigures::load(store, money, year), all);
}

}  // namespace

Facts gather(store::Store& store, const config::Definitions& definitions, int year) {
  // The rounds first: they take the most room while they are counted.
  auto rounds = std::make_shared<const std::vector<evaluation::RoundResults>>(
      evaluation::results_of_year(store, definitions, year));
  const Date last_day = Date::of(year, 12, 31).value();
  registry::Units units = registry::Units::load(store);
  registry::Leads leads(units, registry::Successions::load(store), last_day);
  ModelFacts models = models_of(store, year, leads);
  Facts facts{definitions,
              year,
              last_day,
              store::head(store).value_or(store::Entry{}),
              store::is_past(store),
              std::move(units),
              std::move(models),
              reporting::YearFigures::load(store, definitions, year),
              registry::ActivityCounts::load(store, year),
              {},
              {},
              {},
              {},
              std::move(rounds),
              {},
              {},
              std::move(leads)};
  facts.money_before = money_of_year(store, definitions, facts.units, year - 1);
  facts.in_order = ordered(facts);
  for (const Period period : periods_of(year)) {
    const auto forms = reporting::forms_for(definitions, period);
    const auto rows = reporting::period_status(store, facts.units, definitions, forms, period);
    facts.reports.insert(facts.reports.end(), rows.begin(), rows.end());
  }
  std::unordered_set<const registry::Unit*> owing;
  for (const reporting::FormStatus& one : facts.reports) {
    if (one.state != reporting::State::exempt) {
      owing.insert(one.unit);
    }
  }
  // What may still come in by its due day is not missing.
  const auto not_due = std::stable_partition(facts.reports.begin(), facts.reports.end(), [&](const auto& one) {
    return one.state != reporting::State::missing || one.overdue(facts.cut_off());
  });
  facts.not_due.assign(not_due, facts.reports.end());
  facts.reports.erase(not_due, facts.reports.end());
  std::copy_if(facts.in_order.begin(), facts.in_order.end(), std::back_inserter(facts.reporting_units),
               [&](const registry::Unit* unit) { return owing.contains(unit); });
  std::unordered_map<const registry::Unit*, std::size_t> place;
  for (std::size_t i = 0; i < facts.in_order.size(); ++i) {
    place.emplace(facts.in_order[i], i);
  }
  for (auto* list : {&facts.reports, &facts.not_due}) {
    std::stable_sort(list->begin(), list->end(),
                     [&](const auto& a, const auto& b) { return place.at(a.unit) < place.at(b.unit); });
  }
  for (const registry::Unit* unit : facts.in_order) {
    if (owing.contains(unit) || gave_a_figure(*unit, facts)) {
      facts.figure_units.push_back(unit->id);
    }
  }
  return facts;
}

reporting::StatusTotals report_totals(const Facts& facts) {
  reporting::StatusTotals sum;
  for (const auto* list : {&facts.reports, &facts.not_due}) {
    for (const reporting::FormStatus& one : *list) {
      sum.add(one, facts.cut_off());
    }
  }
  return sum;
}

void ModelCounts::add(const registry::ModelYear& one) {
  registered += one.registered ? 1 : 0;
  effective += one.effective ? 1 : 0;
  recognised += one.recognised ? 1 : 0;
  outstanding += one.outstanding ? 1 : 0;
  new_in_year += one.is_new_in_year ? 1 : 0;
  carried_over += one.carried_over ? 1 : 0;
}

Evidence evidence(const config::Task& task, const reporting::YearFigures& figures,
                  const registry::ActivityCounts& activities, std::int64_t unit) {
  const auto given = [&](const std::string& item) { return proves(item, figures, activities, unit); };
  const auto all = std::count_if(task.all.begin(), task.all.end(), given);
  const auto any = std::count_if(task.any.begin(), task.any.end(), given);
  if (all + any == 0) {
    return Evidence::none;
  }
  const bool all_there = static_cast<std::size_t>(all) == task.all.size();
  return all_there && (task.any.empty() || any > 0) ? Evidence::done : Evidence::part;
}

document::Cell number(std::int64_t value) {
  return document::Number{value, 0};
}

document::Cell percent(const Ratio& share) {
  if (!share.defined()) {
    return document::Empty{};
  }
  return document::Number{Ratio(share.numerator(), share.denominator()).rounded(4), 2};
}

document::Number printed_percent(const Ratio& share) {
  constexpr int most_decimals = 9;
  int decimals = 1;
  const auto is_false = [&](std::int64_t percents) {
    const std::int64_t printed = share.rounded(decimals + 2);
    const bool whole = share == Ratio(percents, 100);
    return !whole && Ratio(percents, 100).rounded(decimals + 2) == printed;
  };
  while (decimals < most_decimals && (is_false(0) || is_false(100))) {
    ++decimals;
  }
  return {share.rounded(decimals + 2), decimals};
}

void print_rate(Part& part, std::string_view column, const Ratio& share) {
  const auto& columns = part.table.columns;
  const auto at = std::find_if(columns.begin(), columns.end(), [&](const auto& one) { return one.key == column; });
  ensure(at != columns.end() && !part.table.rows.empty(), "a rate has its row and column");
  if (share.defined()) {
    part.printed_rates[{part.table.rows.size() - 1, static_cast<std::size_t>(at - columns.begin())}] =
        printed_percent(share);
  }
}

document::Cell figure(const reporting::Figure& figure, int decimals) {
  switch (figure.state) {
    case reporting::Figure::State::missing:
      return document::Missing{};
    case reporting::Figure::State::not_arising:
      return document::NotArising{};
    case reporting::Figure::State::given:
      return document::Number{figure.value, decimals};
  }
  throw Bug("a figure is in one of three states");
}

}  // namespace danvan::summary
