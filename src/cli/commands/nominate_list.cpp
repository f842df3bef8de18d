#include "cli/columns.hpp"
#include "cli/commands.hpp"
#include "cli/year_option.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/commendation/nomination.hpp"

namespace danvan::cli {
namespace {

Answer run(Job& job) {
  job.store();  // first, since it may tell the language
  const bool vi = job.lang() == Lang::vi;
  const std::optional<int> year = year_option(job);
  document::Table table{"danvan.nominate.list.1",
                        "",
                        {{"code", vi ? "Mã" : "Code"},
                         {"subject_kind", vi ? "Loại" : "Kind"},
                         {"subject", vi ? "Đối tượng" : "Subject"},
                         {"unit", vi ? "Đơn vị trình" : "Unit"},
                         {"award", vi ? "Hình thức" : "Award"},
                         {"year", vi ? "Năm" : "Year"},
                         {"received", vi ? "Ngày nhận" : "Received"},
                         {"achievement_from", vi ? "Từ ngày" : "From"},
                         {"achievement_to", vi ? "Đến ngày" : "To"},
                         {"achievement", vi ? "Thành tích" : "Achievement"}},
                        {}};
  const registry::Units units = registry::Units::load(job.store());
  const auto nominations = commendation::nominations(job.store(), year);
  for (const commendation::Nomination& one : nominations) {
    table.rows.push_back({{one.code, std::string(code_of(one.subject_kind)), one.subject_code, units.at(one.unit).code,
                           one.award, std::to_string(one.year), one.received, day_cell(one.achievement_from),
                           day_cell(one.achievement_to), one.achievement}});
  }
  return {.table = std::move(table)};
}

}  // namespace

Command nominate_list_command() {
  return {.name = "nominate list",
          .group = Group::award,
          .needs = Needs::reading,
          .summary = {"the nominations of a year", "các đề nghị khen thưởng của một năm"},
          .arguments = {},
          .options = {{"--year", "YEAR", {"only of this year", "chỉ của năm này"}}},
          .run = run};
}

}  // namespace danvan::cli
