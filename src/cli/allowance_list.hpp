#pragma once

#include "danvan/cli/job.hpp"
#include "danvan/register/units.hpp"
#include "danvan/reporting/span_status.hpp"

namespace danvan::cli {

/// The extensions and exemptions granted for these forms and periods, of one unit or of all, one row each, and who
/// recorded them.
document::Table allowance_list(Job& job, const std::vector<reporting::FormPeriod>& forms, const registry::Unit* only);

}  // namespace danvan::cli
