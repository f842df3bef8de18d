#include "cli/allowance_list.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/span_option.hpp"
#include "cli/status_tables.hpp"
#include "cli/warning_list.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/register/defined.hpp"
#include "danvan/reporting/span_status.hpp"

#include <algorithm>
#include <map>

namespace danvan::cli {
namespace {

using reporting::FormStatus;

constexpr Text not_with_warnings{"--warnings lists warnings; leave out {0}", "--warnings liệt kê cảnh báo; bỏ {0}"};
constexpr Text not_with_allowances{"--allowances lists what was granted; leave out {0}",
                                   "--allowances liệt kê các lần gia hạn, miễn nộp; bỏ {0}"};
constexpr Text not_with_totals{"--totals counts every state; leave out {0}", "--totals đếm mọi tình trạng; bỏ {0}"};
constexpr Text overdue_is_missing{"what is overdue is missing, so --state {0} leaves nothing; leave out one of the two",
                                  "quá hạn nghĩa là chưa nộp, nên --state {0} không còn gì; bỏ một trong hai"};
constexpr Text by_needs_totals{"--by belongs to --totals", "--by chỉ dùng cùng --totals"};

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

/// Lists beside the status know a span, a form and a unit, and nothing else.
void refuse_others(const Job& job, const Text& refusal, std::initializer_list<std::string_view> more = {}) {
  std::vector<std::string_view> others{"--overdue", "--totals", "--strict", "--state", "--kind", "--under", "--parent"};
  others.insert(others.end(), more);
  for (const std::string_view other : others) {
    if (job.flag(other)) {
      throw job.usage(message(refusal, other));
    }
  }
}

/// Rates of what a state leaves would be those of nobody, and what came in is not overdue.
void refuse_states(const Job& job) {
  if (job.flag("--totals") && job.flag("--state")) {
    throw job.usage(message(not_with_totals, "--state"));
  }
  for (const std::string& state : job.options("--state")) {
    if (job.flag("--overdue") && state != reporting::word(reporting::State::missing)) {
      throw job.usage(message(overdue_is_missing, state));
    }
  }
}

/// What was granted to one unit, or to all.
Answer allowances(Job& job, PeriodSpan span, const std::string& form) {
  refuse_others(job, not_with_allowances, {"--warnings"});
  const registry::Units units = registry::Units::load(job.store());
  const std::optional<std::string> unit = job.option("--unit");
  return {.table = allowance_list(job, reporting::form_periods(job.definitions(), span, form),
                                  unit ? &units.require(*unit) : nullptr)};
}

/// Of the reports of one unit, or of all.
Answer warnings(Job& job, PeriodSpan span, const std::string& form) {
  refuse_others(job, not_with_warnings);
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
  const std::string form = form_within(job, span);
  if (job.flag("--allowances")) {
    return allowances(job, span, form);
  }
  if (job.flag("--warnings")) {
    return warnings(job, span, form);
  }
  refuse_states(job);
  const registry::Units units = registry::Units::load(job.store());
  const Filter filter(job, units);
  std::vector<FormStatus> rows = reporting::span_status(job.store(), units, job.definitions(), span, form, job.today());
  std::erase_if(rows, [&](const FormStatus& row) { return !filter.takes(row); });
  Answer answer;
  answer.table = job.flag("--totals")
                     ? status_sums(rows, units, job.definitions(), {by, span.code(), job.today()}, job.lang())
                     : status_list(rows, job.definitions(), job.today(), job.lang());
  if (output_format(job) == "text") {
    leave_out_silent(*answer.table);
  }
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
          {span_option(),
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
           {"--allowances",
            "",
            {"extensions and exemptions with their reasons, one row each",
             "các lần gia hạn, miễn nộp kèm lý do, mỗi lần một dòng"}},
           {"--strict", "", {"exit 1 when something is missing", "mã kết thúc 1 khi còn thiếu báo cáo"}}},
      .run = run};
}

}  // namespace danvan::cli
