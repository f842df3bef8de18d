#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// The format of the answer: --format, else what the extension of --output says, else text. Throws a usage error for an
/// extension that says nothing: a file named .xlsx must not hold aligned text.
std::string output_format(const Job& job);

/// Throws a usage error where --output of a command that writes CSV names a file of another kind.
void require_csv_output(const Job& job);

/// Throws a usage error where --rejects or --output names a file that the command reads, or the record itself.
void refuse_overwriting(const Job& job);

}  // namespace danvan::cli
