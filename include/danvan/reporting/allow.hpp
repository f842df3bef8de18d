#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/base/diagnostics.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/store/store.hpp"

#include <span>

namespace danvan::reporting {

/// A later due day of a unit's report, or that the unit need not report.
enum class Allow { extension, exemption };

/// One as it was typed. Without a form it is for every form that the unit owes for the period; `until` is of an
/// extension only.
struct AllowRequest {
  std::string unit, period, reason, form, until;
};

struct AllowOutcome {
  std::int64_t added = 0;      // reports that got one
  std::int64_t unchanged = 0;  // had the same one already
  std::vector<Message> warnings;
};

/// Records what is asked, dated today. What cannot be read is added to the diagnostics; where a rule refuses one (a day
/// before the form's own due day, nothing owed, handed in already …) it throws `Error` 1 with the rules and cures of
/// all.
AllowOutcome allow(store::Write& write, const config::Definitions& definitions, Allow what,
                   std::span<const AllowRequest> requests, Date today, Diagnostics& diagnostics);

/// The same of a file with the columns unit, period, reason; form; and until of extensions. Every fault is added to the
/// diagnostics; the sound rows are recorded, and the caller decides whether they are kept.
AllowOutcome allow_csv(store::Write& write, const config::Definitions& definitions, Allow what, const std::string& path,
                       const CsvOptions& csv, Date today, Diagnostics& diagnostics);

}  // namespace danvan::reporting
