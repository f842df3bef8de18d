#pragma once

#include "danvan/cli/job.hpp"
#include "danvan/store/journal.hpp"

namespace danvan::cli {

/// What danvan.toml says otherwise than what is applied, and codes in use that it no longer defines: warnings, as the
/// record itself goes by what is applied.
std::vector<store::Finding> check_configuration(Job& job);

}  // namespace danvan::cli
