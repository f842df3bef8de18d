#pragma once

#include "danvan/base/diagnostics.hpp"

#include <string>

namespace danvan::cli {

/// `error: what [RULE]`, where, `hint: what to do`; always in this order.
std::string present(const Error& error, Lang lang);
/// The first faults of an input, a line each with its cure below it, and how many there are.
std::string present(const Diagnostics& faults, bool partly_taken, Lang lang);
/// `file:line:column`, as much of it as is known.
std::string present(const Place& place);

/// Text that cannot move the cursor or colour the screen, whatever it holds.
std::string for_terminal(std::string_view text);

}  // namespace danvan::cli
