#include "base/digits.hpp"
#include "base/wide.hpp"
#include "danvan/base/decimal.hpp"
#include "danvan/base/error.hpp"

namespace danvan {
namespace {

constexpr std::size_t most_digits = 9;

std::int64_t power_of_ten(std::size_t exponent) {
  std::int64_t power = 1;
  for (std::size_t i = 0; i < exponent; ++i) {
    power *= 10;
  }
  return power;
}

std::optional<Ratio> parse_decimal(std::string_view text, std::int64_t per) {
  const std::size_t at = text.find('.');
  const std::size_t decimals = at == std::string_view::npos ? 0 : text.size() - at - 1;
  if (text.size() > most_digits + 1 || (at != std::string_view::npos && decimals == 0)) {
    return std::nullopt;
  }
  const auto scaled = parse_scaled(text, static_cast<int>(decimals), NumberStyle::plain);
  const std::int64_t* value = std::get_if<std::int64_t>(&scaled);
  if (value == nullptr || text.front() == '-') {
    return std::nullopt;
  }
  return Ratio(*value, power_of_ten(decimals) * per);
}

/// The fraction with its sign above the line.
struct Fraction {
  Wide above;
  Wide below;
};

Fraction signed_above(const Ratio& ratio) {
  ensure(ratio.defined(), "a ratio that is used has a denominator");
  const Wide sign = ratio.denominator() < 0 ? -1 : 1;
  return {sign * ratio.numerator(), sign * ratio.denominator()};
}

}  // namespace

std::optional<Ratio> Ratio::parse(std::string_view text) {
  if (const std::size_t at = text.find('/'); at != std::string_view::npos) {
    const std::string_view above = text.substr(0, at);
    const std::string_view below = text.substr(at + 1);
    const auto numerator = digits::number(above);
    const auto denominator = digits::number(below);
    const bool fits = above.size() <= most_digits && below.size() <= most_digits;
    return fits && numerator && denominator && *denominator != 0 ? std::optional(Ratio(*numerator, *denominator))
                                                                 : std::nullopt;
  }
  if (!text.empty() && text.back() == '%') {
    return parse_decimal(text.substr(0, text.size() - 1), 100);
  }
  return parse_decimal(text, 1);
}

std::int64_t Ratio::rounded(int decimals) const {
  ensure(decimals >= 0 && decimals <= 18, "a ratio is rounded to at most 18 decimals");
  const Fraction fraction = signed_above(*this);
  const bool negative = fraction.above < 0;
  const Wide scaled = (negative ? -fraction.above : fraction.above) * power_of_ten(static_cast<std::size_t>(decimals));
  // Not (2 * scaled + below) / (2 * below): that could leave 128 bits.
  const Wide whole = scaled / fraction.below;
  const Wide rest = scaled % fraction.below;
  const Wide magnitude = whole + (rest >= fraction.below - rest ? 1 : 0);
  return narrow(negative ? -magnitude : magnitude);
}

std::int64_t Ratio::floor_of(std::int64_t n) const {
  const Fraction fraction = signed_above(*this);
  const Wide product = fraction.above * n;
  const Wide whole = product / fraction.below;
  return narrow(product % fraction.below < 0 ? whole - 1 : whole);
}

std::strong_ordering operator<=>(const Ratio& a, const Ratio& b) {
  const Fraction left = signed_above(a);
  const Fraction right = signed_above(b);
  const Wide first = left.above * right.below;
  const Wide second = right.above * left.below;
  if (first == second) {
    return std::strong_ordering::equal;
  }
  return first < second ? std::strong_ordering::less : std::strong_ordering::greater;
}

}  // namespace danvan
