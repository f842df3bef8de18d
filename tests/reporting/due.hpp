#pragma once

#include "danvan/reporting/allow.hpp"
#include "danvan/reporting/allowances.hpp"
#include "danvan/reporting/span_status.hpp"
#include "office.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::reporting::test {

/// The forms of the worked cases: `nam` as in the office, owed by the units in force at the end, the start or on any
/// day; and forms of each kind of period, due five days after it and closed after twenty; `cut` are of months that end
/// on the 14th.
inline config::Definitions due_definitions() {
  config::Definitions made = definitions();
  const auto copy = [&](std::size_t of, std::string code) -> config::Form& {
    config::Form form = made.forms[of];
    form.code = std::move(code);
    return made.forms.emplace_back(std::move(form));
  };
  copy(0, "nam_start").owed_by = config::OwedBy::start;
  copy(0, "nam_any").owed_by = config::OwedBy::any;
  const auto after_end = [&](std::string code, PeriodKind kind, int cutoff_day) {
    config::Form& form = copy(2, std::move(code));
    form.period = kind;
    form.cutoff_day = cutoff_day;
    form.due_kinds = {"so"};
    form.due = {config::DayRule::Kind::days_after_end, 0, 0, 5};
    form.closes = config::DayRule{config::DayRule::Kind::days_after_end, 0, 0, 20};
  };
  after_end("m", PeriodKind::month, 0);
  after_end("q", PeriodKind::quarter, 0);
  after_end("h", PeriodKind::half, 0);
  after_end("9m", PeriodKind::nine_months, 0);
  after_end("cut_m", PeriodKind::month, 14);
  after_end("cut_q", PeriodKind::quarter, 14);
  after_end("cut_y", PeriodKind::year, 14);
  return made;
}

/// An office with these forms on 1 March 2026, when everything of 2025 is past.
class DueOffice : public Office {
 public:
  DueOffice() {
    definitions = due_definitions();
    now = Instant::parse("2026-03-01T02:00:00Z").value();
  }

  void add_unit(const std::string& code, std::string_view from, std::string_view to) {
    registry::UnitRow row;
    row.code = code;
    row.name = code;
    row.kind = "so";
    row.from = from.empty() ? Date::beginning() : day(from);
    row.to = to.empty() ? Date::forever() : day(to);
    store::Write write(store(), {"test", "add", now}, store::DryRun::no);
    registry::add_unit(write, definitions, row);
    write.commit();
  }

  /// Commits unless there are faults, as the frame does.
  AllowOutcome allow(Allow what, const std::vector<AllowRequest>& requests) {
    faults.clear();
    Diagnostics diagnostics([this](const Diagnostic& one) { faults.push_back(one); });
    store::Write write(store(), {"test", "allow", now}, store::DryRun::no);
    AllowOutcome outcome = reporting::allow(write, definitions, what, requests, now.local_date(), diagnostics);
    if (diagnostics.empty()) {
      write.commit();
    }
    return outcome;
  }

  /// The same of a file.
  AllowOutcome allow_file(Allow what, std::string_view text, const CsvOptions& csv = {}) {
    faults.clear();
    const std::string path = (store().path().parent_path() / "allow.csv").string();
    std::ofstream(path, std::ios::binary) << text;
    Diagnostics diagnostics([this](const Diagnostic& one) { faults.push_back(one); });
    store::Write write(store(), {"test", "allow", now}, store::DryRun::no);
    AllowOutcome outcome = allow_csv(write, definitions, what, path, csv, now.local_date(), diagnostics);
    if (diagnostics.empty()) {
      write.commit();
    }
    return outcome;
  }

  /// The rule by which it is refused; empty where it is not.
  std::string refusal(Allow what, const AllowRequest& request) {
    try {
      allow(what, {request});
    } catch (const Error& error) {
      return error.rule();
    }
    return faults.empty() ? std::string() : faults.front().rule;
  }

  /// What returning the newest revision leaves.
  void set_returned(std::string_view unit) {
    store::Write write(store(), {"test", "return", now}, store::DryRun::no);
    write.database().exec(
        fmt::format("UPDATE submission SET state = 'returned' WHERE unit = {} AND revision = (SELECT "
                    "max(revision) FROM submission WHERE unit = {})",
                    id(unit), id(unit)));
    write.commit();
  }

  std::vector<FormStatus> status(std::string_view span, std::string_view form) {
    if (!m_units) {  // what is returned refers to them
      m_units.emplace(registry::Units::load(store()));
    }
    return span_status(store(), *m_units, definitions, PeriodSpan::parse(span).value(), form, now.local_date());
  }

 private:
  std::optional<registry::Units> m_units;
};

}  // namespace danvan::reporting::test
