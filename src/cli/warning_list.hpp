#pragma once

#include "danvan/base/period.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/document/table.hpp"
#include "danvan/register/units.hpp"

#include <map>

namespace danvan::cli {

/// What the reports of each period's forms were warned of, by period, form, unit and the order in which it was found.
/// `only`: of this unit; null: of all.
document::Table warning_list(Job& job, const registry::Units& units,
                             const std::map<Period, std::vector<const config::Form*>>& forms,
                             const registry::Unit* only);

}  // namespace danvan::cli
