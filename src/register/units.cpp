#include "danvan/register/units.hpp"

#include "danvan/base/text.hpp"
#include "register/by_id.hpp"
#include "register/messages.hpp"
#include "register/suggest.hpp"

namespace danvan::registry {
namespace {

/// Codes of the units that bear the name in some version: as written, or else without marks.
std::vector<std::string> bearing(const std::vector<Unit>& units, std::string_view name) {
  const std::string folded = fold(name);
  std::vector<std::string> exact;
  std::vector<std::string> similar;
  for (const Unit& unit : units) {
    bool is_exact = false;
    bool is_similar = false;
    for (const UnitVersion& version : unit.versions) {
      is_exact = is_exact || version.name == name || version.short_name == name;
      is_similar = is_similar || fold(version.name) == folded || fold(version.short_name) == folded;
    }
    if (is_exact) {
      exact.push_back(unit.code);
    } else if (is_similar) {
      similar.push_back(unit.code);
    }
  }
  return exact.empty() ? similar : exact;
}

}  // namespace

const UnitVersion* Unit::on(Date day) const {
  for (const UnitVersion& version : versions) {
    if (version.from <= day && day < version.to) {
      return &version;
    }
  }
  return nullptr;
}

const UnitVersion& Unit::named_on(Date day) const {
  ensure(!versions.empty(), "a unit has at least one version");
  const UnitVersion* newest = &versions.front();
  for (const UnitVersion& version : versions) {
    if (version.from <= day) {
      newest = &version;
    }
  }
  return *newest;
}

const Unit* Units::find(std::string_view code) const {
  const auto place = m_by_code.find(code);
  return place ? &m_units[static_cast<std::size_t>(*place)] : nullptr;
}

const Unit& Units::at(std::int64_t id) const {
  return m_units[by_id::find(m_by_id, id, "a recorded unit id is in the register")];
}

bool Units::under(const Unit& unit, const Unit& ancestor, Date day) const {
  const Unit* here = &unit;
  // Cycles are refused on entry; the bound keeps a damaged record from hanging the program.
  for (std::size_t steps = 0; steps <= m_units.size(); ++steps) {
    if (here->id == ancestor.id) {
      return true;
    }
    const UnitVersion* version = here->on(day);
    if (version == nullptr || !version->parent) {
      return false;
    }
    here = &at(*version->parent);
  }
  return false;
}

const Unit& Units::require(std::string_view code) const {
  if (const Unit* unit = find(code)) {
    return *unit;
  }
  throw Error(Exit::bad_input, message(messages::unknown_unit, code)).rule("RG-04").hint(suggestion(code));
}

Message Units::suggestion(std::string_view code) const {
  if (code.empty()) {
    return message(messages::see_unit_list);
  }
  if (const auto bearers = bearing(m_units, code); !bearers.empty()) {
    return message(messages::name_belongs_to, code, joined(bearers));
  }
  return did_you_mean(code, m_by_code.all(), messages::see_unit_list);
}

}  // namespace danvan::registry
