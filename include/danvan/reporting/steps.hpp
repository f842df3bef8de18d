#pragma once

#include "danvan/base/date.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/register/units.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace danvan::reporting {

enum class StepKind { returned, accepted, unlocked, withdrawn, verified };
/// As the record and answers in csv and json have it: returned, accepted, unlocked, withdrawn, verified.
std::string_view word(StepKind kind);

/// What became of a revision on a day.
struct Step {
  StepKind kind = StepKind::verified;
  Date on;
  std::string level;   // that accepted; empty: the office
  std::string reason;  // of a return, an unlocking, a withdrawal
};

/// The acceptances in force of a revision's steps, in their order: those since it was last unlocked. While there is
/// one, the figures are locked.
std::vector<Step> acceptances(std::span<const Step> steps);
/// Whether a second person entered it with the same figures.
bool verified(std::span<const Step> steps);

/// How a revision stands with those who look it through: returned, withdrawn, submitted, verified, accepted_in_part
/// (some of the levels have accepted it), accepted. `state` is its state in the record.
std::string review(std::string_view state, std::span<const Step> steps);

/// The levels that accept a unit's reports with a form, in their order, on the day its place counts: the period's last.
/// Those that the unit is itself at or above are left out, and those of which no unit stands above it; the last one
/// needs none, as the office may itself be that level. None: the office accepts once.
std::vector<std::string> accepting_levels(const config::Form& form, const registry::Unit& unit,
                                          const registry::Units& units, Date day,
                                          const config::Definitions& definitions);

/// What people call the level: its name as it is defined; the code where it has none.
std::string level_title(const config::Definitions& definitions, const std::string& level);

/// The first of these levels that has not accepted yet; nothing when all have.
std::optional<std::string> next_level(const std::vector<std::string>& levels, std::span<const Step> accepted);

}  // namespace danvan::reporting
