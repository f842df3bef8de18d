#include "cli/help.hpp"

#include "cli/messages.hpp"
#include "cli/parse.hpp"
#include "cli/wrap.hpp"
#include "danvan/base/embedded.hpp"
#include "danvan/base/text.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

std::string say(const Text& text, Lang lang) {
  return render(message(text), lang);
}

/// Items between middle dots, as many as go on a line of the page.
std::string items_wrapped(std::string_view text) {
  constexpr std::string_view dot = " · ";
  std::string out, line;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find(dot, from), text.size());
    const std::string item(text.substr(from, end - from));
    if (!line.empty() && display_width(line) + display_width(dot) + display_width(item) > page_width) {
      out += line + "\n";
      line.clear();
    }
    line += line.empty() ? item : std::string(dot) + item;
    from = end + dot.size();
  }
  return out + line;
}

std::string two_columns(const std::vector<std::pair<std::string, std::string>>& rows) {
  std::size_t widest = 0;
  for (const auto& [left, right] : rows) {
    widest = std::max(widest, display_width(left));
  }
  const std::size_t indent = std::min<std::size_t>(widest + 4, 30);
  std::string out;
  for (const auto& [left, right] : rows) {
    const std::size_t used = display_width(left) + 2;
    out += "  " + left;
    out += used + 2 > indent ? "\n" + std::string(indent, ' ') : std::string(indent - used, ' ');
    out += wrapped(right, indent) + "\n";
  }
  return out;
}

std::string file_name(std::string_view command) {
  std::string name = "help/" + std::string(command) + ".md";
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

/// A page has the same text in both languages, below `%% en` and `%% vi`; its examples are the indented lines at its
/// start.
struct Page {
  std::string examples, notes;
};

Page page_of(const Command& command, Lang lang) {
  const std::string_view whole = embedded_file(file_name(command.name)).value_or("");
  const std::string_view mark = lang == Lang::vi ? "%% vi\n" : "%% en\n";
  const std::size_t at = whole.find(mark);
  if (at == std::string_view::npos) {
    return {};
  }
  std::string_view text = whole.substr(at + mark.size());
  text = text.substr(0, text.find("%% "));
  Page page;
  std::size_t end_of_examples = 0;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t next = std::min(text.find('\n', from), text.size() - 1) + 1;
    if (text.substr(from).starts_with("    ")) {
      end_of_examples = next;
    }
    from = next;
  }
  page.examples = text.substr(0, end_of_examples);
  page.notes = text.substr(end_of_examples);
  const auto trim = [](std::string& part) {
    part.erase(0, part.find_first_not_of('\n'));
    part.erase(part.find_last_not_of('\n') + 1);
  };
  trim(page.examples);
  trim(page.notes);
  return page;
}

/// What must stay on one line of a command: its words, quoted blanks and all, and an option with its value.
std::vector<std::string> pieces_of(std::string_view command) {
  std::vector<std::string> pieces;
  char quote = '\0';
  bool begins = true;
  for (const char c : command) {
    if (c == ' ' && quote == '\0') {
      begins = true;
      continue;
    }
    if (begins) {
      const bool value = !pieces.empty() && pieces.back().starts_with("--") && c != '-' &&
                         pieces.back().find(' ') == std::string::npos;
      value ? pieces.back() += ' ' : pieces.emplace_back();
      begins = false;
    }
    pieces.back() += c;
    quote = quote == c ? '\0' : quote == '\0' && (c == '"' || c == '\'') ? c : quote;
  }
  return pieces;
}

/// A command of an example, indented by four, broken with the shell's `\\` so that it can be copied as it stands.
std::string command_wrapped(std::string_view command) {
  std::string out = "   ";
  std::size_t column = 3;
  for (const std::string& piece : pieces_of(command)) {
    constexpr std::size_t room_for_break = 2;
    if (column > 3 && column + 1 + display_width(piece) + room_for_break > page_width) {
      out += " \\\n       ";
      column = 7;
    }
    out += " " + piece;
    column += 1 + display_width(piece);
  }
  return out;
}

/// Prose filled to the page; commands (indented by four) broken for the shell, other indented lines and blank ones as
/// they are.
std::string filled(std::string_view text) {
  std::string out, paragraph;
  const auto flush = [&] {
    out += paragraph.empty() ? "" : wrapped(paragraph, 0) + "\n";
    paragraph.clear();
  };
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    const std::string_view line = text.substr(from, end - from);
    if (line.empty() || line.starts_with(' ')) {
      flush();
      out += line.starts_with("    ") && display_width(line) > page_width ? command_wrapped(line) : std::string(line);
      out += '\n';
    } else {
      paragraph += paragraph.empty() ? "" : " ";
      paragraph += line;
    }
    from = end + 1;
  }
  flush();
  return out;
}

std::string option_words(const Option& option) {
  const std::string_view brief = short_form(option.name);
  const std::string words = brief.empty() ? std::string(option.name) : fmt::format("{}, {}", brief, option.name);
  return option.value.empty() ? words : words + " " + std::string(option.value);
}

std::string usage_line(const Command& command) {
  std::string line = "danvan " + std::string(command.name);
  for (const Argument& argument : command.arguments) {
    std::string word = std::string(argument.name) + (argument.repeat ? "..." : "");
    line += argument.required ? " " + word : " [" + word + "]";
  }
  for (const Option& option : command.options) {
    if (option.required) {
      line += " " + std::string(option.name) + " " + std::string(option.value);
    }
  }
  return "  " + wrapped(line + " [options]", 4) + "\n";
}

std::string option_list(const std::vector<Option>& options, Lang lang) {
  std::vector<std::pair<std::string, std::string>> rows;
  for (const Option& option : options) {
    rows.emplace_back(option_words(option), say(option.help, lang));
  }
  return two_columns(rows);
}

std::string heading(const Text& text, Lang lang) {
  return "\n" + say(text, lang) + "\n";
}

}  // namespace

std::string overview(Lang lang) {
  std::string out = wrapped(say(messages::tagline, lang), 0) + "\n";
  out += heading(messages::usage, lang) + "  danvan [--store DIR] COMMAND ...\n";
  const std::pair<Group, const Text*> groups[] = {{Group::start, &messages::group_start},
                                                  {Group::record, &messages::group_record},
                                                  {Group::award, &messages::group_award},
                                                  {Group::summarise, &messages::group_summarise},
                                                  {Group::keep, &messages::group_keep}};
  for (const auto& [group, title] : groups) {
    std::vector<std::pair<std::string, std::string>> rows;
    for (const Command& command : commands()) {
      if (command.group == group) {
        rows.emplace_back(std::string(command.name), say(command.summary, lang));
      }
    }
    out += heading(*title, lang) + two_columns(rows);
  }
  return out + "\n" + wrapped(say(messages::more_help, lang), 0) + "\n";
}

std::string help_page(const Command& command, Lang lang) {
  const Page page = page_of(command, lang);
  std::string out = wrapped("danvan " + std::string(command.name) + " - " + say(command.summary, lang), 0) + "\n";
  if (!page.examples.empty()) {
    out += heading(messages::examples, lang) + filled(page.examples);
  }
  out += heading(messages::usage, lang) + usage_line(command);
  if (!command.arguments.empty()) {
    std::vector<std::pair<std::string, std::string>> rows;
    for (const Argument& argument : command.arguments) {
      rows.emplace_back(std::string(argument.name), say(argument.help, lang));
    }
    out += heading(messages::arguments, lang) + two_columns(rows);
  }
  if (!command.options.empty()) {
    out += heading(messages::options, lang) + option_list(command.options, lang);
  }
  out += heading(messages::common_options, lang) +
         option_list(common_options(command.needs, command.output, command.of_today_only), lang);
  if (!page.notes.empty()) {
    out += heading(messages::notes, lang) + filled(page.notes);
  }
  return out + heading(messages::exit_codes, lang) + topic_page("exit-codes", lang);
}

std::string family_page(std::string_view word, Lang lang) {
  std::vector<std::pair<std::string, std::string>> rows;
  for (const Command& command : commands()) {
    if (command.name == word) {
      return {};
    }
    if (command.name.starts_with(word) && command.name.substr(word.size()).starts_with(' ')) {
      rows.emplace_back(std::string(command.name), say(command.summary, lang));
    }
  }
  return rows.empty() ? "" : two_columns(rows);
}

std::string topic_page(std::string_view topic, Lang lang) {
  if (topic == "exit-codes") {
    return items_wrapped(say(messages::exit_code_list, lang)) + "\n";
  }
  if (topic == "environment") {
    return say(messages::environment_list, lang) + "\n";
  }
  return {};
}

}  // namespace danvan::cli
