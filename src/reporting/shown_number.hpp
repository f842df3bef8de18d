#pragma once

#include "danvan/base/decimal.hpp"
#include "danvan/base/in_both.hpp"

#include <algorithm>

namespace danvan::reporting {

/// 12,5 for 12.5.
inline std::string with_comma(std::string plain) {
  std::replace(plain.begin(), plain.end(), '.', ',');
  return plain;
}

/// A figure as a sentence has it: 12.5 in English, 12,5 in Vietnamese, with no more decimals than it needs. Thousands
/// are not set apart, so that it reads as what is to be typed.
inline std::string shown(std::int64_t scaled, int decimals) {
  const std::string plain = format_scaled(scaled, decimals);
  const std::string vietnamese = with_comma(plain);
  return vietnamese == plain ? plain : in_both(plain, vietnamese);
}

}  // namespace danvan::reporting
