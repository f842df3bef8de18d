#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/base/diagnostics.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/store/store.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace danvan::evaluation {

/// A file of marks (scores.csv) for one round.
struct ScoresFile {
  std::string round, path;
  CsvOptions csv;
  NumberStyle numbers = NumberStyle::plain;
  bool partial = false;              // take what one evaluator marked of one subject where that has no fault
  std::optional<std::string> stage;  // of rows that give none; else appraisal
  Date received;
};

/// Marks of one evaluator on one subject, given one by one: item and value.
struct ScoresGiven {
  std::string round, subject, evaluator, stage, note;
  std::vector<std::pair<std::string, std::string>> marks;
  NumberStyle numbers = NumberStyle::plain;
  Date received;
};

struct ScoreOutcome {
  std::size_t marks = 0;                              // taken from the input, new or the same as before
  std::size_t added = 0, revised = 0, unchanged = 0;  // sheets
};

/// Takes a file of marks. Marks of one evaluator in one stage are laid over the newest sheet of theirs and become its
/// next revision; where nothing differs there is none. Faults are added to the diagnostics, duplicates after the
/// others. Throws `Error`: 3 no such round, 1 (DG-06) it is closed and would change.
ScoreOutcome submit_scores(store::Write& write, const config::Definitions& definitions, const ScoresFile& request,
                           Diagnostics& diagnostics);

/// The same for marks given one by one; the first fault is thrown as an `Error` (3, or 1 where a rule forbids the
/// mark).
ScoreOutcome submit_scores(store::Write& write, const config::Definitions& definitions, const ScoresGiven& given);

}  // namespace danvan::evaluation
