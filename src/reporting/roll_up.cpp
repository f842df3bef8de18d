#include "danvan/reporting/roll_up.hpp"

#include "danvan/base/error.hpp"
#include "reporting/messages.hpp"
#include "reporting/year_parts.hpp"

#include <bit>

namespace danvan::reporting {
namespace {

[[noreturn]] void too_large() {
  throw Error(Exit::refused, message(messages::sum_too_large)).hint(message(messages::sum_too_large_cure));
}

std::int64_t sum(std::int64_t a, std::int64_t b) {
  std::int64_t out = 0;
  if (__builtin_add_overflow(a, b, &out)) {
    too_large();
  }
  return out;
}

Figure plus(const Figure& a, const Figure& b) {
  if (!b.known()) {
    return a;
  }
  if (b.state == Figure::State::not_arising) {
    return a.known() ? a : b;
  }
  return Figure::of(sum(a.value, b.value));
}

Figure sum_of_year(std::span<const PeriodFigure> figures) {
  Figure sum;
  for (const PeriodFigure& one : year_parts(figures).figures) {
    sum = plus(sum, one.figure);
  }
  return sum;
}

Figure last_of_year(std::span<const PeriodFigure> figures) {
  const PeriodFigure* last = nullptr;
  const auto end_and_length = [](const PeriodFigure& one) {
    return std::pair(one.period.last(), std::popcount(months_of(one.period)));
  };
  for (const PeriodFigure& one : figures) {
    if (one.figure.known() && (last == nullptr || end_and_length(one) > end_and_length(*last))) {
      last = &one;
    }
  }
  return last != nullptr ? last->figure : Figure{};
}

std::int64_t scaled_up(std::int64_t value, int decimals) {
  std::int64_t out = value;
  for (int i = 0; i < decimals; ++i) {
    if (__builtin_mul_overflow(out, 10, &out)) {
      too_large();
    }
  }
  return out;
}

}  // namespace

Figure roll_up(config::IndicatorType type, std::span<const PeriodFigure> figures) {
  ensure(type == config::IndicatorType::flow || type == config::IndicatorType::stock, "only flows and stocks roll up");
  Figure rolled;
  for (const PeriodFigure& one : figures) {
    if (type == config::IndicatorType::flow) {
      rolled = plus(rolled, one.figure);
    } else if (one.figure.known()) {
      rolled = one.figure;
    }
  }
  return rolled;
}

Figure of_year(config::IndicatorType type, std::span<const PeriodFigure> figures) {
  ensure(type == config::IndicatorType::flow || type == config::IndicatorType::stock, "only flows and stocks roll up");
  for (const PeriodFigure& one : figures) {
    if (one.period.kind() == PeriodKind::year && one.figure.known()) {
      return one.figure;
    }
  }
  return type == config::IndicatorType::flow ? sum_of_year(figures) : last_of_year(figures);
}

void Total::add(const Figure& one) {
  ++asked;
  given += one.known() ? 1 : 0;
  figure = plus(figure, one);
}

void RatioTotal::add(const Figure& numerator, const Figure& denominator) {
  ++m_asked;
  if (!numerator.known() || !denominator.known()) {
    return;
  }
  ++m_given;
  m_numerator = sum(m_numerator, numerator.value);
  m_denominator = sum(m_denominator, denominator.value);
}

std::optional<Ratio> RatioTotal::ratio() const {
  if (m_denominator == 0) {
    return std::nullopt;
  }
  return Ratio(scaled_up(m_numerator, m_denominator_decimals), scaled_up(m_denominator, m_numerator_decimals));
}

}  // namespace danvan::reporting
