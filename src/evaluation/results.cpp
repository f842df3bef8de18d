#include "danvan/evaluation/results.hpp"

#include "danvan/evaluation/evaluators.hpp"
#include "evaluation/messages.hpp"
#include "evaluation/round_table.hpp"
#include "evaluation/sheet_table.hpp"
#include "evaluation/tally.hpp"

#include <algorithm>
#include <map>

namespace danvan::evaluation {

Ranking ranking(store::Store& store, RoundFile file) {
  if (!file.round.results) {
    return computed_ranking(store, std::move(file));
  }
  const std::optional<std::string> payload = store::document(store, *file.round.results);
  if (!payload) {
    throw Error(Exit::damaged, message(messages::damaged_document, file.round.code)).hint(message(messages::run_check));
  }
  return ranking_of_payload(file, *payload);
}

std::vector<RoundResults> results_of_year(store::Store& store, const config::Definitions& definitions, int year) {
  std::vector<RoundResults> found;
  Schemes schemes(store, definitions);
  for (const Round& round : rounds(store)) {
    if (round.year != year) {
      continue;
    }
    RoundFile file = load_round(store, schemes, round);
    found.push_back({round, file.scheme.rubric().title, file.scheme.rubric().subject, {}});
    found.back().ranking = ranking(store, std::move(file));
  }
  return found;
}

RoundProgress progress(store::Store& store, const RoundFile& file) {
  std::map<std::int64_t, std::string> codes;
  for (const Evaluator& one : evaluators(store)) {
    codes.emplace(one.id, one.code);
  }
  RoundProgress found;
  std::vector<SheetRow> sheets = newest_sheets(store, file.round.id);
  std::sort(sheets.begin(), sheets.end(), [&](const SheetRow& a, const SheetRow& b) {
    return a.stage != b.stage ? a.stage < b.stage : codes.at(a.evaluator) < codes.at(b.evaluator);
  });
  for (const SheetRow& sheet : sheets) {
    found.sheets.push_back(
        {codes.at(sheet.evaluator), std::string(code_of(sheet.stage)), sheet.marks, sheet.revision, sheet.received});
  }
  const std::vector<Contender> contenders = contenders_of(store, file);
  for (std::size_t i = 0; i < contenders.size(); ++i) {
    if (!contenders[i].marked) {
      found.unmarked.push_back(file.subjects[i]);
    }
  }
  return found;
}

}  // namespace danvan::evaluation
