#include "cli/commands.hpp"
#include "cli/reorganization_answers.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"give a unit a new name", "đổi tên một đơn vị"};

constexpr Text name_help{"its new name", "tên mới"};
constexpr Text short_name_help{"its new short name; the old one ends with the old name",
                               "tên ngắn mới; tên ngắn cũ hết dùng cùng tên cũ"};

Answer run(Job& job) {
  registry::ReorganizationRow row = event_row(job, "rename", job.argument("UNIT"));
  row.new_name = job.option("--name").value_or("");
  row.new_short_name = job.option("--short-name").value_or("");
  return reorganized(job, {std::move(row)});
}

}  // namespace

Command unit_rename_command() {
  return {
      .name = "unit rename",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = unit_argument_help}},
      .options = with_event_options({{.name = "--name", .value = "TEXT", .help = name_help, .required = true},
                                     {.name = "--short-name", .value = "TEXT", .help = short_name_help}},
                                    false),
      .run = run,
  };
}

}  // namespace danvan::cli
