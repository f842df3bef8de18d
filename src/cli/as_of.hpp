#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

inline constexpr Text opt_as_of{"as the record was known then: an entry's number, a day or a moment",
                                "theo những gì sổ đã ghi đến lúc đó: số mục sổ, ngày hoặc thời điểm"};

/// The record as it was known when --as-of says; as it is where that was not given. Throws `Error` 2 where the option
/// names neither an entry nor a time, 1 where nothing was recorded by then, 3 where there is no such entry or the time
/// is still to come.
store::Store as_asked(Job& job, store::Store now);

}  // namespace danvan::cli
