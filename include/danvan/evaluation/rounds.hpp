#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/base/diagnostics.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/evaluation/scheme.hpp"
#include "danvan/store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace danvan::evaluation {

/// One run of a rubric over subjects.
struct Round {
  std::int64_t id = 0;
  std::string code, rubric;
  int year = 0;
  Date opened;
  std::optional<Date> closed;
  std::int64_t configuration = 0;  // in force when it was opened; its rubric is kept
  std::optional<Digest> results;   // of a closed round: the document with its ranking
};

struct RoundSubject {
  std::int64_t id = 0;  // of the unit or the model
  std::string code, name, cluster;
  std::int64_t unit = 0;  // itself, or the unit that leads the model
};

/// A round with all that scoring needs, read once a command.
struct RoundFile {
  Round round;
  Scheme scheme;
  std::vector<RoundSubject> subjects;  // by code
  Codes codes;                         // of subjects -> place in `subjects`

  /// The subject's place in `subjects`.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view code) const;
};

/// The day whose version of a rubric scores the year: its last, like the units that are scored.
Date rubric_day(int year);

/// Every round, by code.
std::vector<Round> rounds(store::Store& store);

/// With the rubric of the configuration in force when it was opened. Throws `Error` 3 with the nearest codes when there
/// is no such round.
RoundFile load_round(store::Store& store, const config::Definitions& definitions, std::string_view code);
RoundFile load_round(store::Store& store, const config::Definitions& definitions, const Round& round);

struct OpenRequest {
  std::string round, rubric;
  int year = 0;
  std::optional<Date> on;                    // the day it is opened
  Date today;                                // taken where `on` is not given
  std::optional<std::string> subjects_file;  // subjects.csv; absent: all of the rubric's kind in force in the year
  CsvOptions csv;
};

struct OpenOutcome {
  std::size_t subjects = 0;
  bool added = false;  // else it was there already, the same
};

/// Opens a round. Opening it again with the same facts (those that are given) changes nothing. Throws `Error`: 3
/// for an unknown rubric, 1 where a rule forbids it (DG-01 another round has the code, DG-02 the rubric cannot be
/// scored yet, DG-03 subjects of that kind, DG-04 no subjects).
OpenOutcome open_round(store::Write& write, const config::Definitions& definitions, const OpenRequest& request,
                       Diagnostics& diagnostics);

struct CloseOutcome {
  std::size_t ranked = 0;
  bool closed = false;  // else it was closed already
};

/// Closes a round: its ranking is kept as a document. Throws `Error` 1 (DG-09) naming subjects without any mark, unless
/// `allow_unmarked`.
CloseOutcome close_round(store::Write& write, const config::Definitions& definitions, std::string_view code, Date on,
                         bool allow_unmarked);

}  // namespace danvan::evaluation
