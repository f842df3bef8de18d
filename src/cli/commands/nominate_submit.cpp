#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/commendation/nomination.hpp"

namespace danvan::cli {
namespace {

constexpr Text taken{"nominations recorded: {0}; recorded before: {1}", "số đề nghị đã ghi: {0}; đã có từ trước: {1}"};
constexpr Text what_to_nominate{"give a nomination with --subject and its companions, or a file with --csv",
                                "hãy ghi một đề nghị bằng --subject và các tùy chọn đi kèm, hoặc một tệp bằng --csv"};

Answer run(Job& job) {
  commendation::Outcome outcome;
  if (const std::optional<Import> import = job.import()) {
    outcome = commendation::submit_csv(job.write(), job.definitions(), import->path, import->csv, job.diagnostics());
  } else if (job.option("--subject")) {
    const auto given = [&](std::string_view option) { return job.option(option).value_or(""); };
    outcome = commendation::submit(
        job.write(), job.definitions(),
        {job.argument("CODE"), given("--kind"), given("--subject"), given("--unit"), given("--award"), given("--year"),
         given("--received"), given("--from"), given("--to"), given("--achievement")});
  } else {
    throw job.usage(message(what_to_nominate));
  }
  return {.notes = {message(taken, outcome.added, outcome.unchanged)}};
}

}  // namespace

Command nominate_submit_command() {
  return {
      .name = "nominate submit",
      .group = Group::award,
      .needs = Needs::writing,
      .summary = {"record a request for commendation, or a file of them", "ghi một đề nghị khen thưởng, hoặc cả tệp"},
      .arguments = {{"CODE", {"code of the nomination", "mã đề nghị"}, false}},
      .options = with_import_options(
          {{.name = "--kind",
            .value = "KIND",
            .help = {"kind of subject", "loại đối tượng"},
            .choices = {"unit", "model", "person", "household"}},
           {.name = "--subject", .value = "CODE", .help = {"whom it is for", "đề nghị cho ai"}, .personal = true},
           {"--unit", "UNIT", {"the unit that submits it", "đơn vị trình"}},
           {"--award", "AWARD", {"award form", "hình thức khen thưởng"}},
           {"--year", "YEAR", {"year of the movement", "năm của phong trào"}},
           {"--received", "DAY", {"day the file was received; default today", "ngày nhận hồ sơ; mặc định hôm nay"}},
           {"--from", "DAY", {"first day of the achievement", "ngày đầu của thành tích"}},
           {"--to", "DAY", {"last day of the achievement", "ngày cuối của thành tích"}},
           {.name = "--achievement",
            .value = "TEXT",
            .help = {"the achievement in words", "thành tích, bằng lời"},
            .personal = true}}),
      .run = run};
}

}  // namespace danvan::cli
