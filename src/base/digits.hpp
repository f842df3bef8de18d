#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace danvan::digits {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr bool all_digits(std::string_view text) {
  for (const char c : text) {
    if (!is_digit(c)) {
      return false;
    }
  }
  return !text.empty();
}

/// A whole number of one to eighteen digits, nothing else.
constexpr std::optional<std::int64_t> number(std::string_view text) {
  if (!all_digits(text) || text.size() > 18) {
    return std::nullopt;
  }
  std::int64_t n = 0;
  for (const char c : text) {
    n = n * 10 + (c - '0');
  }
  return n;
}

}  // namespace danvan::digits
