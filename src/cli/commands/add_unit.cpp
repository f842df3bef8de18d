#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/add_units.hpp"

#include <array>

namespace danvan::cli {
namespace {

constexpr Text summary{"record a unit, or all of units.csv", "ghi một đơn vị, hoặc cả tệp units.csv"};
constexpr Text code_help{"its permanent code", "mã cố định của đơn vị"};
constexpr Text name_help{"its full name", "tên đầy đủ"};
constexpr Text kind_help{"kind of unit, as danvan.toml defines it", "loại đơn vị, theo danvan.toml"};
constexpr Text level_help{"its level; left out: that of its kind", "cấp; bỏ trống: theo loại đơn vị"};
constexpr Text parent_help{"code of the unit above it", "mã đơn vị cấp trên"};
constexpr Text cluster_help{"emulation cluster", "cụm, khối thi đua"};
constexpr Text sector_help{"code of the unit that leads its sector", "mã đơn vị quản lý ngành"};
constexpr Text from_help{"first day on which it is so; left out: since before the record began",
                         "ngày bắt đầu; bỏ trống: có từ trước khi lập sổ"};
constexpr Text to_help{"first day on which it no longer is so; left out: still is",
                       "ngày không còn như vậy nữa; bỏ trống: còn hiệu lực"};
constexpr Text short_name_help{"short name for tables", "tên ngắn dùng trong bảng"};
constexpr Text basis_help{"the decision it rests on", "căn cứ (số, ký hiệu quyết định)"};

constexpr std::array<std::string_view, 3> needed{"CODE", "NAME", "--kind"};
constexpr std::array<std::string_view, 8> optional_words{"--level", "--parent",     "--cluster", "--from",
                                                         "--to",    "--short-name", "--basis",   "--sector"};

Answer run(Job& job) {
  const auto import = job.import();
  check_words(job, import.has_value(), needed, optional_words);
  if (import) {
    return taken_answer(
        registry::import_units(job.write(), job.definitions(), import_file(*import), job.diagnostics()));
  }
  const auto text = [&](std::string_view option) { return job.option(option).value_or(""); };
  registry::UnitRow row;
  row.code = job.argument("CODE");
  row.name = job.argument("NAME");
  row.kind = text("--kind");
  row.level = text("--level");
  row.parent = text("--parent");
  row.cluster = text("--cluster");
  row.short_name = text("--short-name");
  row.basis = text("--basis");
  row.sector = text("--sector");
  row.from = job.date("--from").value_or(Date::beginning());
  row.to = job.date("--to").value_or(Date::forever());
  return taken_answer(registry::add_unit(job.write(), job.definitions(), std::move(row)));
}

}  // namespace

Command add_unit_command() {
  return {
      .name = "add-unit",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "CODE", .help = code_help, .required = false},
                    {.name = "NAME", .help = name_help, .required = false}},
      .options = with_import_options({
          {.name = "--kind", .value = "KIND", .help = kind_help},
          {.name = "--level", .value = "LEVEL", .help = level_help},
          {.name = "--parent", .value = "UNIT", .help = parent_help},
          {.name = "--cluster", .value = "CLUSTER", .help = cluster_help},
          {.name = "--from", .value = "DATE", .help = from_help},
          {.name = "--to", .value = "DATE", .help = to_help},
          {.name = "--short-name", .value = "TEXT", .help = short_name_help},
          {.name = "--basis", .value = "TEXT", .help = basis_help},
          {.name = "--sector", .value = "UNIT", .help = sector_help},
      }),
      .run = run,
  };
}

}  // namespace danvan::cli
