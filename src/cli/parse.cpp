#include "cli/parse.hpp"

#include "cli/messages.hpp"
#include "danvan/base/period.hpp"
#include "danvan/base/text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace danvan::cli {
namespace {

using namespace std::string_literals;

constexpr Text wrong_only_choice{"{0} “{1}”: it can only be {2}", "{0} “{1}”: chỉ có thể là {2}"};

bool looks_like_option(std::string_view word) {
  return word.size() > 1 && word.front() == '-' && (word[1] < '0' || word[1] > '9');
}

std::string first_word(std::string_view name) {
  return std::string(name.substr(0, name.find(' ')));
}

std::string with_short_form(std::string_view name) {
  const std::string_view brief = short_form(name);
  return brief.empty() ? std::string(name) : fmt::format("{},{}", brief, name);
}

/// The option that the word names, or null.
const Option* option_named(const std::vector<Option>& options, std::string_view word) {
  const auto found = std::find_if(options.begin(), options.end(), [&](const Option& option) {
    return !word.empty() && (option.name == word || short_form(option.name) == word);
  });
  return found == options.end() ? nullptr : &*found;
}

bool takes_value(const std::vector<Option>& options, std::string_view word) {
  const Option* option = option_named(options, word);
  return option != nullptr && !option->value.empty();
}

std::vector<Option> all_options(const Command& command) {
  std::vector<Option> all = command.options;
  for (const Option& option : common_options(command.needs, command.output, command.of_today_only)) {
    all.push_back(option);
  }
  return all;
}

Error with_suggestions(Error error, std::string_view wanted, const std::vector<std::string>& known) {
  for (const std::string& near : nearest(wanted, known)) {
    error.hint(message(messages::did_you_mean, near));
  }
  return error;
}

Error usage_error(const Command& command, Message what, std::string_view wanted = {},
                  const std::vector<std::string>& known = {}) {
  Error error(Exit::usage, std::move(what));
  return with_suggestions(std::move(error), wanted, known).hint(message(messages::see_help, command.name));
}

bool is_path(std::string_view kind) {
  return kind == "FILE" || kind == "DIR";
}

/// What the words themselves tell, before they are parsed: CLI11 would take an option for the value of another one, and
/// a value for a flag.
void check_words(const Command& command, const std::vector<Option>& options, const std::vector<std::string>& rest) {
  std::map<std::string_view, int> seen;
  for (std::size_t i = 0; i < rest.size() && rest[i] != "--"; ++i) {
    const std::string name = rest[i].substr(0, rest[i].find('='));
    const bool joined = name.size() != rest[i].size();
    const Option* option = option_named(options, name);
    if (option == nullptr) {
      continue;
    }
    if (option->value.empty()) {
      if (joined) {
        throw usage_error(command, message(messages::option_with_value, option->name));
      }
      continue;
    }
    if (!joined && (i + 1 == rest.size() || option_named(options, rest[i + 1]) != nullptr)) {
      throw usage_error(command, message(messages::option_without_value, option->name, option->value));
    }
    if (++seen[option->name] > 1 && !option->repeat) {
      throw usage_error(command, message(messages::option_twice, option->name));
    }
    i += joined ? 0 : 1;
  }
}

/// What CLI11 would not take, in our words: its own texts name the wrong thing, in English.
Error explain(const Command& command, const std::vector<Option>& options, const std::vector<std::string>& extras) {
  for (const std::string& extra : extras) {
    if (looks_like_option(extra)) {
      const std::string name = extra.substr(0, extra.find('='));
      std::vector<std::string> known;
      for (const Option& option : options) {
        known.emplace_back(option.name);
      }
      return usage_error(command, message(messages::unknown_option, name, command.name), name, known);
    }
  }
  Error error = usage_error(command, message(messages::extra_word, extras.front(), command.name));
  for (const Command& longer : commands()) {  // danvan history 5, or danvan history shwo 5: danvan history show 5
    if (longer.name.starts_with(std::string(command.name) + ' ')) {
      const std::vector<std::string> second{std::string(longer.name.substr(command.name.size() + 1))};
      const bool slip = !nearest(extras.front(), second).empty();
      const std::string word = slip ? (extras.size() > 1 ? extras[1] : "") : extras.front();
      error.hint(
          message(messages::did_you_mean, fmt::format("danvan {}{}{}", longer.name, word.empty() ? "" : " ", word)));
    }
  }
  return error;
}

/// What is wrong with the form of a value, by what the option takes. That the words alone tell is usage (2), for every
/// command alike; what takes the record or the configuration to tell, codes among it, is bad input (3).
std::optional<Message> malformed(const Option& option, const std::string& value) {
  if ((option.value == "DATE" || option.value == "DAY") && !Date::parse(value)) {
    return message(messages::wrong_date, option.name, value);
  }
  if (option.value == "YEAR") {
    const std::optional<std::int64_t> year = value.size() == 4 ? whole_number(value) : std::nullopt;
    return year && *year >= 1900 && *year <= 2200 ? std::nullopt
                                                  : std::optional(message(messages::wrong_year, option.name, value));
  }
  if (option.value == "PERIOD" && !Period::parse(value)) {
    return message(messages::wrong_period, option.name, value);
  }
  if (option.value == "N" && !whole_number(value)) {
    return message(messages::wrong_number, option.name, value);
  }
  return std::nullopt;
}

void check_given(const Command& command, const std::vector<Option>& options, const Given& given) {
  for (const Argument& argument : command.arguments) {
    if (argument.required && !given.arguments.contains(argument.name)) {
      throw usage_error(command, message(messages::argument_missing, argument.name));
    }
    const auto found = given.arguments.find(argument.name);
    if (found != given.arguments.end() &&
        std::find(found->second.begin(), found->second.end(), "") != found->second.end()) {
      throw usage_error(command, message(messages::word_empty, argument.name));
    }
  }
  for (const Option& option : options) {
    const auto found = given.options.find(option.name);
    if (found == given.options.end()) {
      if (option.required) {
        throw usage_error(command, message(messages::option_missing, option.name, option.value));
      }
      continue;
    }
    for (const std::string& value : found->second) {
      if (value.empty() && is_path(option.value)) {
        throw usage_error(command, message(messages::word_empty, option.name));
      }
      if (std::optional<Message> fault = malformed(option, value)) {
        throw usage_error(command, std::move(*fault));
      }
      if (option.choices.empty() ||
          std::find(option.choices.begin(), option.choices.end(), value) != option.choices.end()) {
        continue;
      }
      const std::vector<std::string> known(option.choices.begin(), option.choices.end());
      throw usage_error(command,
                        message(known.size() == 1 ? wrong_only_choice : messages::wrong_choice, option.name, value,
                                fmt::format("{}", fmt::join(known, ", "))),
                        value, known);
    }
  }
}

/// Words are text like any other input: NFC, and nothing that hides or turns other text around.
/// But a path is what the file system has, blanks, accents and all, and in SQL blanks may be part of a text.
std::vector<std::string> cleaned(const Command& command, const std::vector<std::string>& words, std::string_view name,
                                 std::string_view kind) {
  if (is_path(kind) || kind == "SQL") {
    return words;
  }
  std::vector<std::string> out;
  for (const std::string& word : words) {
    CleanText text = clean(word);
    if (text.fault) {
      throw usage_error(command, describe(*text.fault)).at({.file = std::string(name)});
    }
    out.push_back(std::move(text.text));
  }
  return out;
}

}  // namespace

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  return fault == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::vector<std::size_t> places_of_names(const std::vector<std::string>& words) {
  const std::vector<Option> common = common_options(Needs::writing);
  std::vector<std::size_t> plain;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!looks_like_option(words[i])) {
      plain.push_back(i);
    } else if (takes_value(common, words[i])) {
      ++i;
    } else if (!plain.empty()) {
      break;  // an option of the command itself; whether it takes a value is not known yet
    }
  }
  return plain;
}

Named name_command(const std::vector<std::string>& words) {
  const std::vector<std::size_t> plain = places_of_names(words);
  if (plain.empty()) {
    return {};
  }
  const std::string& first = words[plain[0]];
  const std::string both = plain.size() > 1 ? first + " " + words[plain[1]] : first;
  const Command* found = nullptr;
  std::size_t used = 0;
  std::vector<std::string> names, seconds;
  for (const Command& command : commands()) {
    if (command.name == both && plain.size() > 1) {
      found = &command;
      used = 2;
    } else if (command.name == first && used < 2) {
      found = &command;
      used = 1;
    }
    names.emplace_back(command.name);
    if (first_word(command.name) == first && command.name != first) {
      seconds.emplace_back(command.name.substr(first.size() + 1));
    }
  }
  if (found == nullptr && !seconds.empty()) {
    if (plain.size() == 1) {
      throw Error(Exit::usage,
                  message(messages::incomplete_command, first, fmt::format("{}", fmt::join(seconds, ", "))));
    }
    throw with_suggestions(Error(Exit::usage, message(messages::unknown_command, both)), words[plain[1]], seconds)
        .hint(message(messages::incomplete_command, first, fmt::format("{}", fmt::join(seconds, ", "))));
  }
  if (found == nullptr) {
    std::vector<std::string> firsts;
    for (const std::string& name : names) {
      firsts.push_back(first_word(name));
      firsts.push_back(name);
    }
    std::sort(firsts.begin(), firsts.end());
    firsts.erase(std::unique(firsts.begin(), firsts.end()), firsts.end());
    Error error = with_suggestions(Error(Exit::usage, message(messages::unknown_command, first)), first, firsts);
    throw error.hint(message(messages::see_overview));
  }
  Named named{found, {}};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i != plain[0] && (used < 2 || i != plain[1])) {
      named.rest.push_back(words[i]);
    }
  }
  return named;
}

Error no_command(const std::vector<std::string>& words) {
  const std::vector<Option> common = common_options(Needs::writing);
  const auto refused = [](Message what) {
    return Error(Exit::usage, std::move(what)).hint(message(messages::see_overview));
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string name = words[i].substr(0, words[i].find('='));
    const bool joined = name.size() != words[i].size();
    const Option* option = option_named(common, name);
    if (option == nullptr) {
      std::vector<std::string> known{"--version"};
      for (const Option& one : common) {
        known.emplace_back(one.name);
      }
      return with_suggestions(Error(Exit::usage, message(messages::unknown_common_option, name)), name, known)
          .hint(message(messages::see_overview));
    }
    if (option->value.empty() || joined) {
      continue;
    }
    if (++i == words.size() || option_named(common, words[i]) != nullptr) {
      return refused(message(messages::option_without_value, option->name, option->value));
    }
  }
  return refused(message(messages::no_command));
}

Asked parse(const Command& command, const std::vector<std::string>& rest) {
  const std::vector<Option> options = all_options(command);
  check_words(command, options, rest);
  CLI::App app;
  app.set_help_flag();
  app.allow_extras(true);  // told in our words below
  std::vector<CLI::Option*> parsed, positional;
  for (const Option& option : options) {
    if (option.value.empty()) {
      parsed.push_back(app.add_flag(with_short_form(option.name)));
    } else {
      parsed.push_back(app.add_option(with_short_form(option.name))->expected(1));
      parsed.back()->multi_option_policy(option.repeat ? CLI::MultiOptionPolicy::TakeAll
                                                       : CLI::MultiOptionPolicy::Throw);
    }
  }
  for (const Argument& argument : command.arguments) {
    positional.push_back(app.add_option(std::string(argument.name))->expected(argument.repeat ? -1 : 1));
    if (argument.repeat) {
      positional.back()->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }
  }
  try {
    std::vector<std::string> reversed(rest.rbegin(), rest.rend());
    app.parse(std::move(reversed));
  } catch (const CLI::ParseError&) {
    throw usage_error(command, message(messages::extra_word, rest.empty() ? ""s : rest.back(), command.name));
  }
  Asked asked{&command, {}, false};
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (parsed[i]->count() == 0) {
      continue;
    }
    const bool flag = options[i].value.empty();
    asked.given.options[std::string(options[i].name)] =
        flag ? std::vector<std::string>{} : cleaned(command, parsed[i]->results(), options[i].name, options[i].value);
  }
  asked.help = asked.given.options.contains("--help");
  if (asked.help) {
    return asked;
  }
  if (const std::vector<std::string> extras = app.remaining(); !extras.empty()) {
    throw explain(command, options, extras);
  }
  for (std::size_t i = 0; i < command.arguments.size(); ++i) {
    if (positional[i]->count() > 0) {
      asked.given.arguments[std::string(command.arguments[i].name)] =
          cleaned(command, positional[i]->results(), command.arguments[i].name, command.arguments[i].name);
    }
  }
  check_given(command, options, asked.given);
  return asked;
}

}  // namespace danvan::cli
