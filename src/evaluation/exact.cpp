#include "danvan/evaluation/exact.hpp"

#include "danvan/base/error.hpp"
#include "evaluation/messages.hpp"

#include <numeric>

namespace danvan::evaluation {
namespace {

using Int = Exact::Int;

[[noreturn]] void too_fine() {
  throw Error(Exit::refused, message(messages::too_fine)).rule("DG-20");
}

Int times(Int a, Int b) {
  Int product = 0;
  if (__builtin_mul_overflow(a, b, &product)) {
    too_fine();
  }
  return product;
}

Int plus(Int a, Int b) {
  Int sum = 0;
  if (__builtin_add_overflow(a, b, &sum)) {
    too_fine();
  }
  return sum;
}

/// Points and counts are far below 64 bits; there the processor divides at once, beyond them a routine does.
bool is_short(Int a) {
  return a >= INT64_MIN && a <= INT64_MAX;
}

Int divisor(Int a, Int b) {
  a = a < 0 ? -a : a;
  if (is_short(a) && is_short(b)) {
    return std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
  }
  while (b != 0) {
    const Int rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

struct Division {
  Int whole, rest;  // 0 <= rest < divisor
};
Division floor_divide(Int a, Int b) {
  Int whole = a / b;
  Int rest = a % b;
  if (rest < 0) {
    rest += b;
    --whole;
  }
  return {whole, rest};
}

/// a/b against c/d: where the products cannot be told, by their continued fractions, so that nothing overflows.
std::strong_ordering compare(Int a, Int b, Int c, Int d) {
  if (is_short(a) && is_short(b) && is_short(c) && is_short(d)) {
    return a * d <=> c * b;
  }
  bool flipped = false;
  while (true) {
    const Division left = floor_divide(a, b);
    const Division right = floor_divide(c, d);
    if (left.whole != right.whole) {
      return (left.whole < right.whole) != flipped ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    if (left.rest == 0 || right.rest == 0) {
      if (left.rest == right.rest) {
        return std::strong_ordering::equal;
      }
      return (left.rest == 0) != flipped ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    a = b;
    b = left.rest;
    c = d;
    d = right.rest;
    flipped = !flipped;
  }
}

std::int64_t narrow(Int value) {
  if (value > INT64_MAX || value < INT64_MIN) {
    too_fine();
  }
  return static_cast<std::int64_t>(value);
}

/// 10^decimals points in hundredths, as a fraction: below two decimals it is a divisor.
struct Scale {
  Int up = 1, down = 1;
};
Scale scale_of(int decimals) {
  Scale scale;
  for (int i = 2; i < decimals; ++i) {
    scale.up *= 10;
  }
  for (int i = decimals; i < 2; ++i) {
    scale.down *= 10;
  }
  return scale;
}

}  // namespace

Exact::Exact(std::int64_t numerator, std::int64_t denominator) {
  ensure(denominator != 0, "a fraction has a denominator");
  const Int sign = denominator < 0 ? -1 : 1;
  *this = reduced(sign * numerator, sign * Int{denominator});
}

Exact Exact::reduced(Int numerator, Int denominator) {
  Exact made;
  const Int common = divisor(numerator, denominator);
  made.m_numerator = numerator / common;
  made.m_denominator = denominator / common;
  return made;
}

std::int64_t Exact::rounded(int decimals) const {
  const Scale scale = scale_of(decimals);
  const Int numerator = times(m_numerator < 0 ? -m_numerator : m_numerator, scale.up);
  const Int denominator = times(m_denominator, scale.down);
  Int whole = numerator / denominator;
  const Int rest = numerator % denominator;
  if (rest >= denominator - rest) {
    ++whole;
  }
  return narrow(m_numerator < 0 ? -whole : whole);
}

std::int64_t Exact::truncated(int decimals) const {
  const Scale scale = scale_of(decimals);
  return narrow(times(m_numerator, scale.up) / times(m_denominator, scale.down));
}

Exact operator+(const Exact& a, const Exact& b) {
  if (a.m_denominator == b.m_denominator) {
    Exact sum;
    sum.m_numerator = plus(a.m_numerator, b.m_numerator);
    sum.m_denominator = a.m_denominator;
    return sum;
  }
  const Exact::Int common = divisor(a.m_denominator, b.m_denominator);
  const Exact::Int left = times(a.m_numerator, b.m_denominator / common);
  const Exact::Int right = times(b.m_numerator, a.m_denominator / common);
  return Exact::reduced(plus(left, right), times(a.m_denominator, b.m_denominator / common));
}

Exact operator-(const Exact& a, const Exact& b) {
  Exact negative = b;
  negative.m_numerator = -negative.m_numerator;
  return a + negative;
}

Exact operator*(const Exact& a, const Exact& b) {
  // Crosswise first, so that the products stay as small as the result allows.
  const Exact left = Exact::reduced(a.m_numerator, b.m_denominator);
  const Exact right = Exact::reduced(b.m_numerator, a.m_denominator);
  return Exact::reduced(times(left.m_numerator, right.m_numerator), times(left.m_denominator, right.m_denominator));
}

Exact operator/(const Exact& a, const Exact& b) {
  ensure(b.m_numerator != 0, "nothing is divided by zero");
  Exact inverse;
  inverse.m_numerator = b.m_numerator < 0 ? -b.m_denominator : b.m_denominator;
  inverse.m_denominator = b.m_numerator < 0 ? -b.m_numerator : b.m_numerator;
  return a * inverse;
}

std::strong_ordering operator<=>(const Exact& a, const Exact& b) {
  if (a.m_denominator == b.m_denominator) {
    return a.m_numerator <=> b.m_numerator;
  }
  return compare(a.m_numerator, a.m_denominator, b.m_numerator, b.m_denominator);
}

}  // namespace danvan::evaluation
