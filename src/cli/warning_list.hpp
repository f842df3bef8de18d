#pragma once

#include "danvan/base/period.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/document/table.hpp"
#include "danvan/register/units.hpp"

namespace danvan::cli {

/// What the reports of these forms for a period were warned of, by form, unit and the order in which it was found.
/// `only`: of this unit; null: of all.
document::Table warning_list(Job& job, const registry::Units& units, Period period,
                             const std::vector<const config::Form*>& forms, const registry::Unit* only);

}  // namespace danvan::cli
