#include "danvan/reporting/steps.hpp"

#include "reporting/unit_level.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

/// How far from the top; units without a level are below all.
std::size_t depth(const std::vector<config::Level>& levels, std::string_view code) {
  const auto found = std::find_if(levels.begin(), levels.end(), [&](const auto& one) { return one.code == code; });
  return static_cast<std::size_t>(found - levels.begin());
}

/// Levels of the units above one, on a day.
std::vector<std::string> levels_above(const registry::Unit& unit, const registry::Units& units, Date day,
                                      const std::vector<config::Kind>& kinds) {
  std::vector<std::string> levels;
  const registry::UnitVersion* version = &unit.named_on(day);
  // Cycles are refused on entry; the bound keeps a damaged record from hanging the program.
  while (version->parent && levels.size() <= units.all().size()) {
    version = &units.at(*version->parent).named_on(day);
    levels.push_back(level_of(*version, kinds));
  }
  return levels;
}

}  // namespace

std::string_view word(StepKind kind) {
  switch (kind) {
    case StepKind::returned:
      return "returned";
    case StepKind::accepted:
      return "accepted";
    case StepKind::unlocked:
      return "unlocked";
    case StepKind::withdrawn:
      return "withdrawn";
    case StepKind::verified:
      return "verified";
  }
  throw Bug("a step has a word");
}

std::vector<Step> acceptances(std::span<const Step> steps) {
  std::vector<Step> found;
  for (const Step& step : steps) {
    if (step.kind == StepKind::accepted) {
      found.push_back(step);
    } else if (step.kind == StepKind::unlocked) {
      found.clear();
    }
  }
  return found;
}

bool verified(std::span<const Step> steps) {
  return std::any_of(steps.begin(), steps.end(), [](const Step& step) { return step.kind == StepKind::verified; });
}

std::string review(std::string_view state, std::span<const Step> steps) {
  if (state != "submitted") {
    return std::string(state);
  }
  if (!acceptances(steps).empty()) {
    return "accepted_in_part";
  }
  return verified(steps) ? "verified" : "submitted";
}

std::vector<std::string> accepting_levels(const config::Form& form, const registry::Unit& unit,
                                          const registry::Units& units, Date day,
                                          const config::Definitions& definitions) {
  const std::string own = level_of(unit.named_on(day), definitions.kinds);
  const std::vector<std::string> above = levels_above(unit, units, day, definitions.kinds);
  std::vector<std::string> levels;
  for (const std::string& level : form.accepted_by) {
    const bool last = &level == &form.accepted_by.back();
    const bool is_above = depth(definitions.levels, level) < depth(definitions.levels, own);
    if (is_above && (last || std::find(above.begin(), above.end(), level) != above.end())) {
      levels.push_back(level);
    }
  }
  return levels;
}

std::string level_title(const config::Definitions& definitions, const std::string& level) {
  const config::Level* found = config::find(definitions.levels, level);
  return found == nullptr || found->name.empty() ? level : found->name;
}

std::optional<std::string> next_level(const std::vector<std::string>& levels, std::span<const Step> accepted) {
  for (const std::string& level : levels) {
    const bool done =
        std::any_of(accepted.begin(), accepted.end(), [&](const Step& step) { return step.level == level; });
    if (!done) {
      return level;
    }
  }
  return std::nullopt;
}

}  // namespace danvan::reporting
