#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// Whether a file's name ends so, in whatever case.
bool ends_in(std::string_view word, std::string_view ending);
/// Whether the word names a workbook: it ends in .xlsx, or as one of another kind, which reading then tells.
bool is_workbook(std::string_view word);
/// The workbook that --xlsx names, or in its place the argument UNIT.
std::optional<std::string> workbook_of(const Job& job);

}  // namespace danvan::cli
