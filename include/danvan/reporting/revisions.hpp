#pragma once

#include "danvan/base/period.hpp"
#include "danvan/store/store.hpp"

#include <string>
#include <vector>

namespace danvan::reporting {

/// One revision of a submission, as it was received.
struct Revision {
  std::string form;
  std::int64_t revision = 1;
  Date received;
  std::string state;   // submitted, returned, accepted, withdrawn
  std::string reason;  // of a correction, a return, a withdrawal
  std::int64_t warnings = 0;
  std::string note;
  struct Value {
    std::string indicator;
    std::string text;  // a plain number, a text, or "-" for not arising
    std::string note;
  };
  std::vector<Value> values;  // by indicator
};

/// All revisions that a unit handed in for a period, by form and revision. Throws `Error` 6 where a document is missing
/// or cannot be read.
std::vector<Revision> revisions(store::Store& store, std::int64_t unit, Period period);

}  // namespace danvan::reporting
