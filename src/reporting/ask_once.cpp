#include "danvan/reporting/ask_once.hpp"

#include "danvan/reporting/owed.hpp"

#include <algorithm>
#include <set>

namespace danvan::reporting {
namespace {

bool names(const std::vector<std::string>& list, std::string_view code) {
  return std::find(list.begin(), list.end(), code) != list.end();
}

using UnitSet = std::set<const registry::Unit*>;

/// What another form asks in the same span of time.
struct Other {
  const config::Form* form = nullptr;
  std::string periods;
  UnitSet units;
};

std::vector<Period> periods_with(const config::Form& form, Period period) {
  std::vector<Period> found = periods_within({period, period}, form.period);
  if (!found.empty()) {
    return found;
  }
  const Period year = Period::of_year(period.year());
  for (const Period one : periods_within({year, year}, form.period)) {
    if (one.contains(period)) {
      found.push_back(one);
    }
  }
  return found;
}

std::vector<Other> others_of(const registry::Units& units, const config::Definitions& definitions,
                             const config::Form& form, Period period) {
  std::vector<Other> others;
  for (const config::Form& one : definitions.forms) {
    Other other{&one, {}, {}};
    for (const Period at : periods_with(one, period)) {
      if (one.code == form.code || form_for(definitions, one.code, at) != &one) {
        continue;
      }
      other.periods += (other.periods.empty() ? "" : ", ") + at.code();
      for (const registry::Unit* unit : owed_by(units, one, at, definitions.kinds)) {
        other.units.insert(unit);
      }
    }
    if (!other.units.empty()) {
      others.push_back(std::move(other));
    }
  }
  return others;
}

/// Activities that are evidence beside the indicator for the same task.
std::vector<std::string> activities_beside(const config::Definitions& definitions, std::string_view indicator) {
  std::vector<std::string> found;
  for (const config::Task& task : definitions.tasks) {
    if (!names(task.all, indicator) && !names(task.any, indicator)) {
      continue;
    }
    for (const std::vector<std::string>* list : {&task.all, &task.any}) {
      std::copy_if(list->begin(), list->end(), std::back_inserter(found),
                   [](const std::string& item) { return item.starts_with("activity:"); });
    }
  }
  return found;
}

}  // namespace

std::vector<HeldAlready> held_already(const registry::Units& units, const config::Definitions& definitions,
                                      const config::Form& form, Period period) {
  const std::vector<const registry::Unit*> owing = owed_by(units, form, period, definitions.kinds);
  const std::vector<Other> others = others_of(units, definitions, form, period);
  const auto asked = static_cast<std::int64_t>(owing.size());
  std::vector<HeldAlready> held;
  for (const std::string& code : form.indicators) {
    const config::Indicator* indicator = config::find(definitions.indicators, code);
    for (const Other& other : others) {
      const auto shared =
          std::count_if(owing.begin(), owing.end(), [&](const auto* unit) { return other.units.contains(unit); });
      if (shared > 0 && names(other.form->indicators, code)) {
        held.push_back({indicator, "form:" + other.form->code, other.periods, shared, asked});
      }
    }
    for (const std::string& activity : activities_beside(definitions, code)) {
      held.push_back({indicator, activity, {}, 0, 0});
    }
    if (indicator != nullptr && indicator->counts) {
      held.push_back({indicator, "register", {}, 0, 0});
    }
  }
  return held;
}

}  // namespace danvan::reporting
