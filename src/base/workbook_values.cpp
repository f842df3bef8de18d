#include "base/workbook_values.hpp"

#include "danvan/base/workbook_reader.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace danvan {
namespace {

constexpr std::size_t exact_digits = 15;  // of any decimal survive being stored as a binary fraction

/// Digits that count, of a plain decimal; nothing where it is not one.
std::optional<std::size_t> digits_of(std::string_view text) {
  const std::size_t start = text.starts_with('-') ? 1 : 0;
  std::size_t digits = 0;
  bool point = false, any = false;
  for (const char c : text.substr(start)) {
    if (c == '.' && !point && any) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') {
      return std::nullopt;
    }
    any = true;
    digits += digits > 0 || c != '0' ? 1 : 0;
  }
  return any && !text.ends_with('.') ? std::optional(digits) : std::nullopt;
}

}  // namespace

std::optional<std::string> workbook_number(std::string_view stored) {
  if (const std::optional<std::size_t> digits = digits_of(stored); digits && *digits <= exact_digits) {
    return std::string(stored);
  }
  double value = 0;
  const auto [end, fault] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
  if (fault != std::errc{} || end != stored.data() + stored.size() || !std::isfinite(value)) {
    return std::nullopt;
  }
  std::array<char, 512> room{};  // a double has at most 309 digits before the point
  const auto written = std::to_chars(room.data(), room.data() + room.size(), value, std::chars_format::fixed);
  return written.ec == std::errc{} ? std::optional(std::string(room.data(), written.ptr)) : std::nullopt;
}

NumberLook look_of(int built_in) {
  const auto within = [&](int first, int last) { return first <= built_in && built_in <= last; };
  if (within(9, 10)) {
    return NumberLook::percent;
  }
  const bool day = within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58);
  return day ? NumberLook::day : NumberLook::plain;
}

NumberLook look_of(std::string_view code) {
  if (code == "General") {
    return NumberLook::plain;
  }
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == '"' || c == '[') {
      const std::size_t closing = code.find(c == '"' ? '"' : ']', i + 1);
      i = closing == std::string_view::npos ? code.size() : closing;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '%') {
      return NumberLook::percent;
    } else if (std::string_view("dDmMyYhHsS").find(c) != std::string_view::npos) {
      return NumberLook::day;
    } else if (c == ';') {
      break;  // the parts for negative numbers and zero say no more
    }
  }
  return NumberLook::plain;
}

std::optional<Date> workbook_day(std::string_view number, bool from_1904) {
  constexpr int missing_day = 60, epoch = 25'569, epoch_from_1904 = 24'107;  // 1 January 1970, so counted
  const std::string_view whole = number.substr(0, number.find('.'));
  const bool fraction = number.substr(whole.size()).find_first_of("123456789") != std::string_view::npos;
  int days = 0;
  const auto [end, fault] = std::from_chars(whole.data(), whole.data() + whole.size(), days);
  if (fraction || fault != std::errc{} || end != whole.data() + whole.size() || days < 0 || days > 200'000) {
    return std::nullopt;
  }
  if (from_1904) {
    return Date(days - epoch_from_1904);
  }
  if (days == 0 || days == missing_day) {
    return std::nullopt;
  }
  return Date((days > missing_day ? days : days + 1) - epoch);
}

std::string without_escapes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned code = 0;
    const bool escape = text.substr(i, 2) == "_x" && i + 6 < text.size() && text[i + 6] == '_';
    const char* const digits = text.data() + i + 2;
    if (!escape || std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4 || code > 0x7FU) {
      out += text[i];
      continue;
    }
    out += static_cast<char>(code);
    i += 6;
  }
  return out;
}

}  // namespace danvan
