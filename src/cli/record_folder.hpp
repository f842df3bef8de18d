#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// The place that a path of the command line names; see `Job::place_of`.
std::filesystem::path place_of(const World& world, const std::string& path);

/// The folder of the record: the one `named` (by --store or DANVAN_STORE), else the nearest parent of where the program
/// was started; nothing where there is no record.
std::optional<std::filesystem::path> record_folder(const World& world, const std::optional<std::string>& named);

}  // namespace danvan::cli
