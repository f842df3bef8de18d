#include "config/syntax.hpp"

#include "config/reader.hpp"

#include <charconv>

namespace danvan::config {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<int> digits(std::string_view text, std::size_t most) {
  if (text.empty() || text.size() > most || text.find_first_not_of("0123456789") != std::string_view::npos) {
    return std::nullopt;
  }
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

struct Halves {
  std::string_view left, right;
  Comparison comparison;
};

/// Splits at the only `<` `<=` `=` `==` `>=` `>`.
std::optional<Halves> split(std::string_view text) {
  const std::size_t at = text.find_first_of("<>=");
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  std::size_t end = at + 1;
  const bool with_equal = end < text.size() && text[end] == '=';
  end += with_equal ? 1 : 0;
  if (text.find_first_of("<>=", end) != std::string_view::npos) {
    return std::nullopt;
  }
  Comparison comparison = Comparison::equal;
  if (text[at] == '<') {
    comparison = with_equal ? Comparison::less_equal : Comparison::less;
  } else if (text[at] == '>') {
    comparison = with_equal ? Comparison::greater_equal : Comparison::greater;
  }
  return Halves{trimmed(text.substr(0, at)), trimmed(text.substr(end)), comparison};
}

/// Words and signs of a sum: `a + b - 2`. A `-` inside a word belongs to it, since codes may have one.
std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> out;
  while (!(text = trimmed(text)).empty()) {
    const bool sign = text.front() == '+' || text.front() == '-';
    const std::size_t length = sign ? 1 : std::min(text.find_first_of(" \t+"), text.size());
    out.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return out;
}

std::optional<Check::Side> parse_side(std::string_view text, const std::vector<Indicator>& indicators) {
  Check::Side side;
  bool minus = false;
  bool wants_word = true;
  bool first = true;
  for (const std::string_view word : words(text)) {
    if (word == "+" || word == "-") {
      if (wants_word && !(first && word == "-")) {
        return std::nullopt;
      }
      minus = word == "-";
      wants_word = true;
    } else {
      if (!wants_word) {
        return std::nullopt;
      }
      wants_word = false;
      const bool known = find(indicators, word) != nullptr;
      if (const std::optional<int> number = digits(word, 9); number && !known) {
        side.constant += minus ? -*number : *number;
      } else if (is_code(word) && (known || word.find_first_not_of("0123456789.") != std::string_view::npos)) {
        (minus ? side.minus : side.plus).emplace_back(word);
      } else {
        return std::nullopt;
      }
    }
    first = false;
  }
  return wants_word ? std::nullopt : std::optional(side);
}

}  // namespace

std::optional<DayRule> parse_day_rule(std::string_view text) {
  DayRule rule;
  text = trimmed(text);
  if (text.starts_with('+') && text.ends_with('d')) {
    const std::optional<int> days = digits(text.substr(1, text.size() - 2), 3);
    if (!days) {
      return std::nullopt;
    }
    rule.days = *days;
    return rule;
  }
  rule.kind = DayRule::Kind::day_of_year;
  if (text.starts_with("next ")) {
    rule.kind = DayRule::Kind::day_of_next_year;
    text = trimmed(text.substr(5));
  }
  if (text.size() != 5 || text[2] != '-') {
    return std::nullopt;
  }
  const std::optional<int> month = digits(text.substr(0, 2), 2);
  const std::optional<int> day = digits(text.substr(3), 2);
  if (!month || !day || !Date::of(2024, static_cast<unsigned>(*month), static_cast<unsigned>(*day))) {
    return std::nullopt;
  }
  rule.month = static_cast<unsigned>(*month);
  rule.day = static_cast<unsigned>(*day);
  return rule;
}

std::optional<Share> parse_share(std::string_view text) {
  text = trimmed(text);
  Share share;
  if (text.starts_with(">=")) {
    text = trimmed(text.substr(2));
  } else if (text.starts_with('>')) {
    share.strict = true;
    text = trimmed(text.substr(1));
  }
  const std::optional<Ratio> ratio = Ratio::parse(text);
  if (!ratio || *ratio < Ratio(0, 1) || *ratio > Ratio(1, 1)) {
    return std::nullopt;
  }
  share.ratio = *ratio;
  return share;
}

std::optional<Condition> parse_condition(std::string_view text) {
  const std::optional<Halves> halves = split(text);
  if (!halves) {
    return std::nullopt;
  }
  Condition condition;
  condition.comparison = halves->comparison;
  condition.written = trimmed(text);
  const std::size_t colon = halves->left.find(':');
  const std::string_view of = halves->left.substr(0, colon);
  if (colon != std::string_view::npos) {
    condition.code = trimmed(halves->left.substr(colon + 1));
  }
  constexpr Word<Condition::Of> kinds[] = {{"total", Condition::Of::total},
                                           {"group", Condition::Of::group},
                                           {"criterion", Condition::Of::criterion},
                                           {"item", Condition::Of::item},
                                           {"figure", Condition::Of::figure}};
  const Word<Condition::Of>* kind = nullptr;
  for (const auto& one : kinds) {
    kind = one.word == trimmed(of) ? &one : kind;
  }
  if (kind == nullptr || (kind->value == Condition::Of::total) != (colon == std::string_view::npos) ||
      (colon != std::string_view::npos && !is_code(condition.code))) {
    return std::nullopt;
  }
  condition.of = kind->value;
  std::string_view value = halves->right;
  if (value.ends_with('%')) {
    condition.percent = true;
    value = trimmed(value.substr(0, value.size() - 1));
  }
  const auto number = parse_scaled(value, 2, NumberStyle::plain);
  if (!std::holds_alternative<std::int64_t>(number) || (condition.percent && condition.of == Condition::Of::figure)) {
    return std::nullopt;
  }
  condition.value = std::get<std::int64_t>(number);
  return condition;
}

std::optional<Veto> parse_effect(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view what = trimmed(text.substr(0, colon));
  const std::string_view rest = trimmed(text.substr(colon + 1));
  Veto veto;
  if (what == "down") {
    const std::optional<int> steps = digits(rest, 2);
    if (!steps || *steps == 0) {
      return std::nullopt;
    }
    veto.effect = Veto::Effect::down;
    veto.steps = *steps;
    return veto;
  }
  if ((what != "below" && what != "class") || !is_code(rest)) {
    return std::nullopt;
  }
  veto.effect = what == "below" ? Veto::Effect::below : Veto::Effect::at;
  veto.class_code = rest;
  return veto;
}

std::optional<Compared> parse_rule(std::string_view text, const std::vector<Indicator>& indicators) {
  const std::optional<Halves> halves = split(text);
  if (!halves) {
    return std::nullopt;
  }
  std::optional<Check::Side> left = parse_side(halves->left, indicators);
  std::optional<Check::Side> right = parse_side(halves->right, indicators);
  if (!left || !right) {
    return std::nullopt;
  }
  return Compared{std::move(*left), std::move(*right), halves->comparison};
}

}  // namespace danvan::config
