#pragma once

#include "danvan/base/date.hpp"

#include <optional>
#include <string_view>

namespace danvan::cli {

/// `2025-09-30T17:00`, with seconds or not; in Vietnam unless `Z` or an offset follows. Nothing for anything else, a
/// day included.
std::optional<Instant> moment_of(std::string_view text);

/// The first and the last second of a day in Vietnam.
Instant first_second(Date day);
Instant last_second(Date day);

}  // namespace danvan::cli
