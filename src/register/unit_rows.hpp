#pragma once

#include "danvan/register/units.hpp"

#include <span>

namespace danvan::registry {

struct NewVersion {
  std::int64_t unit = 0;
  UnitVersion version;
};
struct ClosedVersion {
  std::int64_t unit = 0;
  Date from, to;
};

/// Codes and ids of new units; their versions follow, so that a parent may come after its children.
void insert_units(store::Write& write, std::span<const Unit> units);
void insert_versions(store::Write& write, std::span<const NewVersion> versions);
void close_versions(store::Write& write, std::span<const ClosedVersion> versions);

}  // namespace danvan::registry
