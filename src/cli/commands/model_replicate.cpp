#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/model_life.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"register a copy of a model elsewhere", "đăng ký nhân rộng một mô hình"};
constexpr Text model_help{"code of the model that is copied", "mã mô hình gốc"};
constexpr Text code_help{"permanent code of the copy", "mã cố định của mô hình nhân rộng"};
constexpr Text unit_help{"code of the unit that leads the copy", "mã đơn vị chủ trì mô hình nhân rộng"};
constexpr Text registered_help{"day of registration", "ngày đăng ký"};
constexpr Text title_help{"its title; left out: that of the origin", "tên; bỏ trống: như mô hình gốc"};
constexpr Text field_help{"field; left out: that of the origin", "lĩnh vực; bỏ trống: như mô hình gốc"};
constexpr Text level_help{"level at which it runs; left out: that of the origin", "cấp; bỏ trống: như mô hình gốc"};
constexpr Text address_help{"where it runs", "địa chỉ của mô hình"};
constexpr Text objective_help{"what it is for; left out: as the origin", "mục tiêu; bỏ trống: như mô hình gốc"};

Answer run(Job& job) {
  const auto text = [&](std::string_view option) { return job.option(option).value_or(""); };
  registry::ModelRow copy;
  copy.code = text("--code");
  copy.unit = text("--unit");
  copy.registered = text("--registered");
  copy.title = text("--title");
  copy.field = text("--field");
  copy.level = text("--level");
  copy.address = text("--address");
  copy.objective = text("--objective");
  return taken_answer(
      registry::replicate_model(job.write(), job.definitions(), job.argument("MODEL"), std::move(copy)));
}

}  // namespace

Command model_replicate_command() {
  return {
      .name = "model replicate",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "MODEL", .help = model_help}},
      .options = {{.name = "--code", .value = "CODE", .help = code_help, .required = true},
                  {.name = "--unit", .value = "UNIT", .help = unit_help, .required = true},
                  {.name = "--registered", .value = "DATE", .help = registered_help, .required = true},
                  {.name = "--title", .value = "TEXT", .help = title_help},
                  {.name = "--field", .value = "FIELD", .help = field_help},
                  {.name = "--level", .value = "LEVEL", .help = level_help},
                  {.name = "--address", .value = "TEXT", .help = address_help},
                  {.name = "--objective", .value = "TEXT", .help = objective_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
