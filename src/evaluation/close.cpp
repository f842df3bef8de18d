#include "danvan/evaluation/rounds.hpp"
#include "evaluation/messages.hpp"
#include "evaluation/round_table.hpp"
#include "evaluation/suggest.hpp"
#include "evaluation/tally.hpp"

namespace danvan::evaluation {
namespace {

void refuse_unmarked(const Ranking& ranking) {
  std::vector<std::string> codes;
  for (const RankedRow& row : ranking.rows) {
    if (!row.rank) {
      codes.push_back(ranking.subject(row).code);
    }
  }
  if (!codes.empty()) {
    throw Error(Exit::refused, message(messages::unmarked, codes.size(), some_of(codes)))
        .rule("DG-09")
        .hint(message(messages::allow_unmarked));
  }
}

}  // namespace

CloseOutcome close_round(store::Write& write, const config::Definitions& definitions, std::string_view code, Date on,
                         bool allow_unmarked) {
  RoundFile file = load_round(write.store(), definitions, code);
  if (file.round.closed) {
    return {file.subjects.size(), false};
  }
  const Round round = file.round;
  const Ranking ranking = computed_ranking(write.store(), std::move(file));
  if (!allow_unmarked) {
    refuse_unmarked(ranking);
  }
  mark_closed(write, round.id, on, write.put_document(ranking_payload(round, ranking)));
  return {ranking.rows.size(), true};
}

}  // namespace danvan::evaluation
