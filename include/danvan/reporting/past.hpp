#pragma once

#include "danvan/store/as_of.hpp"

namespace danvan::reporting {

/// Lets the derived figures follow when entries are taken out of a copy of the record, or taken back.
store::Follow follow_submissions();

}  // namespace danvan::reporting
