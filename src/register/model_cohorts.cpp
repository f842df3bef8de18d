#include "danvan/register/model_cohorts.hpp"

#include <map>
#include <set>

namespace danvan::registry {
namespace {

struct Tally {
  Cohort cohort;
  std::set<std::int64_t> units;

  void add_survival(const Model& model, int year) {
    const auto age = static_cast<std::size_t>(year - model.registered.year());
    if (cohort.after.size() < age) {
      cohort.after.resize(age);
    }
    for (std::size_t n = 1; n <= age; ++n) {
      ++cohort.after[n - 1].old_enough;
      cohort.after[n - 1].running += ran_after(model, static_cast<int>(n), year) ? 1 : 0;
    }
  }
  void add_copy(std::int64_t unit) {
    ++cohort.copies;
    units.insert(unit);
  }
  [[nodiscard]] Cohort finished(std::size_t years) const {
    Cohort done = cohort;
    done.units = static_cast<std::int64_t>(units.size());
    done.after.resize(years);
    return done;
  }
};

}  // namespace

Cohorts cohorts(const Models& models, const Leads& leads, int year) {
  std::map<int, Tally> tallies;
  Tally total;
  for (const Model& model : models.all()) {
    if (!is_registered_by(model, year)) {
      continue;
    }
    const int registered = model.registered.year();
    Tally& tally = tallies[registered];
    for (Tally* one : {&tally, &total}) {
      ++one->cohort.models;
      one->add_survival(model, year);
    }
    if (model.origin) {
      const Lead lead = leads.of(model);
      tallies[models.at(*model.origin).registered.year()].add_copy(lead.unit.value_or(lead.recorded));
      total.add_copy(lead.unit.value_or(lead.recorded));
    }
  }
  Cohorts all;
  const std::size_t years = total.cohort.after.size();
  for (const auto& [registered, tally] : tallies) {
    all.years.push_back(tally.finished(years));
    all.years.back().registered = registered;
  }
  all.total = total.finished(years);
  return all;
}

}  // namespace danvan::registry
