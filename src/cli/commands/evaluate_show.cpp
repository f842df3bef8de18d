#include "cli/columns.hpp"
#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/evaluation/results.hpp"

namespace danvan::cli {
namespace {

document::Cell count(std::size_t number) {
  return document::Number{static_cast<std::int64_t>(number)};
}

Answer run(Job& job) {
  job.store();  // first, since it may tell the language
  const bool vi = job.lang() == Lang::vi;
  const evaluation::RoundFile file = evaluation::load_round(job.store(), job.definitions(), job.argument("ROUND"));
  const evaluation::RoundProgress progress = evaluation::progress(job.store(), file);
  const document::Empty nothing;
  document::Table table{"danvan.evaluate.show.1",
                        "",
                        {{"fact", vi ? "Nội dung" : "Fact"},
                         {"code", vi ? "Mã" : "Code"},
                         {"value", vi ? "Giá trị" : "Value"},
                         {"note", vi ? "Ghi chú" : "Note"}},
                        {}};
  const auto add = [&](std::string fact, document::Cell code, document::Cell value, document::Cell note) {
    table.rows.push_back({{std::move(fact), std::move(code), std::move(value), std::move(note)}});
  };
  add("round", file.round.code, nothing, nothing);
  add("rubric", file.round.rubric, file.scheme.rubric().title, nothing);
  add("year", nothing, std::to_string(file.round.year), nothing);
  add("opened", nothing, file.round.opened, nothing);
  add("closed", nothing, day_cell(file.round.closed), nothing);
  add("subjects", nothing, count(file.subjects.size()), nothing);
  for (const auto& sheet : progress.sheets) {
    add("sheet", sheet.evaluator, document::Number{sheet.marks}, sheet.stage);
  }
  add("unmarked", nothing, count(progress.unmarked.size()), nothing);
  for (const evaluation::RoundSubject& subject : progress.unmarked) {
    add("unmarked", subject.code, subject.name, nothing);
  }
  return {.table = std::move(table)};
}

}  // namespace

Command evaluate_show_command() {
  return {.name = "evaluate show",
          .group = Group::award,
          .needs = Needs::reading,
          .summary = {"the facts of a round and how far the marking is", "nội dung một đợt và tiến độ chấm"},
          .arguments = {{"ROUND", {"code of the round", "mã đợt"}}},
          .options = {},
          .run = run};
}

}  // namespace danvan::cli
