#pragma once

#include "danvan/base/diagnostics.hpp"

#include <string>

namespace danvan::cli {

/// `error: what [RULE]`, where, `hint: what to do`; always in this order.
std::string present(const Error& error, Lang lang);
/// Whether the command writes every fault to a file when asked.
enum class Rejects { none, offered };
/// The first faults of an input, a line each with its cure below it, and how many there are.
std::string present(const Diagnostics& faults, bool partly_taken, Rejects rejects, Lang lang);
/// `file:line:column`, as much of it as is known.
std::string present(const Place& place);

/// The sentence for people to read: a value in it that goes on and on is cut.
std::string said(const Message& message, Lang lang);
/// The same, values cut after so many characters.
std::string said(const Message& message, Lang lang, std::size_t characters);
/// Text cut after so many characters, which `…` then tells.
std::string shortened(std::string_view text, std::size_t characters);

/// Text that cannot move the cursor or colour the screen, whatever it holds.
std::string for_terminal(std::string_view text);

}  // namespace danvan::cli
