#include "cli/commands.hpp"
#include "cli/span_option.hpp"
#include "danvan/reporting/roll_up_report.hpp"

namespace danvan::cli {
namespace {

using Standing = reporting::RolledPart::Standing;

constexpr Text total_title{"total", "Tổng số"};
constexpr Text on_needs_now{"--on belongs to --view now", "--on chỉ dùng cùng --view now"};

reporting::GroupBy by_of(const Job& job) {
  const std::string by = job.option("--by").value_or("unit");
  if (by == "kind") {
    return reporting::GroupBy::kind;
  }
  if (by == "parent") {
    return reporting::GroupBy::parent;
  }
  return by == "period" ? reporting::GroupBy::period : reporting::GroupBy::unit;
}

reporting::RollUpRequest request_of(Job& job, const registry::Units& units) {
  reporting::RollUpRequest request{.span = span_of(job)};
  request.view = job.option("--view").value_or("then") == "now" ? reporting::View::now : reporting::View::then;
  if (job.option("--on") && request.view == reporting::View::then) {
    throw job.usage(message(on_needs_now));
  }
  request.form = job.option("--form").value_or("");
  request.indicators = job.options("--indicator");
  request.by = by_of(job);
  request.today = job.today();
  request.on = job.date("--on").value_or(job.today());
  const std::optional<std::string> under = job.option("--under");
  request.under = under ? &units.require(*under) : nullptr;
  return request;
}

document::Column column(std::string key, const Text& title, Lang lang, document::Align align = document::Align::left) {
  return {std::move(key), render(message(title), lang), align};
}

document::Table heading(Lang lang) {
  const auto right = document::Align::right;
  return {"danvan.report.rollup.1",
          "",
          {
              column("group", {"Group", "Nhóm"}, lang),
              column("indicator", {"Indicator", "Chỉ tiêu"}, lang),
              column("name", {"Name", "Tên"}, lang),
              column("measure", {"Unit of measure", "Đơn vị tính"}, lang),
              column("value", {"Value", "Giá trị"}, lang, right),
              column("state", {"State", "Tình trạng"}, lang),
              column("coverage", {"Coverage", "Đơn vị có số liệu"}, lang, right),
              column("figures", {"Figures", "Số liệu đã có"}, lang, right),
              column("added", {"Added", "Cộng vào tổng"}, lang),
              column("carried", {"Carried over", "Chuyển sang"}, lang, right),
              column("double", {"Counted twice", "Tính trùng"}, lang, right),
              column("source", {"Source", "Nguồn"}, lang),
              column("exempt", {"Given though exempt", "Được miễn vẫn có"}, lang, right),
          },
          {}};
}

document::Cell text_or_empty(const std::string& text) {
  return text.empty() ? document::Cell(document::Empty{}) : document::Cell(text);
}

document::Cell share_of(std::int64_t given, std::int64_t owed) {
  return owed == 0 ? document::Cell(document::Empty{}) : document::Cell(fmt::format("{}/{}", given, owed));
}

/// Whoever would have owed it is exempt.
bool nobody_owes(const reporting::RollUpRow& row) {
  return row.figures_owed == 0 && row.exempt > 0;
}

/// A ratio is a percentage to two decimals, rounded half up.
document::Cell value_cell(const reporting::RollUpRow& row) {
  if (row.ratio) {
    return document::Number{row.ratio->rounded(4), 2, row.estimate};
  }
  if (!row.text.empty()) {
    return row.text;
  }
  switch (row.figure.state) {
    case reporting::Figure::State::given:
      return document::Number{row.figure.value, row.indicator->decimals, row.estimate};
    case reporting::Figure::State::not_arising:
      return document::NotArising{};
    case reporting::Figure::State::missing:
      break;
  }
  return nobody_owes(row) ? document::Cell(document::Empty{}) : document::Missing{};
}

document::Word state_cell(const reporting::RollUpRow& row, Lang lang) {
  const auto shown = [&](const char* code, const Text& words) {
    return document::Word{code, render(message(words), lang)};
  };
  if (reporting::nobody_has(row.standing)) {
    return shown("unplaced", {"unplaced", "chưa rõ đơn vị kế thừa"});
  }
  if (!row.ratio && row.figure.state == reporting::Figure::State::missing) {
    return nobody_owes(row) ? shown("exempt", {"exempt", "được miễn"})
                            : shown("missing", {"missing", "chưa có số liệu"});
  }
  if (!row.ratio && row.figure.state == reporting::Figure::State::not_arising) {
    return shown("not_arising", {"not arising", "không phát sinh"});
  }
  return row.estimate ? shown("estimate", {"estimate", "ước tính"}) : shown("exact", {"exact", "chính xác"});
}

/// The code, for people with the name.
document::Cell group_cell(const reporting::RollUpRow& row, const registry::Units& units,
                          const config::Definitions& definitions, const reporting::RollUpRequest& request, Lang lang) {
  if (row.total) {
    return document::Word{"total", render(message(total_title), lang)};
  }
  std::string name;
  if (request.by == reporting::GroupBy::kind) {
    const config::Kind* kind = config::find(definitions.kinds, row.group);
    name = kind == nullptr ? std::string() : kind->name;
  } else if (request.by != reporting::GroupBy::period) {
    const registry::Unit* unit = units.find(row.group);
    const Date day = request.view == reporting::View::now ? request.on : request.span.to.last();
    const registry::UnitVersion* version = unit == nullptr ? nullptr : &unit->named_on(day);
    name = version == nullptr ? std::string() : version->short_name.empty() ? version->name : version->short_name;
  }
  return name.empty() ? text_or_empty(row.group) : document::Cell(document::Word{row.group, row.group + " " + name});
}

/// Whether the row is a part of the total.
document::Cell added_cell(const reporting::RollUpRow& row) {
  if (row.total || row.indicator->type == config::IndicatorType::text) {
    return document::Empty{};
  }
  return document::YesNo{reporting::in_total(row.standing)};
}

document::Cell count_cell(std::int64_t value, int decimals, bool estimate) {
  return value == 0 ? document::Cell(document::Empty{}) : document::Cell(document::Number{value, decimals, estimate});
}

Answer run(Job& job) {
  const registry::Units units = registry::Units::load(job.store());
  const config::Definitions& definitions = job.definitions();
  const reporting::RollUpRequest request = request_of(job, units);
  const Lang lang = job.lang();
  document::Table table = heading(lang);
  for (const reporting::RollUpRow& row : reporting::roll_up_report(job.store(), units, definitions, request)) {
    const bool ratio = row.indicator->type == config::IndicatorType::ratio;
    table.rows.push_back(
        {{
             group_cell(row, units, definitions, request, lang),
             row.indicator->code,
             row.indicator->name,
             text_or_empty(row.indicator->unit),
             value_cell(row),
             state_cell(row, lang),
             share_of(row.units_given, row.units_owed),
             share_of(row.figures_given, row.figures_owed),
             added_cell(row),
             ratio ? document::Cell(document::Empty{}) : count_cell(row.carried, row.indicator->decimals, true),
             row.doubles ? document::Cell(document::Number{*row.doubles, row.indicator->decimals})
                         : document::Cell(document::Empty{}),
             text_or_empty(row.source),
             share_of(row.exempt_given, row.exempt),
         },
         row.total});
  }
  Answer answer;
  answer.table = std::move(table);
  return answer;
}

}  // namespace

Command report_rollup_command() {
  return {
      .name = "report rollup",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = {"figures added up over time and units", "tổng hợp số liệu theo thời gian và theo đơn vị"},
      .arguments = {},
      .options = {span_option(),
                  {"--form", "FORM", {"only the figures of this form", "chỉ số liệu của biểu mẫu này"}},
                  {.name = "--indicator",
                   .value = "CODE",
                   .help = {"only this indicator; may be repeated", "chỉ chỉ tiêu này; có thể lặp lại"},
                   .repeat = true},
                  {.name = "--by",
                   .value = "WHAT",
                   .help = {"a row for each unit (default), kind, parent or period",
                            "mỗi dòng một đơn vị (mặc định), loại, đơn vị cấp trên hoặc kỳ"},
                   .choices = {"unit", "kind", "parent", "period"}},
                  {.name = "--view",
                   .value = "VIEW",
                   .help = {"the units as they were (then, default) or as they are (now)",
                            "theo đơn vị lúc bấy giờ (then, mặc định) hoặc đơn vị hiện nay (now)"},
                   .choices = {"then", "now"}},
                  {"--on", "DAY", {"the day of --view now; default today", "ngày của --view now; mặc định hôm nay"}},
                  {"--under", "UNIT", {"only this unit and those below it", "chỉ đơn vị này và các đơn vị cấp dưới"}}},
      .run = run};
}

}  // namespace danvan::cli
