#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/store/definitions.hpp"

namespace danvan::store {

/// CF-10: adds every code in `used` that `next` no longer defines, and every indicator in `used` to which `next` gives
/// other decimals or another type than `now`.
void check_used_codes(const std::vector<UsedCode>& used, const config::Definitions& now,
                      const config::Definitions& next, Diagnostics& diagnostics);

}  // namespace danvan::store
