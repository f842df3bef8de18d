#pragma once

#include "reporting/catalogue.hpp"
#include "reporting/payload.hpp"
#include "reporting/record.hpp"

namespace danvan::reporting {

/// A revision's figures with some of them changed.
struct Amended {
  std::vector<Record> rows;  // by indicator
  std::int64_t changed = 0;  // put in, replaced or taken out
  std::int64_t kept = 0;
};

/// Puts the figures given (by indicator, at least one, each once) in the place of those before and takes out the
/// cleared ones. A figure given as it was keeps its note. Texts go to the batch. Throws `Error` 1 (RP-18) where a
/// figure that is to be kept cannot be read by the definitions any more.
Amended amended(const std::vector<Revision::Value>& before, std::span<const Record> given, Batch& batch,
                const Catalogue& catalogue);

}  // namespace danvan::reporting
