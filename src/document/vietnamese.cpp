#include "danvan/base/decimal.hpp"
#include "danvan/base/error.hpp"
#include "danvan/document/letter.hpp"

#include <fmt/format.h>

namespace danvan::document {

std::string vietnamese_number(std::int64_t scaled, int decimals) {
  std::string text = format_scaled(scaled, decimals, true);
  const std::size_t first = text.starts_with('-') ? 1 : 0;
  std::size_t end = text.find('.');
  if (end == std::string::npos) {
    end = text.size();
  } else {
    text[end] = ',';
  }
  while (end > first + 3) {
    end -= 3;
    text.insert(end, 1, '.');
  }
  return text;
}

std::string leading_zero(std::int64_t number) {
  return fmt::format("{:02}", number);
}

namespace {

/// Of the month of a document's day: January and February have a 0 in front, the others do not.
std::string month_number(unsigned month) {
  return month <= 2 ? leading_zero(month) : std::to_string(month);
}

std::string day_words(std::string_view day, Date date) {
  return fmt::format("ngày {} tháng {} năm {}", day, month_number(date.month()), date.year());
}

}  // namespace

std::string official_date(std::string_view place, Date date, bool day_known) {
  constexpr std::string_view blank =
      "\u00A0\u00A0\u00A0";  // room to write the day by hand; plain spaces would collapse
  return fmt::format("{}, {}", place, day_words(day_known ? leading_zero(date.day()) : std::string(blank), date));
}

std::string official_day(Date day) {
  return day_words(leading_zero(day.day()), day);
}

std::string period_words(Period period) {
  static constexpr std::string_view quarters[] = {"I", "II", "III", "IV"};
  const Date last = period.last();
  switch (period.kind()) {
    case PeriodKind::year:
      return fmt::format("năm {}", period.year());
    case PeriodKind::half:
      return fmt::format("6 tháng {} năm {}", last.month() <= 6 ? "đầu" : "cuối", period.year());
    case PeriodKind::nine_months:
      return fmt::format("9 tháng đầu năm {}", period.year());
    case PeriodKind::quarter:
      return fmt::format("quý {} năm {}", quarters[(last.month() - 1) / 3], period.year());
    case PeriodKind::month:
      return fmt::format("tháng {} năm {}", month_number(last.month()), period.year());
  }
  throw Bug("every kind of period has words");
}

}  // namespace danvan::document
