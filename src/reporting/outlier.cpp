#include "reporting/outlier.hpp"

#include "danvan/base/error.hpp"
#include "danvan/base/text.hpp"
#include "reporting/messages_checks.hpp"

#include <algorithm>
#include <array>

namespace danvan::reporting {
namespace {

__extension__ using Wide = __int128;

constexpr Wide magnitude(Wide value) {
  return value < 0 ? -value : value;
}

/// The sum of the two in the middle; of an odd number, twice the one there.
Wide twice_median(std::span<const std::int64_t> values) {
  ensure(values.size() <= history_length, "the median is of few figures");
  std::array<std::int64_t, history_length> sorted{};
  const auto end = std::copy(values.begin(), values.end(), sorted.begin());
  std::sort(sorted.begin(), end);
  return Wide{sorted[(values.size() - 1) / 2]} + sorted[values.size() / 2];
}

/// 3 or 6 where `large` is within threefold of 10^3 or 10^6 times `small`.
int slip_of(Wide small, Wide large) {
  for (const auto& [power, times] : {std::pair{3, Wide{1'000}}, std::pair{6, Wide{1'000'000}}}) {
    if (small > 0 && large * 3 >= small * times && large <= small * times * 3) {
      return power;
    }
  }
  return 0;
}

bool far_apart(Wide small, Wide large, int factor) {
  return small != large && large >= std::max(small, Wide{chance} * 2) * factor;
}

}  // namespace

bool is_far(std::int64_t value, std::int64_t other, int factor) {
  const Wide own = magnitude(Wide{value} * 2);
  const Wide usual = magnitude(Wide{other} * 2);
  return far_apart(std::min(own, usual), std::max(own, usual), factor);
}

std::optional<Outlier> outlier(std::int64_t value, std::span<const std::int64_t> earlier, int factor) {
  if (value == 0 || factor == 0 || earlier.empty() || !is_far(value, earlier.front(), factor)) {
    return std::nullopt;
  }
  const Wide median = twice_median(earlier);
  const Wide own = magnitude(Wide{value} * 2);
  const Wide usual = magnitude(median);
  const Wide small = std::min(own, usual);
  const Wide large = std::max(own, usual);
  if (!far_apart(small, large, factor)) {
    return std::nullopt;
  }
  const int slip = slip_of(small, large);
  return Outlier{static_cast<std::int64_t>(median), own > usual ? slip : -slip};
}

std::int64_t times_apart(std::int64_t value, std::int64_t twice_median) {
  const Wide own = magnitude(Wide{value} * 2);
  const Wide usual = magnitude(Wide{twice_median});
  const Wide small = std::min(own, usual);
  const Wide large = std::max(own, usual);
  ensure(small > 0, "nothing is some times 0");
  Wide unit = 1;
  while (large / (small * unit) >= 1'000) {
    unit *= 10;
  }
  return static_cast<std::int64_t>((large * 2 + small * unit) / (small * unit * 2) * unit);
}

std::optional<int> money_power(std::string_view measure) {
  const std::string folded = fold(measure);
  for (const messages::Measure& one : messages::money_measures) {
    if (folded == one.folded) {
      return one.power;
    }
  }
  return std::nullopt;
}

std::string_view slipped_measure(int power, int slip) {
  for (const messages::Measure& one : messages::money_measures) {
    if (one.power == power - slip) {
      return one.name;
    }
  }
  return {};
}

}  // namespace danvan::reporting
