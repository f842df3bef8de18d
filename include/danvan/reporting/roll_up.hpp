#pragma once

#include "danvan/config/definitions.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace danvan::reporting {

/// What is known of one figure: not given, "không phát sinh" (not arising), or a number scaled by its indicator's
/// decimals.
struct Figure {
  enum class State { missing, not_arising, given } state = State::missing;
  std::int64_t value = 0;

  static constexpr Figure of(std::int64_t value) { return {State::given, value}; }
  static constexpr Figure not_arising() { return {State::not_arising, 0}; }
  [[nodiscard]] constexpr bool known() const { return state != State::missing; }
  bool operator==(const Figure&) const = default;
};

struct PeriodFigure {
  Period period;
  Figure figure;
};
/// One unit's figure over several periods, given in their order: a flow is summed, of a stock the last known counts.
/// Not arising adds nothing; where nothing else is known the result is not arising. For flows and stocks only: a ratio
/// is made from the roll-up of its two parts, and texts are listed. Throws `Error` 1 when a sum is beyond 64 bits.
Figure roll_up(config::IndicatorType type, std::span<const PeriodFigure> figures);

/// One unit's figure of a year, from its figures over periods of any length. A yearly one is taken as it is. Else of a
/// stock that of the period which ends last counts, of two that end together the longer one's; and a flow is summed
/// over periods that share no month: the longest ones given, with nine months left out where without them more of the
/// year is known (H1, 9M, H2). Types and `Error` 1 as for `roll_up`.
Figure of_year(config::IndicatorType type, std::span<const PeriodFigure> figures);

/// A sum over units that tells how many of those asked have answered ("118/130"); missing is never taken for 0.
struct Total {
  Figure figure;
  std::int64_t given = 0;
  std::int64_t asked = 0;

  /// One more unit that was asked. Throws `Error` 1 when the sum is beyond 64 bits.
  void add(const Figure& one);
  [[nodiscard]] bool partial() const { return given < asked; }
};

/// Σ numerator / Σ denominator over the units that gave both; a part that does not arise counts as 0.
class RatioTotal {
 public:
  RatioTotal(int numerator_decimals, int denominator_decimals)
      : m_numerator_decimals(numerator_decimals), m_denominator_decimals(denominator_decimals) {}
  void add(const Figure& numerator, const Figure& denominator);
  /// Nothing while the denominators sum to 0. Throws `Error` 1 when beyond 64 bits.
  [[nodiscard]] std::optional<Ratio> ratio() const;
  [[nodiscard]] std::int64_t given() const { return m_given; }
  [[nodiscard]] std::int64_t asked() const { return m_asked; }

 private:
  int m_numerator_decimals, m_denominator_decimals;
  std::int64_t m_numerator = 0, m_denominator = 0;
  std::int64_t m_given = 0, m_asked = 0;
};

}  // namespace danvan::reporting
