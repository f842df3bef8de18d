#pragma once

#include "reporting/intake.hpp"

namespace danvan::reporting {

/// Reads a file of reports as `submit_csv` does; with `compare` nothing is judged or written, and each submission that
/// has no fault is shown to it.
SubmitOutcome take_csv(store::Write& write, const registry::Units& units, Catalogue& catalogue, const std::string& path,
                       const CsvOptions& csv, const SubmitOptions& options, Diagnostics& diagnostics,
                       Intake::Comparer compare = {});

}  // namespace danvan::reporting
