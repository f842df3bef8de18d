#include "danvan/evaluation/check.hpp"

#include "danvan/store/index_feed.hpp"
#include "evaluation/mark_table.hpp"
#include "evaluation/messages.hpp"
#include "evaluation/round_table.hpp"
#include "evaluation/sheet_table.hpp"
#include "evaluation/sheet_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace danvan::evaluation {
namespace {

/// What the derived table should hold for one stage of a round, in key order.
std::vector<IndexedMark> expected(store::Store& store, const RoundFile& file, const ItemTerms& terms, Stage stage) {
  std::vector<IndexedMark> marks;
  for (const SheetRow& sheet : newest_sheets(store, file.round.id)) {
    if (sheet.stage != stage) {
      continue;
    }
    const std::optional<std::string> payload = store::document(store, sheet.digest);
    if (!payload) {
      throw Error(Exit::damaged, message(messages::damaged_document, file.round.code));
    }
    for (const SheetMark& mark : sheet_marks(file, *payload)) {
      marks.push_back(indexed(file, terms, stage, sheet.evaluator, mark));
    }
  }
  std::sort(marks.begin(), marks.end(), [](const IndexedMark& a, const IndexedMark& b) { return a.key < b.key; });
  return marks;
}

/// Rows that only one side has, or that differ.
std::size_t differences(store::Store& store, std::int64_t round, Stage stage, const std::vector<IndexedMark>& marks) {
  std::size_t different = 0;
  auto wanted = marks.begin();
  each_mark(store, round, stage, std::nullopt, [&](const IndexedMark& row) {
    for (; wanted != marks.end() && wanted->key < row.key; ++wanted) {
      ++different;
    }
    const bool both = wanted != marks.end() && wanted->key == row.key;
    different += both && *wanted == row ? 0U : 1U;
    wanted += both ? 1 : 0;
  });
  return different + static_cast<std::size_t>(marks.end() - wanted);
}

}  // namespace

std::vector<store::Finding> check_index(store::Store& store, const config::Definitions& definitions) {
  std::vector<store::Finding> findings;
  for (const Round& round : rounds(store)) {
    const auto find = [&](Message what, std::string_view stage) {
      findings.push_back({store::Finding::Severity::error,
                          "round " + round.code + (stage.empty() ? "" : " ") + std::string(stage), std::move(what),
                          message(messages::restore)});
    };
    try {
      const RoundFile file = load_round(store, definitions, round);
      const ItemTerms terms = ItemTerms::load(store, file.scheme);
      for (const Stage stage : {Stage::self, Stage::appraisal, Stage::final}) {
        const std::size_t different = differences(store, round.id, stage, expected(store, file, terms, stage));
        if (different > 0) {
          find(message(messages::index_differs, different), code_of(stage));
        }
      }
    } catch (const Error& damage) {
      find(damage.message(), {});
    }
  }
  return findings;
}

void reindex(store::Write& write, const config::Definitions& definitions) {
  store::remove_range(write, "mark_index", 0, std::numeric_limits<std::int64_t>::max());
  for (const Round& round : rounds(write.store())) {
    const RoundFile file = load_round(write.store(), definitions, round);
    const ItemTerms terms = ItemTerms::load(write.store(), file.scheme);
    MarkWriter marks(write);
    for (const Stage stage : {Stage::self, Stage::appraisal, Stage::final}) {
      for (const IndexedMark& mark : expected(write.store(), file, terms, stage)) {
        marks.put(mark);
      }
    }
    marks.finish();
  }
}

void number_items(store::Write& write, const config::Definitions& definitions) {
  for (const Round& round : rounds(write.store())) {
    const Scheme scheme = scheme_of(write.store(), definitions, round);
    for (const config::Item& item : scheme.rubric().items) {
      store::use_term(write, "item", term_code(scheme.rubric(), item));
    }
  }
}

std::vector<store::Use> uses(store::Store& store, const config::Definitions& definitions) {
  std::vector<store::Use> found;
  for (const Round& round : rounds(store)) {
    const bool of_models = scheme_of(store, definitions, round).rubric().subject == config::RubricSubject::model;
    for (const SubjectRow& row : subjects_of(store, round.id)) {
      found.push_back(
          {of_models ? "model" : "unit", row.subject, "round_subject", fmt::format("{},{}", round.id, row.subject)});
    }
  }
  return found;
}

}  // namespace danvan::evaluation
