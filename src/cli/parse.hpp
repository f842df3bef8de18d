#pragma once

#include "danvan/cli/job.hpp"

#include <span>

namespace danvan::cli {

/// What the words ask for: a command with its words sorted out, or help about one, or the version.
struct Asked {
  const Command* command = nullptr;
  Given given;
  bool help = false;
};

/// Options that commands share, by what they need of the store.
std::vector<Option> common_options(Needs needs, Output output = Output::answer, bool of_today_only = false);

/// All of the text as a whole number, if it is one.
std::optional<std::int64_t> whole_number(std::string_view text);

/// "-o" of "--output"; empty for options without one.
std::string_view short_form(std::string_view option);

/// Places of the words, from the first on, that may name a command: neither options nor values of common ones.
std::vector<std::size_t> places_of_names(const std::vector<std::string>& words);

/// The command that the words name, and where its own words begin. Throws `Error` 2: no command, an unknown one (with
/// suggestions), or only the first word of one.
struct Named {
  const Command* command = nullptr;
  std::vector<std::string> rest;  // the words without the command's own
};
Named name_command(const std::vector<std::string>& words);

/// What is wrong with words that name no command: an option among them, or that there is none.
Error no_command(const std::vector<std::string>& words);

/// Sorts the words of a command. Throws `Error` 2 in our own words, never CLI11's.
Asked parse(const Command& command, const std::vector<std::string>& rest);

}  // namespace danvan::cli
