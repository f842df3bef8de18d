#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// Runs one command line (without the program's name) and says what to exit with. Never throws.
Exit run(const std::vector<std::string>& words, World& world);

/// The process's own streams, environment, clock and terminal.
World process_world();

}  // namespace danvan::cli
