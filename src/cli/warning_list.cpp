#include "cli/warning_list.hpp"

#include "cli/columns.hpp"
#include "danvan/reporting/warnings.hpp"

#include <algorithm>
#include <iterator>

namespace danvan::cli {
namespace {

document::Table empty_table(Lang lang) {
  return {"danvan.report.status.warnings.1",
          "",
          {
              column("form", {"Form", "Biểu mẫu"}, lang),
              column("unit", {"Unit", "Đơn vị"}, lang),
              column("period", {"Period", "Kỳ"}, lang),
              number_column("revision", {"Revision", "Lần"}, lang),
              column("rule", {"Rule", "Quy tắc"}, lang),
              column("indicator", {"Indicator", "Chỉ tiêu"}, lang),
              column("warning", {"Warning", "Cảnh báo"}, lang),
          },
          {}};
}

void add_rows(document::Table& table, const std::vector<reporting::RecordedWarning>& warnings, Period period,
              const registry::Units& units, const registry::Unit* only, Lang lang) {
  for (const reporting::RecordedWarning& one : warnings) {
    if (only == nullptr || one.unit == only->id) {
      table.rows.push_back({{one.form, units.at(one.unit).code, period.code(), number_cell(one.revision), one.rule,
                             text_cell(one.indicator), lang == Lang::vi ? one.vi : one.en},
                            false});
    }
  }
}

}  // namespace

document::Table warning_list(Job& job, const registry::Units& units,
                             const std::map<Period, std::vector<const config::Form*>>& forms,
                             const registry::Unit* only) {
  const Lang lang = job.lang();
  document::Table table = empty_table(lang);
  for (const auto& [period, of_period] : forms) {
    std::vector<reporting::RecordedWarning> all = reporting::recorded_warnings(job.store(), period);
    std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
      return a.unit != b.unit && units.at(a.unit).code < units.at(b.unit).code;
    });
    for (const config::Form* form : of_period) {
      std::vector<reporting::RecordedWarning> of_form;
      std::copy_if(all.begin(), all.end(), std::back_inserter(of_form),
                   [&](const auto& one) { return one.form == form->code; });
      add_rows(table, of_form, period, units, only, lang);
    }
  }
  return table;
}

}  // namespace danvan::cli
