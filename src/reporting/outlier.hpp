#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace danvan::reporting {

/// How many earlier figures one is compared with, at most.
inline constexpr std::size_t history_length = 4;

/// A figure of this many in its last place, or fewer, differs by chance: two conferences become seven, and zero five.
/// Before two figures are compared, the smaller is raised to it; so 0 is doubted after 99 no more than 99 after 0, and
/// 100 is with the usual factor of 20.
inline constexpr std::int64_t chance = 5;

/// A figure that is far from the same unit's earlier ones. All in the scale of the indicator.
struct Outlier {
  std::int64_t twice_median = 0;  // the sum of the two in the middle
  /// 3 or 6 where it is some 1,000 or 1,000,000 times the median, -3 or -6 where the median is that many times it: the
  /// unit of measure was probably mistaken. Else 0.
  int slip = 0;
  bool operator==(const Outlier&) const = default;
};

/// Whether the larger of two figures is at least `factor` times the smaller, without regard to sign. Exact.
bool is_far(std::int64_t value, std::int64_t other, int factor);

/// Compares a figure with earlier ones, the newest first: doubted where it is far from the newest and from the median.
/// (One near the newest is not doubted although it is far from the median: where a level has changed for good, that was
/// told in the first year.) A ratio to the median within threefold of 1,000 or 1,000,000 is a slip. Nothing where no
/// figure is earlier, and for 0, which says that nothing arose and is no slip. Exact.
std::optional<Outlier> outlier(std::int64_t value, std::span<const std::int64_t> earlier, int factor);

/// How many times the larger of a figure and a median the smaller is, without regard to sign: to three digits, rounded
/// half up. The median is not 0.
std::int64_t times_apart(std::int64_t value, std::int64_t twice_median);

/// The power of ten in which a unit of measure counts money: 0 for dong, 3 thousands, 6 millions, 9 milliards; nothing
/// for a measure that is not of money.
std::optional<int> money_power(std::string_view measure);

/// The measure in which a figure was probably given that is `slip` powers of ten off; empty where there is none.
std::string_view slipped_measure(int power, int slip);

}  // namespace danvan::reporting
