#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/evaluation/results.hpp"

namespace danvan::cli {
namespace {

document::Cell points(const std::optional<document::Number>& number) {
  return number ? document::Cell(*number) : document::Cell(document::Missing{});
}

std::string notes_text(const std::vector<Message>& notes, Lang lang) {
  std::string text;
  for (const Message& note : notes) {
    text += (text.empty() ? "" : "; ") + render(note, lang);
  }
  return text;
}

Answer run(Job& job) {
  job.store();  // first, since it may tell the language
  const bool vi = job.lang() == Lang::vi;
  using document::Align;
  document::Table table{"danvan.evaluate.explain.1",
                        "",
                        {{"level", vi ? "Bậc" : "Level"},
                         {"code", vi ? "Mã" : "Code"},
                         {"given", vi ? "Điểm chấm" : "Given"},
                         {"points", vi ? "Điểm" : "Points", Align::right},
                         {"max", vi ? "Tối đa" : "Max", Align::right},
                         {"note", vi ? "Diễn giải" : "Note"}},
                        {}};
  const evaluation::RoundFile file = evaluation::load_round(job.store(), job.definitions(), job.argument("ROUND"));
  for (const evaluation::ExplainedLine& line : evaluation::explain(job.store(), file, job.argument("SUBJECT"))) {
    const bool is_class = line.level == evaluation::ExplainedLine::Level::class_;
    table.rows.push_back(
        {{std::string(code_of(line.level)), line.code, line.given,
          is_class ? document::Cell(document::Empty{}) : points(line.points),
          line.max ? document::Cell(*line.max) : document::Cell(document::Empty{}), notes_text(line.notes, job.lang())},
         line.level == evaluation::ExplainedLine::Level::total});
  }
  return {.table = std::move(table)};
}

}  // namespace

Command evaluate_explain_command() {
  return {
      .name = "evaluate explain",
      .group = Group::award,
      .needs = Needs::reading,
      .summary = {"the way from marks to class, line by line", "từ điểm chấm đến xếp loại, từng dòng một"},
      .arguments = {{"ROUND", {"code of the round", "mã đợt"}}, {"SUBJECT", {"who was marked", "đối tượng được chấm"}}},
      .options = {},
      .run = run};
}

}  // namespace danvan::cli
