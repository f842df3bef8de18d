#include "cli/commands.hpp"
#include "cli/warning_list.hpp"
#include "danvan/base/text.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/reporting/completeness.hpp"
#include "danvan/reporting/owed.hpp"

#include <map>

namespace danvan::cli {
namespace {

constexpr Text wrong_period{
    "--period “{0}” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
    "--period “{0}” không phải là kỳ báo cáo; viết 2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"};
constexpr Text no_form{"no form “{0}” is for the period {1}", "không có biểu mẫu “{0}” cho kỳ {1}"};
constexpr Text forms_are{"forms for {0}: {1}", "biểu mẫu áp dụng cho kỳ {0}: {1}"};
constexpr Text not_with_warnings{"--warnings lists warnings; leave out {0}", "--warnings liệt kê cảnh báo; bỏ {0}"};
constexpr Text by_needs_totals{"--by belongs to --totals", "--by chỉ dùng cùng --totals"};

struct Asked {
  Period period;
  std::vector<const config::Form*> forms;
};

Asked asked_of(Job& job) {
  const std::string text = job.option("--period").value_or("");
  const std::optional<Period> period = Period::parse(text);
  if (!period) {
    throw job.usage(message(wrong_period, text));
  }
  std::vector<const config::Form*> forms = reporting::forms_for(job.definitions(), *period);
  const std::optional<std::string> wanted = job.option("--form");
  if (!wanted) {
    return {*period, std::move(forms)};
  }
  const config::Form* form = reporting::form_for(job.definitions(), *wanted, *period);
  if (form == nullptr) {
    std::string codes;
    for (const config::Form* one : forms) {
      codes += (codes.empty() ? "" : ", ") + one->code;
    }
    throw Error(Exit::bad_input, message(no_form, *wanted, period->code()))
        .hint(message(forms_are, period->code(), codes));
  }
  return {*period, {form}};
}

std::vector<reporting::FormStatus> rows_of(Job& job, const registry::Units& units) {
  const Asked asked = asked_of(job);
  const std::optional<std::string> unit_code = job.option("--unit");
  const registry::Unit* only = unit_code ? &units.require(*unit_code) : nullptr;
  std::vector<reporting::FormStatus> rows;
  for (const config::Form* form : asked.forms) {
    for (const reporting::FormStatus& row :
         reporting::form_status(job.store(), units, job.definitions(), *form, asked.period)) {
      const bool overdue = row.state == reporting::State::missing && row.due < job.today();
      if ((only == nullptr || row.unit == only) && (!job.flag("--overdue") || overdue)) {
        rows.push_back(row);
      }
    }
  }
  return rows;
}

document::Column column(std::string key, const Text& title, Lang lang, document::Align align = document::Align::left) {
  return {std::move(key), render(message(title), lang), align};
}

document::Cell number(std::int64_t value, int decimals = 0) {
  return document::Number{value, decimals};
}

document::Cell rate(const Ratio& share) {
  return share.defined() ? number(Ratio(share.numerator() * 100, share.denominator()).rounded(2), 2)
                         : document::Cell(document::Empty{});
}

/// Programs read the state's word, people what it means.
document::Word state_cell(reporting::State state, Lang lang) {
  const auto shown = [&](const Text& words) {
    return document::Word{std::string(reporting::word(state)), render(message(words), lang)};
  };
  switch (state) {
    case reporting::State::on_time:
      return shown({"on time", "đúng hạn"});
    case reporting::State::late:
      return shown({"late", "trễ hạn"});
    case reporting::State::missing:
      return shown({"missing", "chưa nộp"});
    case reporting::State::exempt:
      return shown({"exempt", "được miễn"});
  }
  throw Bug("a state has words");
}

/// The code, for people with the name that the unit had at the end of the period.
document::Word unit_cell(const reporting::FormStatus& row) {
  const registry::UnitVersion& version = row.unit->named_on(row.period.last(row.form->cutoff_day));
  return {row.unit->code, row.unit->code + " " + (version.short_name.empty() ? version.name : version.short_name)};
}

document::Table list(const std::vector<reporting::FormStatus>& rows, Lang lang) {
  const auto right = document::Align::right;
  document::Table table{"danvan.report.status.1",
                        "",
                        {
                            column("form", {"Form", "Biểu mẫu"}, lang),
                            column("unit", {"Unit", "Đơn vị"}, lang),
                            column("period", {"Period", "Kỳ"}, lang),
                            column("state", {"State", "Tình trạng"}, lang),
                            column("due", {"Due", "Hạn nộp"}, lang),
                            column("received", {"Received", "Ngày nhận"}, lang),
                            column("days_late", {"Days late", "Số ngày trễ"}, lang, right),
                            column("complete", {"Complete", "Đầy đủ"}, lang),
                            column("revision", {"Revision", "Lần"}, lang, right),
                            column("warnings", {"Warnings", "Cảnh báo"}, lang, right),
                        },
                        {}};
  for (const reporting::FormStatus& row : rows) {
    const bool there = row.revision > 0;
    const auto if_there = [&](document::Cell cell) {
      return there ? std::move(cell) : document::Cell(document::Empty{});
    };
    table.rows.push_back({{row.form->code, unit_cell(row), row.period.code(), state_cell(row.state, lang), row.due,
                           row.received ? document::Cell(*row.received) : document::Cell(document::Empty{}),
                           if_there(number(row.days_late)), document::YesNo{row.complete},
                           if_there(number(row.revision)), if_there(number(row.warnings))},
                          false});
  }
  return table;
}

/// Under which name a row is counted with --by: the unit's kind or parent at the end of the period.
std::string group_of(const reporting::FormStatus& row, const registry::Units& units, std::string_view by) {
  const registry::UnitVersion& version = row.unit->named_on(row.period.last(row.form->cutoff_day));
  if (by == "kind") {
    return version.kind;
  }
  return by == "parent" && version.parent ? units.at(*version.parent).code : std::string();
}

document::Table sums(const std::vector<reporting::FormStatus>& rows, const registry::Units& units, std::string_view by,
                     Lang lang) {
  std::map<std::pair<std::string, std::string>, reporting::StatusTotals> groups;
  std::map<std::string, std::string> periods;
  for (const reporting::FormStatus& row : rows) {
    groups[{row.form->code, group_of(row, units, by)}].add(row);
    periods[row.form->code] = row.period.code();
  }
  const auto right = document::Align::right;
  document::Table table{"danvan.report.status.totals.1",
                        "",
                        {
                            column("form", {"Form", "Biểu mẫu"}, lang),
                            column("period", {"Period", "Kỳ"}, lang),
                            column("owed", {"Owed", "Phải nộp"}, lang, right),
                            column("received", {"Received", "Đã nộp"}, lang, right),
                            column("complete", {"Complete", "Đầy đủ"}, lang, right),
                            column("on_time", {"On time", "Đúng hạn"}, lang, right),
                            column("late", {"Late", "Trễ hạn"}, lang, right),
                            column("missing", {"Missing", "Chưa nộp"}, lang, right),
                            column("complete_rate", {"Complete %", "Tỷ lệ đầy đủ (%)"}, lang, right),
                            column("on_time_rate", {"On time %", "Tỷ lệ đúng hạn (%)"}, lang, right),
                        },
                        {}};
  if (!by.empty()) {
    table.columns.push_back(by == "kind" ? column("kind", {"Kind", "Loại"}, lang)
                                         : column("parent", {"Parent", "Cấp trên"}, lang));
  }
  for (const auto& [key, sum] : groups) {
    document::Row row{{key.first, periods[key.first], number(sum.owed), number(sum.received), number(sum.complete),
                       number(sum.on_time), number(sum.late), number(sum.missing), rate(sum.complete_rate()),
                       rate(sum.on_time_rate())},
                      false};
    if (!by.empty()) {
      row.cells.push_back(key.second.empty() ? document::Cell(document::Empty{}) : document::Cell(key.second));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Answer warnings(Job& job) {
  for (const std::string_view other : {"--overdue", "--totals", "--strict"}) {
    if (job.flag(other)) {
      throw job.usage(message(not_with_warnings, other));
    }
  }
  const registry::Units units = registry::Units::load(job.store());
  const Asked asked = asked_of(job);
  const std::optional<std::string> unit = job.option("--unit");
  Answer answer;
  answer.table = warning_list(job, units, asked.period, asked.forms, unit ? &units.require(*unit) : nullptr);
  return answer;
}

Answer run(Job& job) {
  const std::string by = job.option("--by").value_or("");
  if (!by.empty() && !job.flag("--totals")) {
    throw job.usage(message(by_needs_totals));
  }
  if (job.flag("--warnings")) {
    return warnings(job);
  }
  const registry::Units units = registry::Units::load(job.store());
  const std::vector<reporting::FormStatus> rows = rows_of(job, units);
  Answer answer;
  answer.table = job.flag("--totals") ? sums(rows, units, by, job.lang()) : list(rows, job.lang());
  if (job.flag("--strict") && reporting::totals(rows).missing > 0) {
    answer.exit = Exit::refused;
  }
  return answer;
}

}  // namespace

Command report_status_command() {
  return {.name = "report status",
          .group = Group::record,
          .needs = Needs::reading,
          .summary = {"who has handed in, who is late, who is missing", "đơn vị nào đã nộp, nộp trễ, chưa nộp"},
          .arguments = {},
          .options = {{.name = "--period",
                       .value = "PERIOD",
                       .help = {"2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
                                "2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"},
                       .required = true},
                      {"--form",
                       "FORM",
                       {"only this form; left out: every form of such a period",
                        "chỉ biểu mẫu này; bỏ trống: mọi biểu mẫu của kỳ"}},
                      {"--unit", "UNIT", {"only this unit", "chỉ đơn vị này"}},
                      {"--overdue",
                       "",
                       {"only those that are missing after the due day", "chỉ các đơn vị đã quá hạn mà chưa nộp"}},
                      {"--totals", "", {"counts and rates", "số lượng và tỷ lệ"}},
                      {.name = "--by",
                       .value = "WHAT",
                       .help = {"totals of each kind, or each parent", "tính theo loại, hoặc theo đơn vị cấp trên"},
                       .choices = {"kind", "parent"}},
                      {"--warnings",
                       "",
                       {"what the reports were warned of, one row a warning",
                        "các cảnh báo của báo cáo, mỗi cảnh báo một dòng"}},
                      {"--strict", "", {"exit 1 when something is missing", "mã kết thúc 1 khi còn thiếu báo cáo"}}},
          .run = run};
}

}  // namespace danvan::cli
