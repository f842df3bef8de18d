#include "cli/commands.hpp"
#include "cli/reorganization_answers.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"let a unit go into several", "chia một đơn vị thành nhiều đơn vị"};

constexpr Text into_help{"unit that takes a share of it over, from 0 to 1; together 1",
                         "đơn vị tiếp nhận và tỷ lệ, từ 0 đến 1; cộng lại bằng 1"};
constexpr Text land_help{"unit that takes land only", "đơn vị chỉ nhận đất"};

Answer run(Job& job) {
  const std::string unit = job.argument("UNIT");
  std::vector<registry::ReorganizationRow> rows;
  for (const std::string& into : job.options("--into")) {
    const std::size_t sign = into.find('=');
    registry::ReorganizationRow row = event_row(job, "split", unit);
    row.successor = into.substr(0, sign);
    row.share = sign == std::string::npos ? "" : into.substr(sign + 1);
    rows.push_back(std::move(row));
  }
  for (const std::string& successor : job.options("--land")) {
    registry::ReorganizationRow row = event_row(job, "split", unit);
    row.successor = successor;
    row.what = "land";
    rows.push_back(std::move(row));
  }
  return reorganized(job, std::move(rows));
}

}  // namespace

Command unit_split_command() {
  return {
      .name = "unit split",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = unit_argument_help}},
      .options = with_event_options(
          {{.name = "--into", .value = "UNIT=SHARE", .help = into_help, .required = true, .repeat = true},
           {.name = "--land", .value = "UNIT", .help = land_help, .repeat = true}},
          true),
      .run = run,
  };
}

}  // namespace danvan::cli
