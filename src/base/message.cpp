#include "danvan/base/message.hpp"

#include "danvan/base/date.hpp"

namespace danvan {
namespace {

/// The value, or of one that `in_both` made the half in `lang`.
std::string_view in_language(std::string_view value, Lang lang) {
  if (!value.starts_with('\0')) {
    return value;
  }
  const std::size_t middle = value.find('\0', 1);
  return lang == Lang::vi ? value.substr(middle + 1) : value.substr(1, middle - 1);
}

/// Whether what is put after `before` is to stay as it is: it is what somebody wrote, in quotes, or is to be typed,
/// after an option.
bool is_literal(std::string_view before) {
  constexpr std::string_view quote = "“";
  const std::size_t blank = before.find_last_of(' ');
  if (before.ends_with(quote) || blank == std::string_view::npos) {
    return before.ends_with(quote);
  }
  const std::string_view rest = before.substr(0, blank);
  const std::size_t word = rest.find_last_of(' ') + 1;
  return blank + 1 == before.size() && rest.substr(word).starts_with("--");
}

/// 10/12/2025 for 2025-12-10; nothing for what is no day.
std::optional<std::string> vietnamese_day(std::string_view value) {
  constexpr std::size_t iso_width = 10;
  const bool iso = value.size() == iso_width && value[4] == '-' && value[7] == '-';
  const std::optional<Date> day = iso ? Date::parse(value) : std::nullopt;
  return day ? std::optional(day->vietnamese()) : std::nullopt;
}

/// The value as a sentence in `lang` has it, after the words in front of it.
std::string in_sentence(std::string_view value, Lang lang, std::string_view before) {
  const std::string_view said = in_language(value, lang);
  const bool may_be_day = lang == Lang::vi && !is_literal(before);
  return (may_be_day ? vietnamese_day(said) : std::nullopt).value_or(std::string(said));
}

}  // namespace

std::string render(const Message& message, Lang lang) {
  if (message.text == nullptr) {
    return {};
  }
  std::string_view rest = lang == Lang::vi ? message.text->vi : message.text->en;
  std::string out;
  while (!rest.empty()) {
    const bool is_place = rest.size() >= 3 && rest[0] == '{' && rest[1] >= '0' && rest[1] <= '9' && rest[2] == '}';
    if (!is_place) {
      out.push_back(rest.front());
      rest.remove_prefix(1);
      continue;
    }
    const auto place = static_cast<std::size_t>(rest[1] - '0');
    if (place < message.values.size()) {
      out += in_sentence(message.values[place], lang, out);
    }
    rest.remove_prefix(3);
  }
  return out;
}

}  // namespace danvan
