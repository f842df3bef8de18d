#pragma once

#include "danvan/base/period.hpp"
#include "danvan/store/mirror.hpp"

namespace danvan::reporting {

/// The submissions that stand, as the file that `report submit --csv` reads: by period, unit and form; nothing of what
/// was corrected, returned or withdrawn. Only periods within the span, if one is given.
store::Mirror reports_mirror(std::optional<PeriodSpan> span = std::nullopt);

}  // namespace danvan::reporting
