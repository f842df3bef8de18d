#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// Runs one command line (without the program's name) and says what to exit with. Never throws.
Exit run(const std::vector<std::string>& words, World& world);

/// The same for the command line of this process, with its own streams, environment, clock and terminal.
Exit run_process(int argc, char** argv);

}  // namespace danvan::cli
