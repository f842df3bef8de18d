#include "cli/commands.hpp"
#include "cli/reorganization_answers.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"let one or several units go into another", "nhập một hay nhiều đơn vị vào đơn vị khác"};

constexpr Text into_help{"unit that takes them over; in force that day", "đơn vị tiếp nhận, có hiệu lực vào ngày đó"};

Answer run(Job& job) {
  std::vector<registry::ReorganizationRow> rows;
  for (const std::string& unit : job.arguments("UNIT")) {
    registry::ReorganizationRow row = event_row(job, "merge", unit);
    row.successor = job.option("--into").value_or("");
    rows.push_back(std::move(row));
  }
  return reorganized(job, std::move(rows));
}

}  // namespace

Command unit_merge_command() {
  return {
      .name = "unit merge",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = unit_argument_help, .repeat = true}},
      .options = with_event_options({{.name = "--into", .value = "UNIT", .help = into_help, .required = true}}, true),
      .run = run,
  };
}

}  // namespace danvan::cli
