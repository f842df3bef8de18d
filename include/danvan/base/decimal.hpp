#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace danvan {

/// How numbers are written in an input: `1234.5`, or `1.234,5` (--numbers vi).
enum class NumberStyle { plain, vietnamese };

enum class NumberFault {
  not_a_number,
  decimal_comma,  // written the Vietnamese way in plain style: 12,5 or 1.234.567
  ambiguous,      // could be read both ways: 1,234 in plain style, or 1.234 where no three decimals can stand; 12.5 in
                  // Vietnamese style
  too_many_decimals,
  too_large,  // beyond +-9 * 10^17 after scaling
};

/// The number times 10^decimals, exactly: "12.5" with 2 decimals is 1250. The whole text must be a number; no exponent,
/// no sign but '-', no blanks. Zeros beyond the decimals do no harm ("12.0" with none is 12).
std::variant<std::int64_t, NumberFault> parse_scaled(std::string_view text, int decimals, NumberStyle style);

/// The shortest exact plain form of `scaled / 10^decimals`, "12.5"; with `fixed` all the decimals, "12.50".
std::string format_scaled(std::int64_t scaled, int decimals, bool fixed = false);

/// An exact fraction, for means, rates and shares; never goes through binary floating point.
class Ratio {
 public:
  constexpr Ratio(std::int64_t numerator, std::int64_t denominator)
      : m_numerator(numerator), m_denominator(denominator) {}
  /// `80%`, `2/3`, `0.8`; nothing for anything else or a zero denominator.
  static std::optional<Ratio> parse(std::string_view text);

  [[nodiscard]] constexpr std::int64_t numerator() const { return m_numerator; }
  [[nodiscard]] constexpr std::int64_t denominator() const { return m_denominator; }
  [[nodiscard]] bool defined() const { return m_denominator != 0; }
  /// times 10^decimals, rounded half up (away from zero for negatives) once. Throws `Bug` when not defined.
  [[nodiscard]] std::int64_t rounded(int decimals) const;
  /// floor(n * this), as quotas need.
  [[nodiscard]] std::int64_t floor_of(std::int64_t n) const;

  /// By cross multiplication in 128 bits: exact.
  friend std::strong_ordering operator<=>(const Ratio& a, const Ratio& b);
  friend bool operator==(const Ratio& a, const Ratio& b) { return (a <=> b) == std::strong_ordering::equal; }

 private:
  std::int64_t m_numerator;
  std::int64_t m_denominator;
};

}  // namespace danvan
