#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/confirm_models.hpp"

#include <array>

namespace danvan::cli {
namespace {

constexpr Text summary{"record what a year's review found of a model", "ghi kết quả rà soát mô hình của một năm"};
constexpr Text model_help{"its code", "mã mô hình"};
constexpr Text year_help{"the year it speaks of", "năm được rà soát"};
constexpr Text status_help{"what was found", "kết quả rà soát"};
constexpr Text on_help{"the day it was found; left out: today", "ngày kết luận; bỏ trống: hôm nay"};
constexpr Text basis_help{"the document it rests on", "căn cứ (số, ký hiệu văn bản)"};
constexpr Text level_help{"level that recognised it; left out: the model's own",
                          "cấp công nhận; bỏ trống: cấp của mô hình"};

constexpr std::array<std::string_view, 3> needed{"MODEL", "--year", "--status"};
constexpr std::array<std::string_view, 3> optional_words{"--on", "--basis", "--level"};

Answer run(Job& job) {
  const auto import = job.import();
  check_words(job, import.has_value(), needed, optional_words);
  if (import) {
    return taken_answer(
        registry::import_confirmations(job.write(), job.definitions(), import_file(*import), job.diagnostics()));
  }
  const auto text = [&](std::string_view option) { return job.option(option).value_or(""); };
  registry::ConfirmationRow row;
  row.code = job.argument("MODEL");
  row.year = text("--year");
  row.status = text("--status");
  row.on = text("--on");
  row.basis = text("--basis");
  row.level = text("--level");
  return taken_answer(registry::confirm_model(job.write(), job.definitions(), std::move(row)));
}

}  // namespace

Command model_confirm_command() {
  return {
      .name = "model confirm",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "MODEL", .help = model_help, .required = false}},
      .options = with_import_options({
          {.name = "--year", .value = "YEAR", .help = year_help},
          {.name = "--status",
           .value = "STATUS",
           .help = status_help,
           .choices = {"confirmed", "effective", "ineffective", "recognised", "outstanding", "suspended", "ended",
                       "dropped"}},
          {.name = "--on", .value = "DATE", .help = on_help},
          {.name = "--basis", .value = "TEXT", .help = basis_help},
          {.name = "--level", .value = "LEVEL", .help = level_help},
      }),
      .run = run,
  };
}

}  // namespace danvan::cli
