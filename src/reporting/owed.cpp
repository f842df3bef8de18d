#include "danvan/reporting/owed.hpp"

#include "reporting/unit_level.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

bool names(const std::vector<std::string>& list, std::string_view code) {
  return std::find(list.begin(), list.end(), code) != list.end();
}

bool matches(const registry::UnitVersion& version, const config::Form& form, const std::vector<config::Kind>& kinds) {
  if (!form.due_kinds.empty() && !names(form.due_kinds, version.kind)) {
    return false;
  }
  if (form.due_levels.empty()) {
    return true;
  }
  return names(form.due_levels, level_of(version, kinds));
}

bool overlaps(const registry::UnitVersion& version, Date first, Date last) {
  return version.from <= last && first < version.to;
}

}  // namespace

const config::Form* form_for(const config::Definitions& definitions, std::string_view code, Period period) {
  for (const config::Form& form : definitions.forms) {
    const Date end = period.last(form.cutoff_day);
    if (form.code == code && form.period == period.kind() && form.valid_from <= end && end < form.valid_to) {
      return &form;
    }
  }
  return nullptr;
}

std::vector<const config::Form*> forms_for(const config::Definitions& definitions, Period period) {
  std::vector<const config::Form*> found;
  for (const config::Form& form : definitions.forms) {
    if (form_for(definitions, form.code, period) == &form) {
      found.push_back(&form);
    }
  }
  return found;
}

bool in_force_within(const registry::Unit& unit, Date first, Date last) {
  return std::any_of(unit.versions.begin(), unit.versions.end(),
                     [&](const registry::UnitVersion& version) { return overlaps(version, first, last); });
}

bool owes(const registry::Unit& unit, const config::Form& form, Period period, const std::vector<config::Kind>& kinds) {
  const Date first = period.first(form.cutoff_day);
  const Date last = period.last(form.cutoff_day);
  if (form.owed_by == config::OwedBy::any) {
    return std::any_of(unit.versions.begin(), unit.versions.end(), [&](const registry::UnitVersion& version) {
      return overlaps(version, first, last) && matches(version, form, kinds);
    });
  }
  const registry::UnitVersion* version = unit.on(form.owed_by == config::OwedBy::start ? first : last);
  return version != nullptr && matches(*version, form, kinds);
}

std::vector<const registry::Unit*> owed_by(const registry::Units& units, const config::Form& form, Period period,
                                           const std::vector<config::Kind>& kinds) {
  std::vector<const registry::Unit*> found;
  for (const registry::Unit& unit : units.all()) {
    if (owes(unit, form, period, kinds)) {
      found.push_back(&unit);
    }
  }
  return found;
}

}  // namespace danvan::reporting
