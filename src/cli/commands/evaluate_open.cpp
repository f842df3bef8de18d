#include "cli/commands.hpp"
#include "cli/year_option.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/evaluation/rounds.hpp"

namespace danvan::cli {
namespace {

constexpr Text opened{"round {0} is open: {1} subjects", "đã mở đợt {0}: {1} đối tượng"};
constexpr Text opened_before{"round {0} was opened before: {1} subjects", "đợt {0} đã mở từ trước: {1} đối tượng"};

Answer run(Job& job) {
  const evaluation::OpenRequest request{.round = job.argument("ROUND"),
                                        .rubric = *job.option("--rubric"),
                                        .year = year_option(job).value(),
                                        .on = job.date("--on"),
                                        .today = job.today(),
                                        .subjects_file = job.option("--subjects"),
                                        .csv = {.excel = job.flag("--excel"),
                                                .encoding = job.option("--encoding").value_or(""),
                                                .size_limit = !job.flag("--no-size-limit")}};
  const evaluation::OpenOutcome outcome =
      evaluation::open_round(job.write(), job.definitions(), request, job.diagnostics());
  return {.notes = {message(outcome.added ? opened : opened_before, request.round, outcome.subjects)}};
}

}  // namespace

Command evaluate_open_command() {
  return {
      .name = "evaluate open",
      .group = Group::award,
      .needs = Needs::writing,
      .summary = {"open a round of scoring over units or models", "mở một đợt đánh giá đơn vị hoặc mô hình"},
      .arguments = {{"ROUND", {"code of the round", "mã đợt"}}},
      .options = with_file_options(
          {{.name = "--rubric",
            .value = "CODE",
            .help = {"rubric; its version on the last day of the year", "bộ tiêu chí, bản có hiệu lực ngày cuối năm"},
            .required = true},
           {.name = "--year",
            .value = "YEAR",
            .help = {"year of the movement", "năm của phong trào"},
            .required = true},
           {"--subjects",
            "FILE",
            {"who is marked (round, subject, cluster); default all in force in the year",
             "đối tượng chấm (round, subject, cluster); mặc định mọi đối tượng trong năm"}},
           {"--on", "DAY", {"opening day; default today", "ngày mở đợt; mặc định hôm nay"}}}),
      .run = run};
}

}  // namespace danvan::cli
