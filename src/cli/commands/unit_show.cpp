#include "cli/commands.hpp"
#include "cli/unit_columns.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"show a unit as it was over time", "xem một đơn vị qua các giai đoạn"};
constexpr Text unit_help{"its code", "mã đơn vị"};
constexpr Text on_help{"only as it was on that day", "chỉ xem vào ngày này"};
constexpr Text not_in_force{"unit {0} is not in force on {1}", "đơn vị {0} không có hiệu lực vào ngày {1}"};

Answer run(Job& job) {
  const auto day = job.date("--on");
  const registry::Units units = registry::Units::load(job.store());
  const registry::Unit& unit = units.require(job.argument("UNIT"));
  document::Table table{"danvan.unit.show.1", "", unit_columns_of(job.lang(), true), {}};
  for (const registry::UnitVersion& version : unit.versions) {
    if (!day || &version == unit.on(*day)) {
      table.rows.push_back({unit_cells(units, unit, version, true), false});
    }
  }
  Answer answer;
  if (table.rows.empty()) {
    answer.notes.push_back(message(not_in_force, unit.code, day.value_or(Date()).iso()));
    answer.exit = Exit::refused;
  }
  answer.table = std::move(table);
  return answer;
}

}  // namespace

Command unit_show_command() {
  return {
      .name = "unit show",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = unit_help}},
      .options = {{.name = "--on", .value = "DATE", .help = on_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
