#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/store/definitions.hpp"

namespace danvan::store {

/// CF-10: codes in use that other definitions would lack, or define otherwise, if they were applied.
Diagnostics unfit_codes(Store& store, const config::Definitions& next);

}  // namespace danvan::store
