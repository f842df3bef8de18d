#include "cli/columns.hpp"
#include "cli/commands.hpp"
#include "cli/form_option.hpp"
#include "cli/report_words.hpp"
#include "danvan/register/units.hpp"
#include "danvan/reporting/changes.hpp"

namespace danvan::cli {
namespace {

constexpr Text one_of_two{"--steps and --changes are two answers; ask for one",
                          "--steps và --changes là hai bảng; chỉ chọn một"};

document::Row row_of(const reporting::Revision& from, const reporting::Revision::Value& value,
                     const config::Definitions& definitions, Lang lang) {
  const config::Indicator* indicator = config::find(definitions.indicators, value.indicator);
  return {{value.indicator, text_cell(indicator != nullptr ? indicator->name : ""),
           text_cell(indicator != nullptr ? indicator->unit : ""), figure_cell(value.text, indicator),
           document::Number{from.revision, 0}, from.form, from.received, review_cell(from.state, lang),
           text_cell(value.note), text_cell(from.note), text_cell(from.reason)},
          false};
}

document::Table figures(const std::vector<reporting::Revision>& revisions, const config::Definitions& definitions,
                        Lang lang) {
  document::Table table{"danvan.report.show.1",
                        "",
                        {
                            column("indicator", {"Indicator", "Chỉ tiêu"}, lang),
                            column("name", {"Name", "Tên"}, lang),
                            column("unit", {"Unit of measure", "Đơn vị tính"}, lang),
                            column("value", {"Value", "Giá trị"}, lang, document::Align::right),
                            column("revision", {"Revision", "Lần"}, lang, document::Align::right),
                            column("form", {"Form", "Biểu mẫu"}, lang),
                            column("received", {"Received", "Ngày nhận"}, lang),
                            column("state", {"State", "Trạng thái"}, lang),
                            column("note", {"Note", "Ghi chú"}, lang),
                            column("report_note", {"Note of the report", "Ghi chú của báo cáo"}, lang),
                            column("reason", {"Reason", "Lý do điều chỉnh"}, lang),
                        },
                        {}};
  for (const reporting::Revision& revision : revisions) {
    for (const reporting::Revision::Value& value : revision.values) {
      table.rows.push_back(row_of(revision, value, definitions, lang));
    }
  }
  return table;
}

document::Table steps(const std::vector<reporting::Revision>& revisions, const config::Definitions& definitions,
                      Lang lang) {
  const auto right = document::Align::right;
  document::Table table{"danvan.report.show.steps.1",
                        "",
                        {
                            column("form", {"Form", "Biểu mẫu"}, lang),
                            column("revision", {"Revision", "Lần"}, lang, right),
                            column("on", {"Day", "Ngày"}, lang),
                            column("step", {"Step", "Xử lý"}, lang),
                            column("level", {"Level", "Cấp"}, lang),
                            column("reason", {"Reason", "Lý do"}, lang),
                            column("actor", {"Recorded by", "Người ghi"}, lang),
                            column("entry", {"Entry", "Số mục sổ"}, lang, right),
                        },
                        {}};
  for (const reporting::Revision& revision : revisions) {
    for (const reporting::Revision::Done& step : revision.steps) {
      document::Row row{
          {revision.form, document::Number{revision.revision, 0}, step.on, review_cell(step.word, lang),
           level_cell(step.level, definitions), text_cell(step.reason), document::Empty{}, document::Empty{}},
          false};
      if (step.entry) {
        row.cells[6] = step.entry->actor;
        row.cells[7] = document::Number{step.entry->sequence, 0};
      }
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

/// Each revision against the one before it, whatever became of that.
document::Table figure_changes(const std::vector<reporting::Revision>& revisions,
                               const config::Definitions& definitions, Lang lang) {
  const auto right = document::Align::right;
  document::Table table{"danvan.report.show.changes.1",
                        "",
                        {
                            column("form", {"Form", "Biểu mẫu"}, lang),
                            column("revision", {"Revision", "Lần"}, lang, right),
                            column("indicator", {"Indicator", "Chỉ tiêu"}, lang),
                            column("name", {"Name", "Tên"}, lang),
                            column("before", {"Before", "Trước"}, lang, right),
                            column("after", {"After", "Sau"}, lang, right),
                            column("reason", {"Reason", "Lý do điều chỉnh"}, lang),
                        },
                        {}};
  for (std::size_t i = 1; i < revisions.size(); ++i) {
    const reporting::Revision& after = revisions[i];
    if (after.form != revisions[i - 1].form) {
      continue;
    }
    for (const reporting::FigureChange& one : reporting::changes(revisions[i - 1].values, after.values)) {
      const config::Indicator* indicator = config::find(definitions.indicators, one.indicator);
      table.rows.push_back({{after.form, document::Number{after.revision, 0}, one.indicator,
                             text_cell(indicator != nullptr ? indicator->name : ""), figure_cell(one.before, indicator),
                             figure_cell(one.after, indicator), text_cell(after.reason)},
                            false});
    }
  }
  return table;
}

Answer run(Job& job) {
  if (job.flag("--steps") && job.flag("--changes")) {
    throw job.usage(message(one_of_two));
  }
  const registry::Unit unit = registry::Units::load_one(job.store(), job.argument("UNIT")).all().front();
  const Period period = period_of(job);
  const auto recorded = job.flag("--steps") ? reporting::Recorded::looked_up : reporting::Recorded::left_out;
  std::vector<reporting::Revision> revisions = reporting::revisions(job.store(), unit.id, period, recorded);
  if (const std::optional<std::string> form = job.option("--form")) {
    std::erase_if(revisions, [&](const reporting::Revision& one) { return one.form != *form; });
    if (revisions.empty()) {
      require_form(job, *form, period);  // a form of the past may have left its reports
    }
  }
  Answer answer;
  answer.table = job.flag("--steps")     ? steps(revisions, job.definitions(), job.lang())
                 : job.flag("--changes") ? figure_changes(revisions, job.definitions(), job.lang())
                                         : figures(revisions, job.definitions(), job.lang());
  return answer;
}

}  // namespace

Command report_show_command() {
  return {
      .name = "report show",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = {"the figures a unit reported, every revision", "số liệu một đơn vị đã báo cáo, mọi lần nộp"},
      .arguments = {{"UNIT", {"who reported", "đơn vị báo cáo"}}},
      .options =
          {{.name = "--period",
            .value = "PERIOD",
            .help = {"2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07", "2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"},
            .required = true},
           {"--form", "FORM", {"only this form", "chỉ biểu mẫu này"}},
           {"--steps",
            "",
            {"what became of each revision, who recorded it", "quá trình xử lý từng lần nộp, ai đã ghi"}},
           {"--changes", "", {"figures that differ from the revision before", "số liệu khác so với lần nộp trước"}}},
      .run = run};
}

}  // namespace danvan::cli
