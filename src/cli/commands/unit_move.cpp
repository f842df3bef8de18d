#include "cli/commands.hpp"
#include "cli/reorganization_answers.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"put a unit below another", "chuyển một đơn vị sang cấp trên khác"};

constexpr Text parent_help{"unit it is below from then on; “-”: none", "đơn vị cấp trên mới; “-”: không có"};

Answer run(Job& job) {
  registry::ReorganizationRow row = event_row(job, "move", job.argument("UNIT"));
  row.new_parent = job.option("--parent").value_or("");
  return reorganized(job, {std::move(row)});
}

}  // namespace

Command unit_move_command() {
  return {
      .name = "unit move",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = unit_argument_help}},
      .options =
          with_event_options({{.name = "--parent", .value = "UNIT", .help = parent_help, .required = true}}, false),
      .run = run,
  };
}

}  // namespace danvan::cli
