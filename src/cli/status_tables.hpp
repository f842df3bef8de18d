#pragma once

#include "danvan/document/table.hpp"
#include "danvan/reporting/completeness.hpp"

namespace danvan::cli {

inline constexpr std::string_view sums_schema = "danvan.report.status.totals.1";

/// One row a unit, form and period, as they stand on `today`.
document::Table status_list(const std::vector<reporting::FormStatus>& rows, const config::Definitions& definitions,
                            Date today, Lang lang);
/// For people at a terminal: takes the columns out of either table that say nothing in any row, so that what does
/// stands within the page. csv, md and json have them all.
void leave_out_silent(document::Table& table);

/// What the counts of `status_sums` are grouped by, besides the form: nothing, unit, kind, parent or period.
struct SumsBy {
  std::string what;
  std::string period;  // as it was asked; shown where the groups are not of one
  Date today;          // what is not due yet is counted apart
};
document::Table status_sums(const std::vector<reporting::FormStatus>& rows, const registry::Units& units,
                            const config::Definitions& definitions, const SumsBy& by, Lang lang);

}  // namespace danvan::cli
