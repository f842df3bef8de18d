#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/model_life.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"record the next step in the life of a model", "ghi bước tiếp theo của một mô hình"};
constexpr Text model_help{"its code", "mã mô hình"};
constexpr Text status_help{"where it stands from that day", "trạng thái từ ngày đó"};
constexpr Text on_help{"the day of the step", "ngày thực hiện"};
constexpr Text basis_help{"the document it rests on", "căn cứ (số, ký hiệu văn bản)"};
constexpr Text reason_help{"why; needed for a return", "lý do; bắt buộc khi trả lại"};
constexpr Text level_help{"level that recognised it, or to which it is sent", "cấp công nhận, hoặc cấp được gửi lên"};

Answer run(Job& job) {
  const auto text = [&](std::string_view option) { return job.option(option).value_or(""); };
  registry::StepRow row;
  row.code = job.argument("MODEL");
  row.status = text("--status");
  row.on = text("--on");
  row.basis = text("--basis");
  row.reason = text("--reason");
  row.level = text("--level");
  return taken_answer(registry::set_model_status(job.write(), job.definitions(), std::move(row)));
}

}  // namespace

Command model_set_status_command() {
  return {
      .name = "model set-status",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "MODEL", .help = model_help}},
      .options = {{.name = "--status",
                   .value = "STATUS",
                   .help = status_help,
                   .required = true,
                   .choices = {"draft", "registered", "returned", "in_progress", "effective", "ineffective",
                               "recognised", "outstanding", "confirmed", "suspended", "ended", "dropped"}},
                  {.name = "--on", .value = "DATE", .help = on_help, .required = true},
                  {.name = "--basis", .value = "TEXT", .help = basis_help},
                  {.name = "--reason", .value = "TEXT", .help = reason_help, .personal = true},
                  {.name = "--level", .value = "LEVEL", .help = level_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
