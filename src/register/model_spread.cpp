#include "danvan/register/model_spread.hpp"

#include <map>
#include <set>

namespace danvan::registry {
namespace {

struct Tally {
  Spread spread;
  std::set<std::int64_t> units;
};

bool shows_running(ModelState state) {
  return state >= ModelState::in_progress && state <= ModelState::confirmed;
}

bool is_halt(ModelState state) {
  return state == ModelState::suspended || state == ModelState::ended || state == ModelState::dropped;
}

Date anniversary(Date day, int years) {
  const int year = day.year() + years;
  return Date::of(year, day.month(), day.day()).value_or(Date::of(year, 3, 1).value());  // of 29 February
}

void add(Survival& survival, const Model& copy, int years, int year) {
  if (copy.registered.year() + years <= year) {
    ++survival.old_enough;
    survival.running += ran_after(copy, years, year) ? 1 : 0;
  }
}

}  // namespace

bool ran_after(const Model& model, int years, int known_until) {
  const int wanted = model.registered.year() + years;
  const Date day = anniversary(model.registered, years);
  for (const ModelStatus& step : model.log) {
    const bool seen = step.year <= known_until;
    if (seen && ((shows_running(step.state) && step.year >= wanted) || (is_halt(step.state) && step.on >= day))) {
      return true;
    }
  }
  return false;
}

bool is_registered_by(const Model& model, int year) {
  const ModelStatus* stands = status_in_year(model, year);
  return model.registered.year() <= year && stands != nullptr && stands->state != ModelState::draft;
}

std::vector<Spread> spread(const Models& models, const Leads& leads, int year) {
  std::map<std::string_view, Tally> tallies;
  for (const Model& copy : models.all()) {
    if (!copy.origin || !is_registered_by(copy, year)) {
      continue;
    }
    const Model& origin = models.at(*copy.origin);
    Tally& tally = tallies[origin.code];
    tally.spread.origin = &origin;
    ++tally.spread.copies;
    const Lead lead = leads.of(copy);
    tally.units.insert(lead.unit.value_or(lead.recorded));
    add(tally.spread.after_1_year, copy, 1, year);
    add(tally.spread.after_2_years, copy, 2, year);
  }
  std::vector<Spread> all;
  for (auto& [code, tally] : tallies) {
    tally.spread.units = static_cast<std::int64_t>(tally.units.size());
    all.push_back(tally.spread);
  }
  return all;
}

}  // namespace danvan::registry
