#pragma once

#include "danvan/base/error.hpp"

#include <cstdint>
#include <limits>

namespace danvan {

/// Holds every product of two 64-bit numbers. A compiler's own type: ISO C++ has none.
// `__extension__` cannot stand before a `using`.
__extension__ typedef __int128 Wide;  // NOLINT(modernize-use-using)

inline std::int64_t narrow(Wide value) {
  ensure(value >= std::numeric_limits<std::int64_t>::min() && value <= std::numeric_limits<std::int64_t>::max(),
         "a result has no more than 63 bits");
  return static_cast<std::int64_t>(value);
}

}  // namespace danvan
