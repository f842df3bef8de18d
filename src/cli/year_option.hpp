#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

inline constexpr Text year_out_of_range{"--year {0} is not a year; write four digits",
                                        "--year {0} không phải là năm; ghi đủ bốn chữ số"};

/// The year of `--year`, if given. Throws 2 for what is none.
inline std::optional<int> year_option(const Job& job) {
  const auto year = job.whole_number("--year");
  if (year && (*year < 1900 || *year > 2200)) {
    throw job.usage(message(year_out_of_range, *year));
  }
  return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

}  // namespace danvan::cli
