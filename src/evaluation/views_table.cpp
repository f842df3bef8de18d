#include "danvan/evaluation/results.hpp"
#include "danvan/evaluation/views.hpp"
#include "danvan/store/definitions.hpp"
#include "evaluation/mark_table.hpp"
#include "evaluation/messages_views.hpp"
#include "evaluation/round_table.hpp"

#include <functional>

namespace danvan::evaluation {
namespace {

document::Cell text_cell(const std::string& text) {
  return text.empty() ? document::Cell(document::Empty{}) : document::Cell(text);
}

template <typename Whole>
document::Cell whole_cell(const std::optional<Whole>& number) {
  return number ? document::Cell(document::Number{static_cast<std::int64_t>(*number)})
                : document::Cell(document::Empty{});
}

document::Cell number_cell(const std::optional<document::Number>& number) {
  return number ? document::Cell(*number) : document::Cell(document::Empty{});
}

void each_round(store::Store& store, const std::function<void(RoundFile file)>& visit) {
  const config::Definitions definitions = store::definitions(store);
  Schemes schemes(store, definitions);
  for (const Round& round : rounds(store)) {
    visit(load_round(store, schemes, round));
  }
}

void results(store::Store& store, const store::TakeRow& take) {
  each_round(store, [&](RoundFile file) {
    const std::string code = file.round.code;
    const Ranking ranked = ranking(store, std::move(file));
    for (const RankedRow& row : ranked.rows) {
      const RoundSubject& subject = ranked.subject(row);
      const config::Class* in = ranked.class_of(row);
      const auto of_total = [&](std::int64_t document::Number::*part) {
        return row.total ? whole_cell(std::optional((*row.total).*part)) : document::Cell(document::Empty{});
      };
      const std::optional<int> decimals = row.total ? std::optional(row.total->decimals) : std::nullopt;
      const std::array<document::Cell, messages::result_columns.size()> cells{
          code,
          whole_cell(row.rank),
          subject.code,
          subject.name,
          text_cell(subject.cluster),
          whole_cell(row.cluster_rank),
          number_cell(row.total),
          of_total(&document::Number::scaled),
          whole_cell(decimals),
          text_cell(in == nullptr ? std::string() : in->code),
          document::Number{row.evaluators},
          number_cell(row.spread),
          text_cell(row.vetoes),
      };
      take(cells);
    }
  });
}

void round_subjects(store::Store& store, const store::TakeRow& take) {
  each_round(store, [&](const RoundFile& file) {
    for (const Stage stage : {Stage::self, Stage::appraisal, Stage::final}) {
      for (const RoundSubject& subject : file.subjects) {
        const MarkKey least{file.round.id, stage, subject.id};
        const std::array<document::Cell, messages::subject_columns.size()> cells{
            document::Number{file.round.id}, std::string(code_of(stage)), subject.code,
            document::Number{least.packed()}};
        take(cells);
      }
    }
  });
}

void mark_options(store::Store& store, const store::TakeRow& take) {
  each_round(store, [&](const RoundFile& file) {
    const config::Rubric& rubric = file.scheme.rubric();
    for (const config::Item& item : rubric.items) {
      const std::optional<std::int64_t> term = store::term(store, "item", term_code(rubric, item));
      for (std::size_t place = 0; term && place < item.options.size(); ++place) {
        const std::array<document::Cell, messages::option_columns.size()> cells{
            document::Number{file.round.id}, document::Number{*term},
            document::Number{static_cast<std::int64_t>(place)}, item.options[place].code};
        take(cells);
      }
    }
  });
}

/// The keys are packed: see MarkKey. Subjects come first, so that a question about one, or that joins by them, reads no
/// marks of others.
constexpr std::string_view marks = R"(
    SELECT round.code,
      subject.stage, evaluator.code, subject.code, CAST(substr(term.code, length(round.rubric) + 2) AS TEXT),
      CASE WHEN mark.points IS NULL THEN 'not_arising' ELSE 'given' END,
      CAST(coalesce(option.code, decimal_text(mark.points, 2)) AS TEXT),
      decimal(mark.points, 2), mark.points
    FROM round
    CROSS JOIN {round_subjects} AS subject ON subject.round = round.id
    CROSS JOIN mark_index AS mark ON mark.key BETWEEN subject.first_key AND subject.first_key | 67108863
    CROSS JOIN term ON term.id = mark.key >> 14 & 4095
    CROSS JOIN evaluator ON evaluator.id = mark.key & 16383
    LEFT JOIN {mark_options} AS option
      ON option.round = round.id AND option.item = term.id AND option.place = mark.option)";

std::vector<store::View> helpers() {
  return {
      {.name = "round_subjects",
       .about = messages::view_subjects,
       .columns = messages::subject_columns,
       .example = {},
       .rows = round_subjects,
       .helper = true},
      {.name = "mark_options",
       .about = messages::view_options,
       .columns = messages::option_columns,
       .example = {},
       .rows = mark_options,
       .helper = true},
  };
}

}  // namespace

std::vector<store::View> views() {
  std::vector<store::View> all{
      {.name = "rounds",
       .about = messages::view_rounds,
       .columns = messages::round_columns,
       .example = "SELECT round, rubric, opened FROM rounds WHERE closed IS NULL ORDER BY round",
       .sql = R"(
    SELECT code, rubric, year, day_text(opened), day_text(closed)
    FROM round)"},
      {.name = "sheets",
       .about = messages::view_sheets,
       .columns = messages::sheet_columns,
       .example = "SELECT round, evaluator, marks FROM sheets WHERE standing = 'yes' ORDER BY 1, 2",
       .sql = R"(
    SELECT round.code, sheet.stage, evaluator.code, sheet.revision, day_text(sheet.received), sheet.marks,
      CASE WHEN EXISTS (SELECT 1 FROM sheet AS later
                        WHERE later.round = sheet.round AND later.stage = sheet.stage
                          AND later.evaluator = sheet.evaluator AND later.revision > sheet.revision)
        THEN 'no' ELSE 'yes' END
    FROM sheet
    CROSS JOIN round ON round.id = sheet.round
    CROSS JOIN evaluator ON evaluator.id = sheet.evaluator)"},
      {.name = "marks",
       .about = messages::view_marks,
       .columns = messages::mark_columns,
       .example =
           "SELECT item, ratio(sum(scaled), 100 * count(scaled), 2) AS mean FROM marks WHERE stage = 'appraisal' "
           "GROUP BY item ORDER BY item",
       .sql = std::string(marks)},
      {.name = "results",
       .about = messages::view_results,
       .columns = messages::result_columns,
       .example = "SELECT round, rank, name, total FROM results WHERE rank <= 3 ORDER BY round, rank, subject",
       .rows = results},
  };
  for (store::View& view : helpers()) {
    all.push_back(std::move(view));
  }
  return all;
}

}  // namespace danvan::evaluation
