#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/base/diagnostics.hpp"

#include <cstdint>
#include <string>

namespace danvan::registry {

/// Whether the good records of a file with faults are taken.
enum class Partial : bool { no, yes };

/// A file to be taken into the register.
struct ImportFile {
  std::string path;
  CsvOptions csv = {};
  Partial partial = Partial::no;
};

/// What a use case did, in records.
struct Taken {
  std::int64_t added = 0;
  std::int64_t closed = 0;     // versions of units that were open and now end
  std::int64_t unchanged = 0;  // already recorded just so
};

}  // namespace danvan::registry
