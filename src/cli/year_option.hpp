#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// The year of `--year`, if given; the parser has seen to it that it is one.
inline std::optional<int> year_option(const Job& job) {
  const auto year = job.whole_number("--year");
  return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

}  // namespace danvan::cli
