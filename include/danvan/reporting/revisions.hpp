#pragma once

#include "danvan/base/period.hpp"
#include "danvan/store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace danvan::reporting {

/// One revision of a submission, as it was received.
struct Revision {
  std::string form;
  std::int64_t revision = 1;
  Date received;
  std::string state;   // submitted, returned, accepted, withdrawn
  std::string reason;  // of a correction
  std::int64_t warnings = 0;
  std::string note;
  struct Value {
    std::string indicator;
    std::string text;  // a plain number, a text, or "-" for not arising
    std::string note;
  };
  std::vector<Value> values;  // by indicator
  struct Done {
    std::string word;  // submitted, or what `word` says of a step
    Date on;
    std::string level, reason;
    std::optional<store::Entry> entry;  // that recorded it
  };
  std::vector<Done> steps;  // in their order; the first is that it was handed in
};

/// All revisions that a unit handed in for a period, by form and revision. Throws `Error` 6 where a document is missing
/// or cannot be read. Who recorded the steps is looked up in the journal only when asked for.
enum class Recorded : bool { left_out, looked_up };
std::vector<Revision> revisions(store::Store& store, std::int64_t unit, Period period,
                                Recorded recorded = Recorded::left_out);

}  // namespace danvan::reporting
