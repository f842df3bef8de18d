#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// Whether the word names a workbook: it ends in .xlsx.
bool is_workbook(std::string_view word);
/// The workbook that --xlsx names, or in its place the argument UNIT.
std::optional<std::string> workbook_of(const Job& job);

}  // namespace danvan::cli
