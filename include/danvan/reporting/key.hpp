#pragma once

#include "danvan/base/period.hpp"

#include <cstdint>

namespace danvan::reporting {

/// First and last packed key of a range, both included.
struct KeyRange {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

/// Where a figure stands, packed into one whole number: from the top period (19 bits), unit (22), form (8), indicator
/// (14). Period first, so that a new year is appended and a year is one range. Form and indicator are terms of the
/// store.
struct FigureKey {
  static constexpr int indicator_bits = 14;
  static constexpr int form_bits = 8;
  static constexpr int unit_bits = 22;
  static constexpr int period_bits = 19;

  std::int64_t period = 0;  // Period::number
  std::int64_t unit = 0;
  std::int64_t form = 0;
  std::int64_t indicator = 0;

  /// Throws `Error` 1 where a part does not fit: the record is then at its limit of units, forms or indicators.
  [[nodiscard]] std::int64_t packed() const;
  static FigureKey unpacked(std::int64_t key);

  static KeyRange of_period(Period period);
  static KeyRange of_year(int year);
  static KeyRange of_submission(Period period, std::int64_t unit, std::int64_t form);

  bool operator==(const FigureKey&) const = default;
};

}  // namespace danvan::reporting
