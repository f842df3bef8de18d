#include "cli/commands.hpp"
#include "cli/reorganization_answers.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"put a unit below another, or into another sector",
                       "chuyển một đơn vị sang cấp trên khác, hoặc sang ngành khác"};

constexpr Text parent_help{"unit it is below from then on; “-”: none", "đơn vị cấp trên mới; “-”: không có"};
constexpr Text sector_help{"unit that leads its sector from then on; “-”: none",
                           "đơn vị quản lý ngành mới; “-”: không có"};
constexpr Text where_to{"--parent or --sector is needed", "cần có --parent hoặc --sector"};

Answer run(Job& job) {
  if (!job.option("--parent") && !job.option("--sector")) {
    throw job.usage(message(where_to));
  }
  registry::ReorganizationRow row = event_row(job, "move", job.argument("UNIT"));
  row.new_parent = job.option("--parent").value_or("");
  row.new_sector = job.option("--sector").value_or("");
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
      .options = with_event_options({{.name = "--parent", .value = "UNIT", .help = parent_help},
                                     {.name = "--sector", .value = "UNIT", .help = sector_help}},
                                    false),
      .run = run,
  };
}

}  // namespace danvan::cli
