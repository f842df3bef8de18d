#include "reporting/register_counts.hpp"

#include "danvan/register/model_partners.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

using config::CountedModels;

constexpr std::size_t at(CountedModels what) {
  return static_cast<std::size_t>(what);
}

/// Only what counts: a register has many models, and their texts are long.
registry::Model without_texts(const registry::Model& model) {
  registry::Model kept = model;
  for (std::string* text : {&kept.code, &kept.title, &kept.field, &kept.address, &kept.objective}) {
    std::string().swap(*text);
  }
  for (registry::ModelStatus& step : kept.log) {
    std::string().swap(step.basis);
    std::string().swap(step.reason);
  }
  return kept;
}

}  // namespace

std::array<bool, 6> counts_of(const registry::Model& model, Period period, int cutoff_day) {
  const Date first = period.first(cutoff_day);
  const Date last = period.last(cutoff_day);
  const bool ends_the_year = period.last() == Period::of_year(period.year()).last();
  registry::Model known = model;
  std::erase_if(known.log, [&](const registry::ModelStatus& step) {
    return step.on > last && !(ends_the_year && step.year <= period.year());
  });
  const bool is_registered = model.registered <= last &&
                             std::any_of(known.log.begin(), known.log.end(), [](const registry::ModelStatus& step) {
                               return step.state != registry::ModelState::draft;
                             });
  const registry::ModelYear year = in_year(known, period.year());
  std::array<bool, 6> counts{};
  counts[at(CountedModels::registered)] = is_registered && year.registered;
  counts[at(CountedModels::effective)] = is_registered && year.effective;
  counts[at(CountedModels::recognised)] = is_registered && year.recognised;
  counts[at(CountedModels::outstanding)] = is_registered && year.outstanding;
  counts[at(CountedModels::is_new)] = is_registered && model.registered >= first;
  counts[at(CountedModels::copies)] = counts[at(CountedModels::is_new)] && model.origin.has_value();
  return counts;
}

RegisterCounts::RegisterCounts(store::Store& store, const registry::Units& units)
    : m_units(units), m_successions(registry::Successions::load(store)) {
  registry::each_model(store, [this](const registry::Model& model) { m_models.push_back(without_texts(model)); });
  for (const registry::Partner& partner : registry::partners(store)) {
    if (partner.role == "lead" && partner.unit) {
      m_leading_partners[partner.model].push_back(*partner.unit);
    }
  }
}

ModelTally RegisterCounts::of(std::int64_t unit, CountedModels what, Period period, int cutoff_day) {
  const std::pair key(period.number(), cutoff_day);
  if (!m_tallies.contains(key)) {
    count(period, cutoff_day);
  }
  const Tallies& tallies = m_tallies.at(key);
  const auto found = tallies.find(unit);
  return found != tallies.end() ? found->second[at(what)] : ModelTally{};
}

std::vector<std::set<std::int64_t>> RegisterCounts::led_together(CountedModels what, Period period,
                                                                 int cutoff_day) const {
  std::vector<std::set<std::int64_t>> found;
  const registry::Leads leads(m_units, m_successions, period.last(cutoff_day));
  for (const registry::Model& model : m_models) {
    const auto partners = m_leading_partners.find(model.id);
    if (partners == m_leading_partners.end() || !counts_of(model, period, cutoff_day)[at(what)]) {
      continue;
    }
    std::set<std::int64_t> units(partners->second.begin(), partners->second.end());
    if (const std::optional<std::int64_t> lead = leads.of(model).unit) {
      units.insert(*lead);
    }
    if (units.size() > 1) {
      found.push_back(std::move(units));
    }
  }
  return found;
}

void RegisterCounts::count(Period period, int cutoff_day) {
  Tallies& tallies = m_tallies[{period.number(), cutoff_day}];
  const registry::Leads leads(m_units, m_successions, period.last(cutoff_day));
  for (const registry::Model& model : m_models) {
    const std::array<bool, 6> counts = counts_of(model, period, cutoff_day);
    const std::optional<std::int64_t> lead = leads.of(model).unit;
    const auto add = [&](std::int64_t unit, std::int64_t ModelTally::*part) {
      std::array<ModelTally, 6>& tally = tallies[unit];
      for (std::size_t i = 0; i < counts.size(); ++i) {
        tally[i].*part += counts[i] ? 1 : 0;
      }
    };
    if (lead) {
      add(*lead, &ModelTally::led);
    }
    if (const auto found = m_leading_partners.find(model.id); found != m_leading_partners.end()) {
      for (const std::int64_t partner : found->second) {
        if (partner != lead) {
          add(partner, &ModelTally::together);
        }
      }
    }
  }
}

}  // namespace danvan::reporting
