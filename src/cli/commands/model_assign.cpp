#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/model_life.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"say which unit leads a model from a day on", "giao đơn vị chủ trì mô hình từ một ngày"};
constexpr Text model_help{"its code", "mã mô hình"};
constexpr Text unit_help{"code of the unit that leads it from then", "mã đơn vị chủ trì từ ngày đó"};
constexpr Text on_help{"the first day", "ngày bắt đầu"};
constexpr Text basis_help{"the document it rests on", "căn cứ (số, ký hiệu văn bản)"};

Answer run(Job& job) {
  const auto text = [&](std::string_view option) { return job.option(option).value_or(""); };
  return taken_answer(
      registry::assign_model(job.write(), {job.argument("MODEL"), text("--unit"), text("--on"), text("--basis")}));
}

}  // namespace

Command model_assign_command() {
  return {
      .name = "model assign",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "MODEL", .help = model_help}},
      .options = {{.name = "--unit", .value = "UNIT", .help = unit_help, .required = true},
                  {.name = "--on", .value = "DATE", .help = on_help, .required = true},
                  {.name = "--basis", .value = "TEXT", .help = basis_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
