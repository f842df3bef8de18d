#pragma once

#include <compare>
#include <cstdint>

namespace danvan::evaluation {

/// A number of points in hundredths, exactly: a fraction of 128-bit whole numbers, its denominator positive. Sums of
/// means over different numbers of evaluators stay exact; nothing is rounded before it is printed.
/// Arithmetic throws `Error` 1 (DG-20) where even 128 bits cannot hold the result.
class Exact {
 public:
  __extension__ using Int = __int128;

  constexpr Exact() = default;
  constexpr explicit Exact(std::int64_t hundredths) : m_numerator(hundredths) {}
  /// The denominator must not be zero.
  Exact(std::int64_t numerator, std::int64_t denominator);

  /// The value in units of 10^-decimals of a point, rounded half up (away from zero for negatives) once.
  [[nodiscard]] std::int64_t rounded(int decimals) const;
  /// The same, rounded towards zero.
  [[nodiscard]] std::int64_t truncated(int decimals) const;
  [[nodiscard]] bool is_negative() const { return m_numerator < 0; }
  [[nodiscard]] bool is_zero() const { return m_numerator == 0; }

  friend Exact operator+(const Exact& a, const Exact& b);
  friend Exact operator-(const Exact& a, const Exact& b);
  friend Exact operator*(const Exact& a, const Exact& b);
  /// Throws `Bug` for a zero divisor.
  friend Exact operator/(const Exact& a, const Exact& b);
  friend std::strong_ordering operator<=>(const Exact& a, const Exact& b);
  friend bool operator==(const Exact& a, const Exact& b) { return (a <=> b) == std::strong_ordering::equal; }

 private:
  static Exact reduced(Int numerator, Int denominator);
  Int m_numerator = 0;
  Int m_denominator = 1;
};

}  // namespace danvan::evaluation
