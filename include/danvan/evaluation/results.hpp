#pragma once

#include "danvan/document/table.hpp"
#include "danvan/evaluation/rounds.hpp"

#include <optional>
#include <string>
#include <vector>

namespace danvan::evaluation {

/// One subject in the ranking of a round, with the points as they are printed; small, for there may be very many.
struct RankedRow {
  std::optional<std::uint32_t> rank, cluster_rank;  // nothing for a subject without marks
  std::uint32_t subject = 0;                        // place in the ranking's subjects
  std::uint32_t evaluators = 0;                     // that marked it in the appraisal
  std::optional<document::Number> total;
  std::optional<std::uint32_t> class_index;  // place in the ranking's classes; nothing: in no class
  std::optional<document::Number> spread;    // highest less lowest total among them
  std::string vetoes;                        // "noXS, other (1/3)": votes where it does not hold
};

struct Ranking {
  std::vector<config::Class> classes;  // best first
  std::vector<RoundSubject> subjects;  // as they were called when the ranking was made
  std::vector<RankedRow> rows;         // by rank, then code

  [[nodiscard]] const RoundSubject& subject(const RankedRow& row) const { return subjects[row.subject]; }
  /// Null for a subject in no class.
  [[nodiscard]] const config::Class* class_of(const RankedRow& row) const {
    return row.class_index ? &classes[*row.class_index] : nullptr;
  }
};

/// The ranking of a round: of an open round from its marks as they are, of a closed one as it was when it was closed.
/// The file is taken over, for its subjects may be many.
Ranking ranking(store::Store& store, RoundFile file);

/// A round of a year with its ranking, for the summary.
struct RoundResults {
  Round round;
  std::string title;  // of the rubric
  config::RubricSubject subject = config::RubricSubject::unit;
  Ranking ranking;
};
/// Every round of the year, by code.
std::vector<RoundResults> results_of_year(store::Store& store, const config::Definitions& definitions, int year);

/// What `evaluate show` says of a round beside its facts.
struct RoundProgress {
  struct Sheet {
    std::string evaluator;
    std::string stage;
    std::int64_t marks = 0, revision = 0;
    Date received;
  };
  std::vector<Sheet> sheets;           // by stage, then evaluator
  std::vector<RoundSubject> unmarked;  // no mark in the appraisal or final, by code
};
RoundProgress progress(store::Store& store, const RoundFile& file);

/// One line on the way from marks to class.
struct ExplainedLine {
  enum class Level { item, criterion, group, total, class_ } level = Level::item;
  std::string code;
  std::string given;                       // the marks, as EVALUATOR=VALUE
  std::optional<document::Number> points;  // nothing: not marked
  std::optional<document::Number> max;
  std::vector<Message> notes;
};
std::string_view code_of(ExplainedLine::Level level);

/// Line by line: each item, after them its criterion, after these its group, then total and class. The class is that of
/// the ranking as it is now. Throws `Error` 3 for a subject that is not in the round.
std::vector<ExplainedLine> explain(store::Store& store, const RoundFile& file, std::string_view subject);

}  // namespace danvan::evaluation
