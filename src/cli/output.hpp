#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// The format of the answer: --format, else what the extension of --output says, else text. Throws a usage error for an
/// extension that says nothing: a file named .xlsx must not hold aligned text.
std::string output_format(const Job& job);
/// The same for what is written for Excel: csv. Throws `Error` 2 where another format is asked for.
std::string excel_format(const Job& job);

/// Throws a usage error where --output of a command that writes CSV names a file of another kind.
void require_csv_output(const Job& job);

/// The table for people to read: truth in their language.
document::Table in_words(document::Table table, Lang lang);

/// What became of a write that has no other answer, for programs: danvan.done.1, one row with `outcome` (recorded,
/// unchanged, dry_run), and of what was recorded the number of the entry and of the rows it changed.
document::Table outcome_of_write(const std::optional<store::Entry>& entry, store::DryRun dry_run, Lang lang);

/// Throws a usage error where --rejects or --output names a file that the command reads, or the record itself, and for
/// `--rejects -`.
void refuse_overwriting(const Job& job);

}  // namespace danvan::cli
