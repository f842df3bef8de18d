#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/store/definitions.hpp"

namespace danvan::store {

/// CF-10: adds the codes in use that other definitions would lack, or define otherwise, if they were applied.
void unfit_codes(Store& store, const config::Definitions& next, Diagnostics& diagnostics);

}  // namespace danvan::store
