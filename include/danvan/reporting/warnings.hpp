#pragma once

#include "danvan/base/period.hpp"
#include "danvan/store/store.hpp"

#include <string>
#include <vector>

namespace danvan::reporting {

/// What a submission was warned of when it was taken, as it was said then.
struct RecordedWarning {
  std::string form;
  std::int64_t unit = 0;  // id
  std::int64_t revision = 1;
  std::string rule;       // of danvan, or the code of a [[check]]
  std::string indicator;  // empty: it is about the report as a whole
  std::string vi, en;
};

/// Those of the newest standing revision of every submission for a period, also of reports that nobody owed; by unit,
/// then in the order in which they were found.
std::vector<RecordedWarning> recorded_warnings(store::Store& store, Period period);

}  // namespace danvan::reporting
