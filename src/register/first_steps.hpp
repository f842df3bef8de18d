#pragma once

#include "danvan/register/mirrors.hpp"

#include <string>
#include <string_view>

namespace danvan::registry {

/// How many steps of a log its row in models.csv carries, as SQL over `first` and `second`, the rows of model_status
/// with the sequences 1 and 2: always the registration or the draft, and the step after it where it says no more than
/// a status, a day and a level, and the registration has not taken the one column for a level.
inline constexpr std::string_view steps_in_models_csv = R"(
  iif(first.status = 'registered' AND first.recognised_level = '' AND second.status NOT IN ('draft', 'registered')
    AND second.basis = '' AND second.reason = ''
    AND second.year = CAST(strftime('%Y', second.on_day * 86400, 'unixepoch') AS INTEGER)
    AND NOT EXISTS (SELECT 1 FROM model_forward AS forward WHERE forward.model = second.model AND forward.sequence = 2),
  2, 1))";

/// The same, as a mirror was asked to divide the steps.
inline std::string steps_with_model(NextStep next) {
  return next == NextStep::with_model ? std::string(steps_in_models_csv) : "1";
}

}  // namespace danvan::registry
