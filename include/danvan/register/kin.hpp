#pragma once

#include "danvan/register/succession.hpp"
#include "danvan/register/units.hpp"

namespace danvan::registry {

/// What the register says of one unit, without the rest of it: the unit, all it came from, all that those went to, and
/// the units that stand directly above or below it in some version of either. Enough to show the unit and to tell which
/// of the models that those led it leads now.
struct Kin {
  Units units;              // not whole
  Successions successions;  // the links from the unit, from what it came from, and from what those went to

  /// Throws as `Units::require` does.
  static Kin of(store::Store& store, std::string_view code);
};

}  // namespace danvan::registry
