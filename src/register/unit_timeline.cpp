#include "register/unit_timeline.hpp"

#include "register/fault.hpp"

#include <algorithm>
#include <unordered_set>

namespace danvan::registry {

UnitTimeline::UnitTimeline(const Units& units) : m_count(units.all().size()) {
  std::int64_t most = 0;
  for (const Unit& unit : units.all()) {
    most = std::max(most, unit.id);
  }
  m_versions.resize(place(most) + 1);
  m_children.resize(place(most) + 1);
  for (const Unit& unit : units.all()) {
    m_versions[place(unit.id)] = unit.versions;
    for (const UnitVersion& version : unit.versions) {
      if (version.parent) {
        m_children[place(*version.parent)].push_back(unit.id);
      }
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

void UnitTimeline::end(std::int64_t unit, Date day) {
  for (UnitVersion& version : m_versions[place(unit)]) {
    if (version.from >= day || version.to != Date::forever()) {
      continue;
    }
    version.to = day;
    // A version that this very request began is not in the record yet: it is written with its end.
    const auto begun = m_latest.find(unit);
    if (begun != m_latest.end() && m_begun[begun->second].version.from == version.from) {
      m_begun[begun->second].version.to = day;
    } else {
      m_closed.push_back({unit, version.from, day});
    }
  }
}

void UnitTimeline::change(std::int64_t unit, UnitVersion version) {
  end(unit, version.from);
  if (version.parent) {
    m_children[place(*version.parent)].push_back(unit);
  }
  m_latest[unit] = m_begun.size();
  m_begun.push_back({unit, version});
  m_versions[place(unit)].push_back(std::move(version));
}

std::vector<std::int64_t> UnitTimeline::left_below(std::int64_t parent, Date day) const {
  std::vector<std::int64_t> left;
  std::unordered_set<std::int64_t> seen;
  for (const std::int64_t child : m_children[place(parent)]) {
    const auto& spans = versions(child);
    const bool stays = std::any_of(spans.begin(), spans.end(), [&](const UnitVersion& version) {
      return version.parent == parent && version.to > day && !covers(parent, std::max(version.from, day), version.to);
    });
    if (stays && seen.insert(child).second) {
      left.push_back(child);
    }
  }
  return left;
}

bool UnitTimeline::climb(std::int64_t start, std::int64_t here, Date from, Date to, std::vector<std::int64_t>& way,
                         std::size_t& steps) const {
  // Every step goes to another version, so more steps than units only come from a ring further up, told elsewhere.
  if (++steps > m_count) {
    return false;
  }
  way.push_back(here);
  for (const UnitVersion& version : versions(here)) {
    const Date first = std::max(from, version.from);
    const Date end = std::min(to, version.to);
    if (!version.parent || first >= end) {
      continue;
    }
    if (*version.parent == start || climb(start, *version.parent, first, end, way, steps)) {
      return true;
    }
  }
  way.pop_back();
  return false;
}

std::vector<std::int64_t> UnitTimeline::ring(std::int64_t unit, Date day) const {
  std::vector<std::int64_t> way;
  std::size_t steps = 0;
  return climb(unit, unit, day, Date::forever(), way, steps) ? way : std::vector<std::int64_t>{};
}

}  // namespace danvan::registry
