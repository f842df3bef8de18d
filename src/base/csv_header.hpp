#pragma once

#include "danvan/base/csv.hpp"

namespace danvan {

/// What is wrong with one name of a header, or with a column that it lacks.
struct HeaderFault {
  enum class Kind { unknown, unnamed, repeated, missing } kind;
  std::size_t cell = 0;  // not for `missing`
  std::string name;
  std::vector<std::string> meant;
};

struct HeaderMatch {
  static constexpr std::size_t absent = static_cast<std::size_t>(-1);
  std::vector<std::size_t> cell_of;  // for each column its cell, or `absent`
  std::vector<HeaderFault> faults;
};

/// Finds the columns among the names of a header.
HeaderMatch match_header(std::span<const std::string> names, std::span<const CsvColumn> columns);

}  // namespace danvan
