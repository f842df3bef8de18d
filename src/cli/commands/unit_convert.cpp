#include "cli/commands.hpp"
#include "cli/reorganization_answers.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"turn a unit into another kind", "chuyển loại, cấp của một đơn vị"};

constexpr Text kind_help{"its new kind", "loại mới"};
constexpr Text level_help{"its new level; left out: that of the kind", "cấp mới; bỏ trống: theo loại"};
constexpr Text name_help{"its new name, if that changes too", "tên mới, nếu đổi cả tên"};

Answer run(Job& job) {
  registry::ReorganizationRow row = event_row(job, "convert", job.argument("UNIT"));
  row.new_kind = job.option("--kind").value_or("");
  row.new_level = job.option("--level").value_or("");
  row.new_name = job.option("--name").value_or("");
  return reorganized(job, {std::move(row)});
}

}  // namespace

Command unit_convert_command() {
  return {
      .name = "unit convert",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = unit_argument_help}},
      .options = with_event_options({{.name = "--kind", .value = "KIND", .help = kind_help},
                                     {.name = "--level", .value = "LEVEL", .help = level_help},
                                     {.name = "--name", .value = "TEXT", .help = name_help}},
                                    false),
      .run = run,
  };
}

}  // namespace danvan::cli
