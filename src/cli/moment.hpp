#pragma once

#include "danvan/cli/job.hpp"

#include <optional>
#include <string_view>

namespace danvan::cli {

/// `2025-09-30T17:00`, with seconds or not; in Vietnam unless `Z` or an offset follows. Nothing for anything else, a
/// day included.
std::optional<Instant> moment_of(std::string_view text);

/// The first and the last second of a day in Vietnam.
Instant first_second(Date day);
Instant last_second(Date day);

/// A moment in a table: people see the time of Vietnam, and so does a spreadsheet (`--excel`), as 20/01/2026 08:00:00;
/// programs read UTC.
document::Cell moment_cell(const Job& job, Instant moment);

}  // namespace danvan::cli
