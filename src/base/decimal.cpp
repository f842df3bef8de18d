#include "danvan/base/decimal.hpp"

#include "base/digits.hpp"
#include "base/wide.hpp"
#include "danvan/base/error.hpp"

namespace danvan {
namespace {

constexpr std::int64_t largest = 900'000'000'000'000'000;

/// A number's digits before and after the decimal sign.
struct Parts {
  std::string whole;
  std::string_view decimals;
};

std::optional<Parts> split(std::string_view text, char sign) {
  const std::size_t at = text.find(sign);
  const std::string_view whole = text.substr(0, at);
  if (!digits::all_digits(whole)) {
    return std::nullopt;
  }
  if (at == std::string_view::npos) {
    return Parts{std::string(whole), {}};
  }
  const std::string_view decimals = text.substr(at + 1);
  return digits::all_digits(decimals) ? std::optional(Parts{std::string(whole), decimals}) : std::nullopt;
}

/// `1.234.567` without its dots: one to three digits, then groups of exactly three.
std::optional<std::string> ungrouped(std::string_view text, char separator) {
  std::string whole;
  for (bool first = true; true; first = false) {
    const std::size_t at = text.find(separator);
    const std::string_view group = text.substr(0, at);
    const bool fits = first ? group.size() <= 3 : group.size() == 3;
    if (!fits || !digits::all_digits(group)) {
      return std::nullopt;
    }
    whole += group;
    if (at == std::string_view::npos) {
      return whole;
    }
    text.remove_prefix(at + 1);
  }
}

std::optional<Parts> read_grouped(std::string_view text, char separator, char sign) {
  const std::size_t at = text.find(sign);
  const std::string_view decimals = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
  if (at != std::string_view::npos && !digits::all_digits(decimals)) {
    return std::nullopt;
  }
  std::optional<std::string> whole = ungrouped(text.substr(0, at), separator);
  return whole ? std::optional(Parts{std::move(*whole), decimals}) : std::nullopt;
}

std::optional<Parts> read_vietnamese(std::string_view text) {
  if (auto plain = split(text, ',')) {
    return plain;
  }
  return read_grouped(text, '.', ',');
}

NumberFault fault_in_plain(std::string_view text) {
  if (text.find(',') != std::string_view::npos && read_grouped(text, ',', '.')) {
    return NumberFault::ambiguous;
  }
  return read_vietnamese(text) ? NumberFault::decimal_comma : NumberFault::not_a_number;
}

/// `1.234` where fewer than three decimals can stand: in Vietnam more likely 1234 than a slip of the decimals.
bool looks_grouped(const Parts& number, int decimals) {
  return decimals < 3 && number.decimals.size() == 3 && number.whole.size() <= 3 && number.whole[0] != '0';
}

std::variant<std::int64_t, NumberFault> scale(const Parts& number, int decimals) {
  const auto places = static_cast<std::size_t>(decimals);
  std::string_view kept = number.decimals;
  while (kept.size() > places && kept.back() == '0') {
    kept.remove_suffix(1);
  }
  if (kept.size() > places) {
    return NumberFault::too_many_decimals;
  }
  std::int64_t scaled = 0;
  const auto put = [&](int digit) {
    scaled = scaled > largest / 10 ? largest + 1 : scaled * 10 + digit;  // once too large, it stays so
  };
  for (const char c : number.whole) {
    put(c - '0');
  }
  for (std::size_t i = 0; i < places; ++i) {
    put(i < kept.size() ? kept[i] - '0' : 0);
  }
  return scaled > largest ? std::variant<std::int64_t, NumberFault>(NumberFault::too_large) : scaled;
}

}  // namespace

std::variant<std::int64_t, NumberFault> parse_scaled(std::string_view text, int decimals, NumberStyle style) {
  const bool negative = !text.empty() && text.front() == '-';
  const std::string_view unsigned_text = text.substr(negative ? 1 : 0);
  const bool plain = style == NumberStyle::plain;
  const std::optional<Parts> number = plain ? split(unsigned_text, '.') : read_vietnamese(unsigned_text);
  if (!number) {
    if (plain) {
      return fault_in_plain(unsigned_text);
    }
    return split(unsigned_text, '.') ? NumberFault::ambiguous : NumberFault::not_a_number;
  }
  if (plain && looks_grouped(*number, decimals)) {
    return NumberFault::ambiguous;
  }
  auto scaled = scale(*number, decimals);
  if (std::int64_t* value = std::get_if<std::int64_t>(&scaled); value != nullptr && negative) {
    *value = -*value;
  }
  return scaled;
}

std::string format_scaled(std::int64_t scaled, int decimals, bool fixed) {
  const auto places = static_cast<std::size_t>(decimals);
  std::string text = std::to_string(scaled);
  const bool negative = text.front() == '-';
  text.erase(0, negative ? 1 : 0);
  if (text.size() <= places) {
    text.insert(0, places + 1 - text.size(), '0');
  }
  if (places > 0) {
    text.insert(text.size() - places, 1, '.');
    while (!fixed && text.back() == '0') {
      text.pop_back();
    }
    if (text.back() == '.') {
      text.pop_back();
    }
  }
  return negative ? "-" + text : text;
}

}  // namespace danvan
