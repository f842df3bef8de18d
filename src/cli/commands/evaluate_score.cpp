#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/evaluation/score.hpp"

namespace danvan::cli {
namespace {

constexpr Text taken{"marks: {0}; sheets new: {1}, revised: {2}, the same: {3}",
                     "số điểm đã nhận: {0}; phiếu mới: {1}, phiếu sửa: {2}, phiếu giữ nguyên: {3}"};
constexpr Text what_to_score{"give a file with --csv, or a SUBJECT with --evaluator and --set",
                             "ghi một tệp bằng --csv, hoặc ĐỐI TƯỢNG kèm --evaluator và --set"};
constexpr Text set_form{"“{0}” is not ITEM=VALUE, for example --set I.1.a=1.5",
                        "“{0}” không có dạng MỤC=GIÁ TRỊ, ví dụ --set I.1.a=1.5"};

evaluation::ScoreOutcome score_file(Job& job, const Import& import) {
  const evaluation::ScoresFile file{.round = job.argument("ROUND"),
                                    .path = import.path,
                                    .csv = import.csv,
                                    .numbers = import.numbers,
                                    .partial = import.partial,
                                    .stage = job.option("--stage"),
                                    .received = job.date("--on").value_or(job.today())};
  return evaluation::submit_scores(job.write(), job.definitions(), file, job.diagnostics());
}

evaluation::ScoreOutcome score_one(Job& job) {
  evaluation::ScoresGiven given{
      .round = job.argument("ROUND"),
      .subject = job.argument("SUBJECT"),
      .evaluator = job.option("--evaluator").value_or(""),
      .stage = job.option("--stage").value_or(""),
      .note = job.option("--note").value_or(""),
      .marks = {},
      .numbers = job.option("--numbers") == "vi" ? NumberStyle::vietnamese : NumberStyle::plain,
      .received = job.date("--on").value_or(job.today())};
  for (const std::string& set : job.options("--set")) {
    const std::size_t equals = set.find('=');
    if (equals == std::string::npos) {
      throw job.usage(message(set_form, set));
    }
    given.marks.emplace_back(set.substr(0, equals), set.substr(equals + 1));
  }
  if (given.subject.empty() || given.evaluator.empty() || given.marks.empty()) {
    throw job.usage(message(what_to_score));
  }
  return evaluation::submit_scores(job.write(), job.definitions(), given);
}

Answer run(Job& job) {
  const std::optional<Import> import = job.import();
  if (import && !job.argument("SUBJECT").empty()) {
    throw job.usage(message(what_to_score));
  }
  const evaluation::ScoreOutcome outcome = import ? score_file(job, *import) : score_one(job);
  return {.notes = {message(taken, outcome.marks, outcome.added, outcome.revised, outcome.unchanged)}};
}

}  // namespace

Command evaluate_score_command() {
  return {
      .name = "evaluate score",
      .group = Group::award,
      .needs = Needs::writing,
      .summary = {"take marks, from a file or one by one", "nhận điểm, theo tệp hoặc từng mục"},
      .arguments = {{"ROUND", {"code of the round", "mã đợt"}},
                    {"SUBJECT", {"who is marked", "đối tượng được chấm"}, false}},
      .options = with_import_options(
          {{"--evaluator", "CODE", {"who marks", "người chấm"}},
           {.name = "--set",
            .value = "ITEM=VALUE",
            .help = {"a mark; may be repeated", "một điểm; ghi nhiều lần được"},
            .repeat = true},
           {.name = "--stage",
            .value = "STAGE",
            .help = {"stage of marks that name none; default appraisal", "bước chấm khi không ghi; mặc định appraisal"},
            .choices = {"self", "appraisal", "final"}},
           {.name = "--note",
            .value = "TEXT",
            .help = {"note; the reason of a final mark", "ghi chú; lý do của điểm chốt"},
            .personal = true},
           {"--on", "DAY", {"day received; default today", "ngày nhận; mặc định hôm nay"}}}),
      .run = run};
}

}  // namespace danvan::cli
