#pragma once

#include "danvan/store/as_of.hpp"

namespace danvan::evaluation {

/// Lets the derived marks follow when entries are taken out of a copy of the record, or taken back.
store::Follow follow_sheets();

}  // namespace danvan::evaluation
