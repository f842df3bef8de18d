#include "store/query_values.hpp"

#include <limits>

namespace danvan::store {
namespace {

/// A decimal number in text, without the zeros that say nothing.
struct Digits {
  bool number = false;
  bool negative = false;
  std::string_view whole, fraction;
};

bool all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

Digits digits_of(std::string_view text) {
  Digits found;
  found.negative = text.starts_with('-');
  text.remove_prefix(found.negative ? 1 : 0);
  const std::size_t point = text.find('.');
  found.whole = text.substr(0, point);
  found.fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  found.number = !found.whole.empty() && all_digits(found.whole) && all_digits(found.fraction);
  found.whole.remove_prefix(std::min(found.whole.find_first_not_of('0'), found.whole.size()));
  found.fraction = found.fraction.substr(0, found.fraction.find_last_not_of('0') + 1);
  found.negative = found.negative && !(found.whole.empty() && found.fraction.empty());
  return found;
}

int compare_sizes(const Digits& a, const Digits& b) {
  if (a.whole.size() != b.whole.size()) {
    return a.whole.size() < b.whole.size() ? -1 : 1;
  }
  const int whole = a.whole.compare(b.whole);
  return whole != 0 ? whole : a.fraction.compare(b.fraction);
}

}  // namespace

int compare_numbers(std::string_view a, std::string_view b) {
  const Digits first = digits_of(a);
  const Digits second = digits_of(b);
  if (!first.number || !second.number) {
    return first.number ? -1 : second.number ? 1 : a.compare(b);
  }
  if (first.negative != second.negative) {
    return first.negative ? -1 : 1;
  }
  return first.negative ? compare_sizes(second, first) : compare_sizes(first, second);
}

std::optional<std::int64_t> rounded_ratio(std::int64_t a, std::int64_t b, int decimals) {
  if (b == 0) {
    return std::nullopt;
  }
  __extension__ using Wide = __int128;  // 64 bits times 10^9 fit with much to spare
  Wide numerator = a;
  for (int i = 0; i < decimals; ++i) {
    numerator *= 10;
  }
  Wide denominator = b;
  const bool negative = (numerator < 0) != (denominator < 0);
  numerator = numerator < 0 ? -numerator : numerator;
  denominator = denominator < 0 ? -denominator : denominator;
  const Wide rounded = (2 * numerator + denominator) / (2 * denominator);
  if (rounded > std::numeric_limits<std::int64_t>::max()) {
    return std::nullopt;
  }
  return static_cast<std::int64_t>(negative ? -rounded : rounded);
}

}  // namespace danvan::store
