#include "danvan/evaluation/rounds.hpp"
#include "evaluation/messages.hpp"
#include "evaluation/round_table.hpp"
#include "evaluation/suggest.hpp"
#include "evaluation/tally.hpp"

namespace danvan::evaluation {
namespace {

void refuse_unmarked(const std::vector<RankedRow>& rows) {
  std::vector<std::string> codes;
  for (const RankedRow& row : rows) {
    if (!row.rank) {
      codes.push_back(row.code);
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
  const RoundFile file = load_round(write.store(), definitions, code);
  if (file.round.closed) {
    return {file.subjects.size(), false};
  }
  const std::vector<RankedRow> rows = computed_ranking(write.store(), file);
  if (!allow_unmarked) {
    refuse_unmarked(rows);
  }
  mark_closed(write, file.round.id, on, write.put_document(ranking_payload(file, rows)));
  return {rows.size(), true};
}

}  // namespace danvan::evaluation
