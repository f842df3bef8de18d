#include "cli/commands.hpp"
#include "cli/reorganization_answers.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"end a unit that nobody follows", "giải thể một đơn vị, không có đơn vị kế thừa"};

Answer run(Job& job) {
  return reorganized(job, {event_row(job, "dissolve", job.argument("UNIT"))});
}

}  // namespace

Command unit_dissolve_command() {
  return {
      .name = "unit dissolve",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = unit_argument_help}},
      .options = with_event_options({}, true),
      .run = run,
  };
}

}  // namespace danvan::cli
