#include "cli/commands.hpp"
#include "cli/form_option.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/register/units.hpp"
#include "danvan/reporting/revisions.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

document::Column column(std::string key, const Text& title, Lang lang, document::Align align = document::Align::left) {
  return {std::move(key), render(message(title), lang), align};
}

document::Cell text_or_empty(const std::string& text) {
  return text.empty() ? document::Cell(document::Empty{}) : document::Cell(text);
}

document::Cell value_cell(const std::string& text, const config::Indicator* indicator) {
  if (text == "-") {
    return document::NotArising{};
  }
  if (indicator == nullptr || indicator->type == config::IndicatorType::text) {
    return text;
  }
  const auto number = parse_scaled(text, indicator->decimals, NumberStyle::plain);
  const std::int64_t* scaled = std::get_if<std::int64_t>(&number);
  return scaled != nullptr ? document::Cell(document::Number{*scaled, indicator->decimals}) : document::Cell(text);
}

document::Row row_of(const reporting::Revision& from, const reporting::Revision::Value& value,
                     const config::Definitions& definitions) {
  const config::Indicator* indicator = config::find(definitions.indicators, value.indicator);
  return {{value.indicator, text_or_empty(indicator != nullptr ? indicator->name : ""),
           text_or_empty(indicator != nullptr ? indicator->unit : ""), value_cell(value.text, indicator),
           document::Number{from.revision, 0}, from.form, from.received, from.state, text_or_empty(value.note),
           text_or_empty(from.note), text_or_empty(from.reason)},
          false};
}

Answer run(Job& job) {
  const registry::Unit unit = registry::Units::load(job.store()).require(job.argument("UNIT"));
  const std::optional<Period> period = Period::parse(job.option("--period").value_or(""));
  const config::Definitions& definitions = job.definitions();
  const Lang lang = job.lang();
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
  const std::optional<std::string> form = job.option("--form");
  const std::vector<reporting::Revision> revisions = reporting::revisions(job.store(), unit.id, *period);
  const auto has_form = [&](const reporting::Revision& one) { return one.form == *form; };
  if (form && std::none_of(revisions.begin(), revisions.end(), has_form)) {
    require_form(job, *form, *period);  // a form of the past may have left its reports
  }
  for (const reporting::Revision& revision : revisions) {
    if (form && *form != revision.form) {
      continue;
    }
    for (const reporting::Revision::Value& value : revision.values) {
      table.rows.push_back(row_of(revision, value, definitions));
    }
  }
  return {.table = std::move(table)};
}

}  // namespace

Command report_show_command() {
  return {.name = "report show",
          .group = Group::record,
          .needs = Needs::reading,
          .summary = {"the figures a unit reported, every revision", "số liệu một đơn vị đã báo cáo, mọi lần nộp"},
          .arguments = {{"UNIT", {"who reported", "đơn vị báo cáo"}}},
          .options = {{.name = "--period",
                       .value = "PERIOD",
                       .help = {"2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
                                "2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"},
                       .required = true},
                      {"--form", "FORM", {"only this form", "chỉ biểu mẫu này"}}},
          .run = run};
}

}  // namespace danvan::cli
