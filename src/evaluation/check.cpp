#include "danvan/evaluation/check.hpp"

#include "danvan/store/index_differences.hpp"
#include "danvan/store/index_feed.hpp"
#include "evaluation/derived_marks.hpp"
#include "evaluation/messages.hpp"
#include "evaluation/round_table.hpp"
#include "evaluation/tally.hpp"

#include <fmt/format.h>

#include <limits>

namespace danvan::evaluation {
namespace {

std::vector<IndexedMark> stored(store::Store& store, std::int64_t round, Stage stage) {
  std::vector<IndexedMark> marks;
  each_mark(store, round, stage, std::nullopt, [&](const IndexedMark& mark) { marks.push_back(mark); });
  return marks;
}

constexpr Stage stages[] = {Stage::self, Stage::appraisal, Stage::final};

void tell_strays(store::Store& store, const std::vector<Round>& rounds, std::vector<store::Finding>& findings) {
  store::IndexDifferences strays("mark_index");
  for (const std::int64_t key : stray_marks(store, rounds)) {
    strays.surplus(key);
  }
  strays.tell("table mark_index", findings);
}

}  // namespace

std::vector<store::Finding> check_index(store::Store& store, const config::Definitions& definitions) {
  std::vector<store::Finding> findings;
  const std::vector<Round> all = rounds(store);
  Schemes schemes(store, definitions);
  for (const Round& round : all) {
    try {
      const RoundFile file = load_round(store, schemes, round);
      const ItemTerms terms = ItemTerms::load(store, file.scheme);
      for (const Stage stage : stages) {
        store::IndexDifferences differences("mark_index");
        differences.compare(derived_marks(store, file, terms, stage), stored(store, round.id, stage));
        differences.tell("round " + round.code + " " + std::string(code_of(stage)), findings);
      }
    } catch (const Error& damage) {
      findings.push_back(
          {store::Finding::Severity::error, "round " + round.code, damage.message(), message(messages::restore)});
    }
  }
  tell_strays(store, all, findings);
  return findings;
}

void reindex(store::Write& write, const config::Definitions& definitions) {
  constexpr auto limits = std::numeric_limits<std::int64_t>();
  store::remove_range(write, "mark_index", limits.min(), limits.max());
  Schemes schemes(write.store(), definitions);
  for (const Round& round : rounds(write.store())) {
    const RoundFile file = load_round(write.store(), schemes, round);
    const ItemTerms terms = ItemTerms::load(write.store(), file.scheme);
    MarkWriter marks(write);
    for (const Stage stage : stages) {
      for (const IndexedMark& mark : derived_marks(write.store(), file, terms, stage)) {
        marks.put(mark);
      }
    }
    marks.finish();
  }
}

void number_items(store::Write& write, const config::Definitions& definitions) {
  Schemes schemes(write.store(), definitions);
  for (const Round& round : rounds(write.store())) {
    const Scheme scheme = schemes.of(round);
    for (const config::Item& item : scheme.rubric().items) {
      store::use_term(write, "item", term_code(scheme.rubric(), item));
    }
  }
}

std::set<std::int64_t> closed_rounds(store::Store& store) {
  std::set<std::int64_t> closed;
  for (const Round& round : rounds(store)) {
    if (round.results) {
      closed.insert(round.id);
    }
  }
  return closed;
}

void require_kept_rankings(store::Store& store, const config::Definitions& definitions,
                           const std::set<std::int64_t>& before) {
  Schemes schemes(store, definitions);
  for (Round round : rounds(store)) {
    if (!round.results || before.contains(round.id)) {
      continue;
    }
    const Digest kept = *round.results;
    round.closed.reset();  // as it was when it was closed
    round.results.reset();
    const Ranking now = computed_ranking(store, load_round(store, schemes, round));
    if (sha256(ranking_payload(round, now)) != kept) {
      throw Error(Exit::refused, message(messages::other_ranking, round.code))
          .rule("DG-14")
          .hint(message(messages::close_anew, round.code));
    }
  }
}

std::vector<store::Use> uses(store::Store& store, const config::Definitions& definitions) {
  std::vector<store::Use> found;
  Schemes schemes(store, definitions);
  for (const Round& round : rounds(store)) {
    const bool of_models = schemes.of(round).rubric().subject == config::RubricSubject::model;
    for (const SubjectRow& row : subjects_of(store, round.id)) {
      found.push_back(
          {of_models ? "model" : "unit", row.subject, "round_subject", fmt::format("{},{}", round.id, row.subject)});
    }
  }
  return found;
}

}  // namespace danvan::evaluation
