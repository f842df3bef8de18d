#include "cli/allowance_list.hpp"

#include "cli/columns.hpp"
#include "danvan/reporting/granted.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

document::Word kind_cell(reporting::Allow what, Lang lang) {
  const auto shown = [&](std::string code, const Text& words) {
    return document::Word{std::move(code), render(message(words), lang)};
  };
  return what == reporting::Allow::extension ? shown("extension", {"extension", "gia hạn"})
                                             : shown("exemption", {"exemption", "miễn nộp"});
}

document::Row row_of(const reporting::Granted& one, Lang lang) {
  document::Row row{{one.form, one.unit, one.period.code(), kind_cell(one.what, lang), day_cell(one.until), one.reason,
                     one.on, document::YesNo{one.stands}, document::Empty{}, document::Empty{}},
                    false};
  if (one.entry) {
    row.cells[8] = one.entry->actor;
    row.cells[9] = number_cell(one.entry->sequence);
  }
  return row;
}

}  // namespace

document::Table allowance_list(Job& job, const std::vector<reporting::FormPeriod>& forms, const registry::Unit* only) {
  const Lang lang = job.lang();
  document::Table table{"danvan.report.status.allowances.1",
                        "",
                        {
                            column("form", {"Form", "Biểu mẫu"}, lang),
                            column("unit", {"Unit", "Đơn vị"}, lang),
                            column("period", {"Period", "Kỳ"}, lang),
                            column("kind", {"Kind", "Loại"}, lang),
                            column("until", {"New due day", "Hạn mới"}, lang),
                            column("reason", {"Reason", "Lý do"}, lang),
                            column("on", {"Granted", "Ngày quyết định"}, lang),
                            column("stands", {"Stands", "Hiệu lực"}, lang),
                            column("actor", {"Recorded by", "Người ghi"}, lang),
                            number_column("entry", {"Entry", "Số mục sổ"}, lang),
                        },
                        {}};
  const std::vector<reporting::Granted> all = reporting::granted(job.store(), reporting::Recorded::looked_up);
  for (const reporting::FormPeriod& of : forms) {
    for (const reporting::Granted& one : all) {
      if (one.form == of.form->code && one.period == of.period && (only == nullptr || one.unit == only->code)) {
        table.rows.push_back(row_of(one, lang));
      }
    }
  }
  return table;
}

}  // namespace danvan::cli
