#include "reporting/earlier.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

constexpr std::int64_t places_in_year = 20;  // of Period::number: year, halves, nine months, quarters, months
constexpr std::int64_t numbers_in_year = 32;
constexpr int first_year = 1900;

}  // namespace

std::vector<Period> earlier_periods(Period period) {
  std::vector<Period> found;
  std::int64_t number = period.number();
  while (found.size() < history_length && number > std::int64_t{first_year} * numbers_in_year) {
    --number;
    if (number % numbers_in_year < places_in_year) {
      const Period one = Period::from_number(number);
      if (one.kind() == period.kind()) {
        found.push_back(one);
      }
    }
  }
  return found;
}

void UnitWindow::move_to(std::int64_t unit) {
  const bool upwards = m_width > 0 && unit > last();
  m_width = upwards ? std::min(m_width * 4, widest) : 1;
  m_first = unit;
}

}  // namespace danvan::reporting
