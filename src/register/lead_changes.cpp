#include "danvan/register/leads.hpp"

#include <algorithm>
#include <set>

namespace danvan::registry {
namespace {

/// Days on which some unit begins, ends or hands over.
std::set<Date> turning_days(const Units& units, const Successions& successions) {
  std::set<Date> days;
  for (const Unit& unit : units.all()) {
    for (const UnitVersion& version : unit.versions) {
      days.insert({version.from, version.to});
    }
  }
  for (const SuccessionEvent& event : successions.all()) {
    days.insert(event.on);
  }
  return days;
}

/// The last day up to this one on which the unit is in force, so that its end is seen; the day itself where there is
/// none.
Date last_in_force(const Unit& unit, Date day) {
  Date last = day;
  for (const UnitVersion& version : unit.versions) {
    if (version.from <= day) {
      last = std::min(version.to.plus(-1), day);
    }
  }
  return last;
}

/// The newest event between the days by which one of the units ended.
const SuccessionEvent* end_of(const Successions& successions, const std::vector<std::int64_t>& units, Date from,
                              Date until) {
  const SuccessionEvent* newest = nullptr;
  for (const SuccessionEvent& event : successions.all()) {
    const bool ends_one = from <= event.on && event.on <= until && ends_predecessor(event.change) &&
                          std::any_of(event.links.begin(), event.links.end(), [&](const SuccessionLink& link) {
                            return std::find(units.begin(), units.end(), link.predecessor) != units.end();
                          });
    newest = ends_one ? &event : newest;
  }
  return newest;
}

}  // namespace

std::vector<LeadChange> lead_changes(const Units& units, const Successions& successions, const Model& model) {
  using How = LeadChange::How;
  const Placement placement = Placement::of(units, successions);
  const std::set<Date> days = turning_days(units, successions);
  std::vector<LeadChange> changes;
  const auto follow = [&](std::int64_t unit, Date from, Date until) {
    const Date since = last_in_force(units.at(unit), from);
    std::vector<std::int64_t> here{unit};
    const auto look = [&](Date day) {
      Placement::Heirs heirs = placement.heirs(unit, since, day);
      const bool alone = heirs.units.size() == 1 && !heirs.some_part_ends;
      const LeadChange& before = changes.back();
      if (alone ? before.unit == heirs.units.front() : !before.unit && before.candidates == heirs.units) {
        return;
      }
      const SuccessionEvent* event = end_of(successions, here, day == from ? since : day, day);
      here = heirs.units;
      changes.push_back({day,
                         How::succession,
                         alone ? std::optional(heirs.units.front()) : std::nullopt,
                         alone ? std::vector<std::int64_t>{} : std::move(heirs.units),
                         event,
                         {}});
    };
    look(from);
    for (auto day = days.upper_bound(from); day != days.end() && *day < until; ++day) {
      look(*day);
    }
  };
  changes.push_back({model.registered, How::registered, model.unit, {}, nullptr, {}});
  follow(model.unit, model.registered, model.leads.empty() ? Date::forever() : model.leads.front().from);
  for (std::size_t i = 0; i < model.leads.size(); ++i) {
    const ModelLead& lead = model.leads[i];
    changes.push_back({lead.from, How::assigned, lead.unit, {}, nullptr, lead.basis});
    follow(lead.unit, lead.from, i + 1 < model.leads.size() ? model.leads[i + 1].from : Date::forever());
  }
  return changes;
}

}  // namespace danvan::registry
