#include "danvan/base/decimal.hpp"
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

std::string official_date(std::string_view place, Date date, bool day_known) {
  constexpr std::string_view blank =
      "\u00A0\u00A0\u00A0";  // room to write the day by hand; plain spaces would collapse
  const unsigned month = date.month();
  return fmt::format("{}, ngày {} tháng {} năm {}", place, day_known ? leading_zero(date.day()) : std::string(blank),
                     month <= 2 ? leading_zero(month) : std::to_string(month), date.year());
}

}  // namespace danvan::document
