#include "register/fault.hpp"

#include "danvan/base/text.hpp"
#include "register/messages.hpp"

#include <algorithm>
#include <charconv>

namespace danvan::registry {

std::string option_of(std::string_view column) {
  if (column == "code" || column == "name" || column == "title" || column == "model") {
    std::string argument(column);
    std::transform(argument.begin(), argument.end(), argument.begin(),
                   [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    return argument;
  }
  std::string option = "--" + std::string(column);
  std::replace(option.begin(), option.end(), '_', '-');
  return option;
}

bool in_file_order(const Diagnostic& a, const Diagnostic& b) {
  return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
}

const Fault& gravest(std::span<const Fault> faults) {
  ensure(!faults.empty(), "there is a fault to tell");
  const auto malformed =
      std::find_if(faults.begin(), faults.end(), [](const Fault& fault) { return fault.exit == Exit::bad_input; });
  return malformed == faults.end() ? faults.front() : *malformed;
}

std::string with_value(std::string option, std::string_view value) {
  constexpr std::size_t longest = 60;  // characters
  return value.empty() ? option : option + " “" + visible(value, longest) + "”";
}

Error error_of(const Fault& fault, std::string option) {
  Error error(fault.exit, fault.reason);
  error.rule(fault.rule).at({with_value(std::move(option), fault.value), 0, 0});
  if (fault.cure) {
    error.hint(fault.cure);
  }
  return error;
}

Message no_such(const Text& unknown, std::string_view code) {
  return code.empty() ? message(messages::value_needed) : message(unknown, code);
}

std::optional<Date> day_of(std::string_view text, Date otherwise) {
  return text.empty() ? std::optional(otherwise) : Date::parse(text);
}

std::optional<int> year_of(std::string_view text) {
  int year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && text.size() == 4 && year >= 1900 && year <= 2200 ? std::optional(year) : std::nullopt;
}

std::string span_text(Date from, Date to) {
  const std::string first = from.iso();
  const std::string end = to.iso();
  return (first.empty() ? "…" : first) + " – " + (end.empty() ? "…" : end);
}

std::string clean_option(std::string_view raw, std::string_view option) {
  CleanText cleaned = clean(raw);
  if (cleaned.fault) {
    throw Error(Exit::bad_input, message(messages::unfit_text, option)).hint(describe(*cleaned.fault));
  }
  return std::move(cleaned.text);
}

}  // namespace danvan::registry
