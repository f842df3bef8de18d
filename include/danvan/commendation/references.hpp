#pragma once

#include "danvan/store/loose_reference.hpp"

namespace danvan::commendation {

/// The subject of a nomination: a unit, a model or a person.
store::LooseReference nomination_subject();

}  // namespace danvan::commendation
