#pragma once

#include "danvan/reporting/submit.hpp"

namespace danvan::reporting {

/// A figure that two entries of a report do not agree on; what one of them lacks is empty.
struct EntryDifference {
  std::string unit, form, period, indicator;
  std::string first, second;  // as in documents: a plain number, a text, `-`
  auto operator<=>(const EntryDifference&) const = default;
};

struct VerifyOutcome {
  std::vector<EntryDifference> differences;  // by unit, form, period, indicator
  std::int64_t verified = 0;                 // with this entry; 0 where anything differs
  std::int64_t unchanged = 0;                // verified before
};

/// Compares a file that a second person entered with the reports that stand, figure by figure; days of receipt and
/// notes do not count. Where nothing differs in the whole file, each report is recorded as verified. What is wrong with
/// the file is added to the diagnostics. Throws `Error` 1 (RP-25) where the one who records it handed a report in, too.
VerifyOutcome verify_csv(store::Write& write, const config::Definitions& definitions, const std::string& path,
                         const CsvOptions& csv, const SubmitOptions& options, Diagnostics& diagnostics);

}  // namespace danvan::reporting
