#include "danvan/register/leads.hpp"

#include "register/suggest.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

struct Start {
  std::int64_t unit = 0;
  Date from;
};

/// Whom the record names on that day.
Start recorded_on(const Model& model, Date day) {
  Start start{model.unit, model.registered};
  for (const ModelLead& one : model.leads) {
    if (one.from <= day) {
      start = {one.unit, one.from};
    }
  }
  return start;
}

Date again_after(const Unit& unit, Date end) {
  for (const UnitVersion& version : unit.versions) {
    if (version.from >= end) {
      return version.from;
    }
  }
  return Date::forever();
}

Lead lead_of(std::int64_t recorded, const Placement::Heirs& heirs) {
  if (heirs.units.size() == 1 && !heirs.some_part_ends) {
    return {recorded, heirs.units.front(), {}};
  }
  return {recorded, std::nullopt, heirs.units};
}

}  // namespace

std::string codes_of(const Units& units, std::span<const std::int64_t> ids) {
  std::vector<std::string> codes;
  for (const std::int64_t id : ids) {
    codes.push_back(units.at(id).code);
  }
  return joined(codes);
}

bool Leads::before(const Turn& a, const Turn& b) {
  return a.unit != b.unit ? a.unit < b.unit : a.again < b.again;
}

Leads::Leads(const Units& units, const Successions& successions, Date day) : m_day(day) {
  const auto slot = [](std::vector<bool>& bits, std::int64_t id) {
    const auto place = static_cast<std::size_t>(id);
    if (place >= bits.size()) {
      bits.resize(place + 1);
    }
    return bits[place];
  };
  for (const Unit& unit : units.all()) {
    slot(m_in_force, unit.id) = unit.on(day) != nullptr;
    slot(m_turned, unit.id) = false;
  }
  const Placement placement = Placement::of(units, successions);
  for (const SuccessionEvent& event : successions.all()) {
    if (!ends_predecessor(event.change) || event.on > day) {
      continue;
    }
    std::int64_t last = 0;
    for (const SuccessionLink& link : event.links) {
      if (link.predecessor != last) {
        last = link.predecessor;
        slot(m_turned, last) = true;
        m_turns.push_back({last, again_after(units.at(last), event.on), placement.heirs(last, event.on.plus(-1), day)});
      }
    }
  }
  std::sort(m_turns.begin(), m_turns.end(), before);
}

Lead Leads::of(const Model& model) const {
  const Start start = recorded_on(model, m_day);
  return of(start.unit, start.from);
}

Lead Leads::of(std::int64_t unit, Date since) const {
  const auto place = static_cast<std::size_t>(unit);
  if (since > m_day) {
    return {unit, unit, {}};
  }
  if (place >= m_in_force.size()) {
    return {unit, std::nullopt, {}};  // not of the units that these are the leads of
  }
  if (m_turned[place]) {
    const auto turn = std::upper_bound(m_turns.begin(), m_turns.end(), Turn{unit, since, {}}, before);
    if (turn != m_turns.end() && turn->unit == unit) {
      return lead_of(unit, turn->heirs);
    }
  }
  return {unit, m_in_force[place] ? std::optional(unit) : std::nullopt, {}};
}

std::string_view code_of(LeadChange::How how) {
  switch (how) {
    case LeadChange::How::registered:
      return "registered";
    case LeadChange::How::assigned:
      return "assigned";
    case LeadChange::How::succession:
      return "succession";
  }
  throw Bug("a lead comes about in one of three ways");
}

bool is_over(const ModelStatus* status) {
  return status != nullptr && (status->state == ModelState::ended || status->state == ModelState::dropped);
}

}  // namespace danvan::registry
