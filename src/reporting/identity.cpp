#include "reporting/identity.hpp"

#include "reporting/shown_number.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

/// An exact sum in units of 10^-decimals that notices when it leaves 64 bits.
struct Sum {
  int decimals;
  std::int64_t value = 0;
  bool too_large = false;

  void add(std::int64_t number, int number_decimals, bool minus) {
    for (int i = number_decimals; i < decimals; ++i) {
      too_large |= __builtin_mul_overflow(number, std::int64_t{10}, &number);
    }
    too_large |= minus ? __builtin_sub_overflow(value, number, &value) : __builtin_add_overflow(value, number, &value);
  }
};

int most_decimals(const config::Check& check, const Catalogue& catalogue) {
  int most = 0;
  for (const auto* codes : {&check.left.plus, &check.left.minus, &check.right.plus, &check.right.minus}) {
    for (const std::string& code : *codes) {
      most = std::max(most, catalogue.indicator_at(*catalogue.indicator(code)).decimals);
    }
  }
  return most;
}

bool add_all(Sum& sum, const std::vector<std::string>& codes, bool minus, const Draft& draft,
             const Catalogue& catalogue) {
  for (const std::string& code : codes) {
    const std::size_t place = *catalogue.indicator(code);
    const Record* row = draft.find(place);
    if (row == nullptr || row->state == Record::State::text) {
      return false;
    }
    sum.add(row->value, catalogue.indicator_at(place).decimals, minus);
  }
  return true;
}

std::optional<Sum> side_of(const config::Check::Side& side, int decimals, const Draft& draft,
                           const Catalogue& catalogue) {
  Sum sum{decimals};
  sum.add(side.constant, 0, false);
  if (!add_all(sum, side.plus, false, draft, catalogue) || !add_all(sum, side.minus, true, draft, catalogue)) {
    return std::nullopt;
  }
  return sum;
}

bool compare(std::int64_t left, config::Comparison comparison, std::int64_t right) {
  switch (comparison) {
    case config::Comparison::less:
      return left < right;
    case config::Comparison::less_equal:
      return left <= right;
    case config::Comparison::equal:
      return left == right;
    case config::Comparison::greater_equal:
      return left >= right;
    case config::Comparison::greater:
      return left > right;
  }
  throw Bug("every comparison is known");
}

}  // namespace

std::optional<IdentityResult> identity(const config::Check& check, const Draft& draft, const Catalogue& catalogue) {
  const int decimals = most_decimals(check, catalogue);
  const std::optional<Sum> left = side_of(check.left, decimals, draft, catalogue);
  const std::optional<Sum> right = left ? side_of(check.right, decimals, draft, catalogue) : std::nullopt;
  if (!right) {
    return std::nullopt;
  }
  if (left->too_large || right->too_large) {
    return IdentityResult{false, true, {}, {}};
  }
  return IdentityResult{compare(left->value, check.comparison, right->value), false, shown(left->value, decimals),
                        shown(right->value, decimals)};
}

}  // namespace danvan::reporting
