#pragma once

#include "danvan/document/table.hpp"
#include "danvan/evaluation/rounds.hpp"

#include <optional>
#include <string>
#include <vector>

namespace danvan::evaluation {

/// One subject in the ranking of a round, with the points as they are printed.
struct RankedRow {
  std::optional<std::int64_t> rank, cluster_rank;  // nothing for a subject without marks
  std::int64_t subject = 0;                        // id of the unit or the model
  std::string code, name, cluster;
  std::optional<document::Number> total;
  std::string class_code, class_name;      // empty: in no class
  std::int64_t evaluators = 0;             // that marked it in the appraisal
  std::optional<document::Number> spread;  // highest less lowest total among them
  std::string vetoes;                      // "noXS, other (1/3)": votes where it does not hold
};

/// The ranking of a round, in the order of rank, then code: of an open round from its marks as they are, of a closed
/// one as it was when it was closed.
std::vector<RankedRow> ranking(store::Store& store, const RoundFile& file);

/// A round of a year with its ranking, for the summary.
struct RoundResults {
  Round round;
  std::string title;  // of the rubric
  config::RubricSubject subject = config::RubricSubject::unit;
  std::vector<config::Class> classes;  // best first
  std::vector<RankedRow> rows;
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
