#pragma once

#include "danvan/cli/job.hpp"
#include "danvan/store/journal.hpp"
#include "danvan/store/loose_reference.hpp"

namespace danvan::cli {

/// What was done, or would be, row by row: a line for each column. Rows are called by their codes; people read tables
/// and columns in words, programs by the schema's names. Below a report stand the figures that it brought or took.
document::Table table_of(Job& job, const std::vector<store::RowChange>& changes, std::string schema);

/// The columns of all rooms that name rows without a foreign key.
std::vector<store::LooseReference> loose_references(const config::Definitions& definitions);

/// The argument ENTRY. Throws `Error` 2 unless it is a whole number.
std::int64_t entry_number(const Job& job);

}  // namespace danvan::cli
