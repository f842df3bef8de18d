#pragma once

#include "danvan/evaluation/ranking.hpp"
#include "danvan/evaluation/results.hpp"

namespace danvan::evaluation {

/// The contenders of a round by the places of its subjects, from one ordered scan of its marks.
std::vector<Contender> contenders_of(store::Store& store, const RoundFile& file);

/// The marks of one subject.
struct SubjectMarks {
  std::vector<Mark> appraisal, finals;
};
SubjectMarks marks_of(store::Store& store, const RoundFile& file, std::int64_t subject);

/// The ranking from marks, whether the round is closed or not.
Ranking computed_ranking(store::Store& store, RoundFile file);

/// The ranking as the document that a closed round keeps, and back. Throws `Error` 6 when it cannot be read.
std::string ranking_payload(const Round& round, const Ranking& ranking);
Ranking ranking_of_payload(const RoundFile& file, std::string_view payload);

}  // namespace danvan::evaluation
