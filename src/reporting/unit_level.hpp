#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/units.hpp"

namespace danvan::reporting {

/// The level of a unit: its own, else that of its kind; empty where neither says.
inline std::string level_of(const registry::UnitVersion& version, const std::vector<config::Kind>& kinds) {
  const config::Kind* kind = version.level.empty() ? config::find(kinds, version.kind) : nullptr;
  return kind != nullptr ? kind->level : version.level;
}

}  // namespace danvan::reporting
