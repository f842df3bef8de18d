#pragma once

#include "danvan/cli/command.hpp"

namespace danvan::cli {

/// The page of `danvan` and `danvan --help`: every command by group.
std::string overview(Lang lang);
/// The page of one command: summary, usage, examples, options, notes, exit codes.
std::string help_page(const Command& command, Lang lang);
/// The commands that begin with a word that is no command itself ("report"), empty when there are none.
std::string family_page(std::string_view word, Lang lang);
/// The page of a topic (exit-codes, environment), empty when there is none.
std::string topic_page(std::string_view topic, Lang lang);

}  // namespace danvan::cli
