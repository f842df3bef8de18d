#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "cli/unit_columns.hpp"
#include "danvan/register/defined.hpp"
#include "danvan/register/units.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"list the units in force on a day", "liệt kê các đơn vị có hiệu lực vào một ngày"};
constexpr Text on_help{"the day; left out: today", "ngày xem; bỏ trống: hôm nay"};
constexpr Text kind_help{"only units of this kind", "chỉ các đơn vị thuộc loại này"};
constexpr Text under_help{"only this unit and those below it", "chỉ đơn vị này và các đơn vị trực thuộc"};

Answer run(Job& job) {
  const Date day = job.date("--on").value_or(job.today());
  const auto kind = job.option("--kind");
  if (kind) {
    registry::require_kind(job.definitions(), *kind);
  }
  const registry::Units units = registry::Units::load(job.store());
  const auto under = job.option("--under");
  const registry::Unit* ancestor = under ? &units.require(*under) : nullptr;

  document::Table table{"danvan.unit.list.1", "", unit_columns_of(job.lang(), false), {}};
  for (const registry::Unit& unit : units.all()) {
    const registry::UnitVersion* version = unit.on(day);
    if (version == nullptr || (kind && version->kind != *kind) ||
        (ancestor != nullptr && !units.under(unit, *ancestor, day))) {
      continue;
    }
    table.rows.push_back({unit_cells(units, unit, *version, false), false});
  }
  Answer answer;
  answer.table = std::move(table);
  return answer;
}

}  // namespace

Command unit_list_command() {
  return {
      .name = "unit list",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {},
      .options = {{.name = "--on", .value = "DATE", .help = on_help},
                  {.name = "--kind", .value = "KIND", .help = kind_help},
                  {.name = "--under", .value = "UNIT", .help = under_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
