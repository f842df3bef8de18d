#include "cli/commands.hpp"
#include "cli/form_option.hpp"
#include "cli/span_option.hpp"
#include "cli/status_tables.hpp"
#include "cli/warning_list.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/register/defined.hpp"
#include "danvan/reporting/owed.hpp"
#include "danvan/reporting/span_status.hpp"

#include <algorithm>
#include <map>

namespace danvan::cli {
namespace {

using reporting::FormStatus;

constexpr Text wrong_period{
    "--period “{0}” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07, or two of a kind: 2021..2025",
    "--period “{0}” không phải là kỳ báo cáo; viết 2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07, hoặc hai kỳ cùng "
    "loại: "
    "2021..2025"};
constexpr Text not_with_warnings{"--warnings lists warnings; leave out {0}", "--warnings liệt kê cảnh báo; bỏ {0}"};
constexpr Text by_needs_totals{"--by belongs to --totals", "--by chỉ dùng cùng --totals"};

PeriodSpan span_of(const Job& job) {
  const std::string text = job.option("--period").value_or("");
  const std::optional<PeriodSpan> span = PeriodSpan::parse(text);
  if (!span) {
    throw job.usage(wrong_span_message(text, wrong_period));
  }
  return *span;
}

/// Of a form that has no period in the span.
Error no_such_form(Job& job, PeriodSpan span, const std::string& form) {
  std::vector<std::string> codes;
  for (const reporting::FormPeriod& one : reporting::form_periods(job.definitions(), span)) {
    if (codes.empty() || codes.back() != one.form->code) {
      codes.push_back(one.form->code);
    }
  }
  Error error(Exit::bad_input, message(no_form_for_period, form, span.code()));
  return with_nearest(error.at({"--form"}), form, codes,
                      message(forms_for_period, span.code(), fmt::format("{}", fmt::join(codes, ", "))));
}

/// What --unit, --kind, --under, --parent, --state and --overdue leave. Where a unit stands is asked for the last day
/// of the period on which it was in force.
class Filter {
 public:
  Filter(Job& job, const registry::Units& units)
      : m_units(units),
        m_unit(unit_of(job, "--unit")),
        m_under(unit_of(job, "--under")),
        m_parent(unit_of(job, "--parent")),
        m_kind(job.option("--kind")),
        m_states(job.options("--state")),
        m_overdue(job.flag("--overdue")),
        m_today(job.today()) {
    if (m_kind) {
      registry::require_kind(job.definitions(), *m_kind);
    }
  }

  [[nodiscard]] bool takes(const FormStatus& row) const {
    const Date end = row.period.last(row.form->cutoff_day);
    const registry::UnitVersion& version = row.unit->named_on(end);
    const Date day = std::max(version.from, std::min(end, version.to.plus(-1)));
    return (m_unit == nullptr || row.unit == m_unit) &&
           (m_under == nullptr || m_units.under(*row.unit, *m_under, day)) &&
           (m_parent == nullptr || version.parent == m_parent->id) && (!m_kind || version.kind == *m_kind) &&
           (m_states.empty() || std::ranges::find(m_states, reporting::word(row.state)) != m_states.end()) &&
           (!m_overdue || row.overdue(m_today));
  }

 private:
  const registry::Unit* unit_of(const Job& job, std::string_view option) const {
    const std::optional<std::string> code = job.option(option);
    return code ? &m_units.require(*code) : nullptr;
  }

  const registry::Units& m_units;
  const registry::Unit *m_unit, *m_under, *m_parent;  // null: any
  std::optional<std::string> m_kind;
  std::vector<std::string> m_states;
  bool m_overdue;
  Date m_today;
};

/// Of the reports of one unit, or of all.
Answer warnings(Job& job, PeriodSpan span, const std::string& form) {
  for (const std::string_view other :
       {"--overdue", "--totals", "--strict", "--state", "--kind", "--under", "--parent"}) {
    if (job.flag(other)) {
      throw job.usage(message(not_with_warnings, other));
    }
  }
  const registry::Units units = registry::Units::load(job.store());
  const std::optional<std::string> unit = job.option("--unit");
  std::map<Period, std::vector<const config::Form*>> forms;
  for (const reporting::FormPeriod& one : reporting::form_periods(job.definitions(), span, form)) {
    forms[one.period].push_back(one.form);
  }
  return {.table = warning_list(job, units, forms, unit ? &units.require(*unit) : nullptr)};
}

Answer run(Job& job) {
  const std::string by = job.option("--by").value_or("");
  if (!by.empty() && !job.flag("--totals")) {
    throw job.usage(message(by_needs_totals));
  }
  const PeriodSpan span = span_of(job);
  const std::string form = job.option("--form").value_or("");
  if (!form.empty() && reporting::form_periods(job.definitions(), span, form).empty()) {
    throw no_such_form(job, span, form);
  }
  if (job.flag("--warnings")) {
    return warnings(job, span, form);
  }
  const registry::Units units = registry::Units::load(job.store());
  const Filter filter(job, units);
  std::vector<FormStatus> rows = reporting::span_status(job.store(), units, job.definitions(), span, form, job.today());
  std::erase_if(rows, [&](const FormStatus& row) { return !filter.takes(row); });
  Answer answer;
  answer.table = job.flag("--totals") ? status_sums(rows, units, {by, span.code(), job.today()}, job.lang())
                                      : status_list(rows, job.today(), job.lang());
  if (job.flag("--strict") && reporting::totals(rows).missing > 0) {
    answer.exit = Exit::refused;
  }
  return answer;
}

}  // namespace

Command report_status_command() {
  return {
      .name = "report status",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = {"who has handed in, who is late, who is missing", "đơn vị nào đã nộp, nộp trễ, chưa nộp"},
      .arguments = {},
      .options =
          {{.name = "--period",
            .value = "SPAN",
            .help = {"2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07, or from one to another: 2021..2025",
                     "2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07, hoặc từ kỳ đến kỳ: 2021..2025"},
            .required = true},
           {"--form",
            "FORM",
            {"only this form; left out: every form that has periods in it",
             "chỉ biểu mẫu này; bỏ trống: mọi biểu mẫu có kỳ nằm trong đó"}},
           {"--unit", "UNIT", {"only this unit", "chỉ đơn vị này"}},
           {"--kind", "KIND", {"only units of this kind", "chỉ các đơn vị thuộc loại này"}},
           {"--under", "UNIT", {"only this unit and those below it", "chỉ đơn vị này và các đơn vị trực thuộc"}},
           {"--parent", "UNIT", {"only those right below it", "chỉ các đơn vị cấp dưới trực tiếp"}},
           {.name = "--state",
            .value = "STATE",
            .help = {"only those that stand so; may be repeated", "chỉ các đơn vị ở tình trạng này; có thể lặp lại"},
            .repeat = true,
            .choices = {"on_time", "late", "missing", "exempt"}},
           {"--overdue",
            "",
            {"only those that are missing after the due day", "chỉ các đơn vị đã quá hạn mà chưa nộp"}},
           {"--totals", "", {"counts and rates", "số lượng và tỷ lệ"}},
           {.name = "--by",
            .value = "WHAT",
            .help = {"totals of each unit, kind, parent or period", "tính theo đơn vị, loại, cấp trên hoặc kỳ"},
            .choices = {"unit", "kind", "parent", "period"}},
           {"--warnings",
            "",
            {"what the reports were warned of, one row a warning", "các cảnh báo của báo cáo, mỗi cảnh báo một dòng"}},
           {"--strict", "", {"exit 1 when something is missing", "mã kết thúc 1 khi còn thiếu báo cáo"}}},
      .run = run};
}

}  // namespace danvan::cli
