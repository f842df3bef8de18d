#include "due.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace danvan::reporting {
namespace {

/// A unit U in force `from` .. `to` (the day it no longer exists), what happens, and how it then stands: state, days
/// late, due day, whether extended and the revision; or the rule that refused the last step; or "not owed".
struct Case {
  const char* what;
  const char* form;
  const char* period;
  const char* from;
  const char* to;
  const char* steps;  // submit DAY | extend DAY | exempt | return
  const char* outcome;
};

constexpr Case cases[] = {
    {"before opening", "nam", "2025", "", "", "submit 2025-09-30", "RP-12"},
    {"opening day", "nam", "2025", "", "", "submit 2025-10-01", "on_time 0 due 2025-12-15 r1"},
    {"due day", "nam", "2025", "", "", "submit 2025-12-15", "on_time 0 due 2025-12-15 r1"},
    {"day after it", "nam", "2025", "", "", "submit 2025-12-16", "late 1 due 2025-12-15 r1"},
    {"closing day", "nam", "2025", "", "", "submit 2026-01-31", "late 47 due 2025-12-15 r1"},
    {"day after closing", "nam", "2025", "", "", "submit 2026-02-01", "RP-13"},
    {"nothing handed in", "nam", "2025", "", "", "", "missing 0 due 2025-12-15"},
    {"corrected late", "nam", "2025", "", "", "submit 2025-12-01; submit 2026-01-05", "on_time 0 due 2025-12-15 r2"},
    {"returned", "nam", "2025", "", "", "submit 2025-12-01; return", "missing 0 due 2025-12-15"},
    {"returned, then late", "nam", "2025", "", "", "submit 2025-12-01; return; submit 2026-01-05",
     "late 21 due 2025-12-15 r2"},
    {"returned, then in time", "nam", "2025", "", "", "submit 2025-12-01; return; submit 2025-12-15",
     "on_time 0 due 2025-12-15 r2"},

    {"unit opened in the year", "nam", "2025", "2025-07-01", "", "", "missing 0 due 2025-12-15"},
    {"unit opened on the last day", "nam", "2025", "2025-12-31", "", "", "missing 0 due 2025-12-15"},
    {"unit opened the day after", "nam", "2025", "2026-01-01", "", "", "not owed"},
    {"unit closed in the year", "nam", "2025", "", "2025-07-01", "", "not owed"},
    {"closed on the last day", "nam", "2025", "", "2025-12-31", "", "not owed"},
    {"closed the day after", "nam", "2025", "", "2026-01-01", "", "missing 0 due 2025-12-15"},
    {"closed, reports all the same", "nam", "2025", "", "2025-07-01", "submit 2025-12-01", "not owed"},
    {"not in force at all", "nam", "2025", "", "2025-01-01", "submit 2025-12-01", "RP-11"},
    {"owed at the start, opened after", "nam_start", "2025", "2025-01-02", "", "", "not owed"},
    {"owed at the start, opened then", "nam_start", "2025", "2025-01-01", "", "", "missing 0 due 2025-12-15"},
    {"owed at the start, closed after", "nam_start", "2025", "", "2025-01-02", "", "missing 0 due 2025-12-15"},
    {"owed at the start, closed then", "nam_start", "2025", "", "2025-01-01", "", "not owed"},
    {"owed on any day, closed on the second", "nam_any", "2025", "", "2025-01-02", "", "missing 0 due 2025-12-15"},
    {"owed on any day, opened on the last", "nam_any", "2025", "2025-12-31", "", "", "missing 0 due 2025-12-15"},
    {"owed on any day, opened after", "nam_any", "2025", "2026-01-01", "", "", "not owed"},
    {"owed on any day, closed before", "nam_any", "2025", "", "2025-01-01", "", "not owed"},

    {"leap February", "m", "2024-02", "", "", "submit 2024-03-05", "on_time 0 due 2024-03-05 r1"},
    {"February", "m", "2025-02", "", "", "submit 2025-03-06", "late 1 due 2025-03-05 r1"},
    {"opened on 29 February", "m", "2024-02", "2024-02-29", "", "", "missing 0 due 2024-03-05"},
    {"closed on 29 February", "m", "2024-02", "", "2024-02-29", "", "not owed"},
    {"December is due in January", "m", "2025-12", "", "", "submit 2026-01-05", "on_time 0 due 2026-01-05 r1"},
    {"December closes in January", "m", "2025-12", "", "", "submit 2026-01-21", "RP-13"},
    {"January", "m", "2025-01", "", "", "submit 2025-02-05", "on_time 0 due 2025-02-05 r1"},
    {"quarter", "q", "2025-Q1", "", "", "submit 2025-04-06", "late 1 due 2025-04-05 r1"},
    {"first half", "h", "2025-H1", "", "", "submit 2025-07-05", "on_time 0 due 2025-07-05 r1"},
    {"second half", "h", "2025-H2", "", "", "submit 2026-01-06", "late 1 due 2026-01-05 r1"},
    {"nine months", "9m", "2025-9M", "", "", "submit 2025-10-05", "on_time 0 due 2025-10-05 r1"},
    {"nine months, too early", "9m", "2025-9M", "", "", "submit 2024-12-31", "RP-12"},

    {"month of the 15th to the 14th", "cut_m", "2025-07", "", "", "submit 2025-07-19", "on_time 0 due 2025-07-19 r1"},
    {"opens on the 15th before", "cut_m", "2025-07", "", "", "submit 2025-06-14", "RP-12"},
    {"closed on the 14th", "cut_m", "2025-07", "", "2025-07-14", "", "not owed"},
    {"closed on the 15th", "cut_m", "2025-07", "", "2025-07-15", "", "missing 0 due 2025-07-19"},
    {"January opens in December", "cut_m", "2025-01", "", "", "submit 2024-12-15", "on_time 0 due 2025-01-19 r1"},
    {"and not before the 15th", "cut_m", "2025-01", "", "", "submit 2024-12-14", "RP-12"},
    {"March after a leap day", "cut_m", "2024-03", "", "", "submit 2024-03-20", "late 1 due 2024-03-19 r1"},
    {"first quarter over New Year", "cut_q", "2025-Q1", "", "", "submit 2024-12-15", "on_time 0 due 2025-03-19 r1"},
    {"year to 14 December", "cut_y", "2025", "", "", "submit 2025-12-20", "late 1 due 2025-12-19 r1"},
    {"year, opened on 15 December", "cut_y", "2025", "2025-12-15", "", "", "not owed"},
    {"year, opened on 14 December", "cut_y", "2025", "2025-12-14", "", "", "missing 0 due 2025-12-19"},

    {"extended, on its day", "nam", "2025", "", "", "extend 2026-01-10; submit 2026-01-10",
     "on_time 0 due 2026-01-10 extended r1"},
    {"extended, day after", "nam", "2025", "", "", "extend 2026-01-10; submit 2026-01-11",
     "late 1 due 2026-01-10 extended r1"},
    {"extended, closing stays", "nam", "2025", "", "", "extend 2026-01-10; submit 2026-02-01", "RP-13"},
    {"extended past closing", "nam", "2025", "", "", "extend 2026-02-10; submit 2026-02-10",
     "on_time 0 due 2026-02-10 extended r1"},
    {"day after that", "nam", "2025", "", "", "extend 2026-02-10; submit 2026-02-11", "RP-13"},
    {"the newest extension counts", "nam", "2025", "", "", "extend 2026-02-10; extend 2026-01-05; submit 2026-01-06",
     "late 1 due 2026-01-05 extended r1"},
    {"taken back", "nam", "2025", "", "", "extend 2026-02-10; extend 2025-12-15; submit 2025-12-16",
     "late 1 due 2025-12-15 r1"},
    {"below the due day", "nam", "2025", "", "", "extend 2025-12-14", "RP-31"},
    {"extended after it came in late", "nam", "2025", "", "", "submit 2025-12-20; extend 2025-12-20",
     "on_time 0 due 2025-12-20 extended r1"},
    {"correction in a reopened period", "nam", "2025", "", "",
     "submit 2025-12-20; extend 2026-02-20; submit 2026-02-15", "on_time 0 due 2026-02-20 extended r2"},
    {"extended, not handed in", "nam", "2025", "", "", "extend 2026-02-10", "missing 0 due 2026-02-10 extended"},

    {"exempt", "nam", "2025", "", "", "exempt", "exempt 0 due 2025-12-15"},
    {"exempt, reports late all the same", "nam", "2025", "", "", "exempt; submit 2025-12-20",
     "exempt 0 due 2025-12-15 r1"},
    {"exempt, after closing", "nam", "2025", "", "", "exempt; submit 2026-02-01", "RP-13"},
    {"exempt after it is in", "nam", "2025", "", "", "submit 2025-12-01; exempt", "RP-33"},
    {"exempt after it was returned", "nam", "2025", "", "", "submit 2025-12-01; return; exempt",
     "exempt 0 due 2025-12-15"},
    {"exempt from what it does not owe", "nam", "2025", "", "2025-07-01", "exempt", "RP-32"},
    {"extended, then exempt", "nam", "2025", "", "", "extend 2026-02-10; exempt", "exempt 0 due 2026-02-10 extended"},
    {"exempt, then extended", "nam", "2025", "", "", "exempt; extend 2026-02-10", "RP-34"},
};

std::string submit(test::DueOffice& office, const Case& one, int value, const std::string& received) {
  const char* indicator = std::string_view(one.form).starts_with("nam") ? "a" : "e";
  office.submit(fmt::format("unit,period,indicator,value,form,received\nU,{},{},{},{},{}\n", one.period, indicator,
                            value, one.form, received),
                "Bổ sung");
  return office.faults.empty() ? std::string() : office.faults.front().rule;
}

/// The rule that refuses the step, or nothing.
std::string take(test::DueOffice& office, const Case& one, int number, const std::string& step) {
  std::istringstream words(step);
  std::string what, day;
  words >> what >> day;
  if (what == "submit") {
    return submit(office, one, number, day);
  }
  if (what == "return") {
    office.set_returned("U");
    return {};
  }
  return office.refusal(what == "extend" ? Allow::extension : Allow::exemption,
                        {"U", one.period, "Công văn", one.form, day});
}

std::string stands(test::DueOffice& office, const Case& one) {
  for (const FormStatus& row : office.status(one.period, one.form)) {
    if (row.unit->code == "U") {
      return fmt::format("{} {} due {}{}{}", word(row.state), row.days_late, row.due.iso(),
                         row.extended ? " extended" : "",
                         row.revision > 0 ? fmt::format(" r{}", row.revision) : std::string());
    }
  }
  return "not owed";
}

std::string outcome_of(const Case& one) {
  test::DueOffice office;
  office.add_unit("U", one.from, one.to);
  std::istringstream steps(one.steps);
  std::string step;
  for (int number = 1; std::getline(steps, step, ';'); ++number) {
    if (const std::string refused = take(office, one, number, step); !refused.empty()) {
      return refused;
    }
  }
  return stands(office, one);
}

}  // namespace

TEST_CASE("worked cases of what is owed, when it is due and how it then stands") {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CAPTURE(one.steps);
    CHECK(outcome_of(one) == one.outcome);
  }
}

}  // namespace danvan::reporting
