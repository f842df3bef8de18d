#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/base/diagnostics.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/store/store.hpp"

#include <array>
#include <span>

namespace danvan::reporting {

/// The columns of a file of extensions; one of exemptions has all but the last.
inline constexpr std::array<CsvColumn, 6> allow_columns{
    {{"unit", true}, {"period", true}, {"form", false}, {"reason", true}, {"on", false}, {"until", true}}};
inline constexpr std::span<const CsvColumn> extension_columns = allow_columns;
inline constexpr std::span<const CsvColumn> exemption_columns = extension_columns.first(allow_columns.size() - 1);

/// A later due day of a unit's report, or that the unit need not report.
enum class Allow { extension, exemption };

/// One as it was typed. Without a form it is for every form that the unit owes for the period; `until` is of an
/// extension only; without the day `on` which it was granted, that is today.
struct AllowRequest {
  std::string unit, period, reason, form, until, on = {};
};

struct AllowOutcome {
  std::int64_t added = 0;      // reports that got one
  std::int64_t unchanged = 0;  // had the same one already
  std::vector<Message> warnings;
};

/// Records what is asked. What cannot be read is added to the diagnostics; where a rule refuses one (a day
/// before the form's own due day, nothing owed, handed in already …) it throws `Error` 1 with the rules and cures of
/// all.
AllowOutcome allow(store::Write& write, const config::Definitions& definitions, Allow what,
                   std::span<const AllowRequest> requests, Date today, Diagnostics& diagnostics);

/// The same of a file with the columns above. Every fault is added to the
/// diagnostics; the sound rows are recorded, and the caller decides whether they are kept.
AllowOutcome allow_csv(store::Write& write, const config::Definitions& definitions, Allow what, const std::string& path,
                       const CsvOptions& csv, Date today, Diagnostics& diagnostics);

}  // namespace danvan::reporting
