#include "register/unit_timeline.hpp"

#include "register/fault.hpp"

#include <algorithm>
#include <unordered_set>

namespace danvan::registry {

UnitTimeline::UnitTimeline(const Units& units) : m_units(units), m_count(units.all().size()) {
  std::int64_t most = 0;
  for (const Unit& unit : units.all()) {
    most = std::max(most, unit.id);
  }
  m_versions.resize(place(most) + 1);
  m_children.resize(place(most) + 1);
  for (const Unit& unit : units.all()) {
    m_versions[place(unit.id)] = unit.versions;
    for (const UnitVersion& version : unit.versions) {
      note_above(unit.id, version);
    }
  }
}

void UnitTimeline::note_above(std::int64_t unit, const UnitVersion& version) {
  for (const auto& above : {version.parent, version.sector}) {
    if (above) {
      m_children[place(*above)].push_back(unit);
    }
  }
}

const UnitVersion* UnitTimeline::on(std::int64_t unit, Date day) const {
  for (const UnitVersion& version : versions(unit)) {
    if (version.from <= day && day < version.to) {
      return &version;
    }
  }
  return nullptr;
}

const UnitVersion* UnitTimeline::before(std::int64_t unit, Date day) const {
  for (const UnitVersion& version : versions(unit)) {
    if (version.from < day && day <= version.to) {
      return &version;
    }
  }
  return nullptr;
}

bool UnitTimeline::covers(std::int64_t unit, Date from, Date to) const {
  Date reached = from;
  for (const UnitVersion& version : versions(unit)) {
    if (version.from <= reached && reached < version.to) {
      reached = version.to;
    }
  }
  return reached >= to;
}

std::string UnitTimeline::days(std::int64_t unit) const {
  std::string out;
  for (const UnitVersion& version : versions(unit)) {
    out += (out.empty() ? "" : ", ") + span_text(version.from, version.to);
  }
  return out;
}

std::vector<UnitVersion>& UnitTimeline::changing(std::int64_t unit) {
  std::vector<UnitVersion>& versions = m_versions[place(unit)];
  m_before.try_emplace(unit, versions);
  m_changed.insert(unit);
  return versions;
}

void UnitTimeline::end(std::int64_t unit, Date day) {
  for (UnitVersion& version : changing(unit)) {
    if (version.from < day && version.to == Date::forever()) {
      version.to = day;
    }
  }
}

void UnitTimeline::change(std::int64_t unit, UnitVersion version) {
  end(unit, version.from);
  note_above(unit, version);
  changing(unit).push_back(std::move(version));
}

void UnitTimeline::take_back() {
  for (auto& [unit, versions] : m_before) {
    m_versions[place(unit)] = std::move(versions);
  }
  m_before.clear();
}

namespace {

const UnitVersion* begun_on(const std::vector<UnitVersion>& versions, Date day) {
  const auto found =
      std::find_if(versions.begin(), versions.end(), [day](const UnitVersion& one) { return one.from == day; });
  return found == versions.end() ? nullptr : &*found;
}

}  // namespace

std::vector<ClosedVersion> UnitTimeline::closed() const {
  std::vector<ClosedVersion> closed;
  for (const std::int64_t unit : m_changed) {
    for (const UnitVersion& recorded : m_units.at(unit).versions) {
      if (const UnitVersion* now = begun_on(versions(unit), recorded.from); now->to != recorded.to) {
        closed.push_back({unit, recorded.from, now->to});
      }
    }
  }
  return closed;
}

std::vector<NewVersion> UnitTimeline::begun() const {
  std::vector<NewVersion> begun;
  for (const std::int64_t unit : m_changed) {
    for (const UnitVersion& version : versions(unit)) {
      if (begun_on(m_units.at(unit).versions, version.from) == nullptr) {
        begun.push_back({unit, version});
      }
    }
  }
  return begun;
}

std::vector<std::int64_t> UnitTimeline::left_below(Above above, std::int64_t unit, Date day) const {
  std::vector<std::int64_t> left;
  std::unordered_set<std::int64_t> seen;
  for (const std::int64_t child : m_children[place(unit)]) {
    const auto& spans = versions(child);
    const bool stays = std::any_of(spans.begin(), spans.end(), [&](const UnitVersion& version) {
      return version.*above == unit && version.to > day && !covers(unit, std::max(version.from, day), version.to);
    });
    if (stays && seen.insert(child).second) {
      left.push_back(child);
    }
  }
  return left;
}

bool UnitTimeline::climb(Above above, std::int64_t start, std::int64_t here, Date from, Date to,
                         std::vector<std::int64_t>& way, std::size_t& steps) const {
  // Every step goes to another version, so more steps than units only come from a ring further up, told elsewhere.
  if (++steps > m_count) {
    return false;
  }
  way.push_back(here);
  for (const UnitVersion& version : versions(here)) {
    const Date first = std::max(from, version.from);
    const Date end = std::min(to, version.to);
    const std::optional<std::int64_t>& next = version.*above;
    if (!next || first >= end) {
      continue;
    }
    if (*next == start || climb(above, start, *next, first, end, way, steps)) {
      return true;
    }
  }
  way.pop_back();
  return false;
}

std::vector<std::int64_t> UnitTimeline::ring(Above above, std::int64_t unit, Date day) const {
  std::vector<std::int64_t> way;
  std::size_t steps = 0;
  return climb(above, unit, unit, day, Date::forever(), way, steps) ? way : std::vector<std::int64_t>{};
}

}  // namespace danvan::registry
