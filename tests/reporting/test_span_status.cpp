#include "danvan/register/reorganize.hpp"
#include "due.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace danvan::reporting {
namespace {

using test::day;
using test::DueOffice;

/// "S01 6, S02 12": how many periods each unit owes of the form.
std::string owing(const std::vector<FormStatus>& rows) {
  std::map<std::string, int> counts;
  for (const FormStatus& row : rows) {
    ++counts[row.unit->code];
  }
  std::string out;
  for (const auto& [unit, count] : counts) {
    out += fmt::format("{}{} {}", out.empty() ? "" : ", ", unit, count);
  }
  return out;
}

/// The periods that a unit owes, in the order in which they come.
std::string periods_of(const std::vector<FormStatus>& rows, std::string_view unit) {
  std::string out;
  for (const FormStatus& row : rows) {
    out += row.unit->code == unit ? (out.empty() ? "" : " ") + row.period.code() : "";
  }
  return out;
}

void merge(DueOffice& office, std::string predecessor, std::string successor, std::string on) {
  registry::ReorganizationRow row;
  row.code = "E-" + predecessor;
  row.on = std::move(on);
  row.change = "merge";
  row.predecessor = std::move(predecessor);
  row.successor = std::move(successor);
  store::Write write(office.store(), {"test", "unit", office.now}, store::DryRun::no);
  registry::reorganize(write, office.definitions, {row});
  write.commit();
}

}  // namespace

TEST_CASE("of twelve months, a unit merged away in July owes those that ended before, its successor all") {
  DueOffice office;
  merge(office, "S02", "S01", "2025-07-01");
  CHECK(owing(office.status("2025", "m")) == "S01 12, S02 6");
  CHECK(periods_of(office.status("2025", "m"), "S02") == "2025-01 2025-02 2025-03 2025-04 2025-05 2025-06");
  CHECK(periods_of(office.status("2025", "cut_m"), "S02") == "2025-01 2025-02 2025-03 2025-04 2025-05 2025-06");
  CHECK(owing(office.status("2025", "q")) == "S01 4, S02 2");
  CHECK(owing(office.status("2025", "h")) == "S01 2, S02 1");
  CHECK(owing(office.status("2025", "9m")) == "S01 1");
  CHECK(owing(office.status("2025", "nam")) == "S01 1");
  CHECK(owing(office.status("2024..2025", "nam")) == "H01 1, S01 2, S02 1");
}

TEST_CASE("a month that ends on the day a unit ends with its cut-off is owed, the next is not") {
  DueOffice office;
  merge(office, "S02", "S01", "2025-07-15");
  CHECK(periods_of(office.status("2025-06..2025-08", "cut_m"), "S02") == "2025-06 2025-07");
  CHECK(periods_of(office.status("2025-06..2025-08", "m"), "S02") == "2025-06");
}

TEST_CASE("a span over New Year has the months of both years, in order") {
  DueOffice office;
  CHECK(periods_of(office.status("2024-11..2025-02", "m"), "S01") == "2024-11 2024-12 2025-01 2025-02");
  CHECK(office.status("2024-11..2025-02", "nam").empty());
}

TEST_CASE("a period that has not begun is not listed, unless it is the one asked for") {
  DueOffice office;  // on 1 March 2026
  CHECK(periods_of(office.status("2026", "m"), "S01") == "2026-01 2026-02 2026-03");
  CHECK(periods_of(office.status("2026", "cut_m"), "S01") == "2026-01 2026-02 2026-03");
  CHECK(periods_of(office.status("2026-04", "m"), "S01") == "2026-04");
  CHECK(office.status("2026-04..2026-05", "m").empty());
  CHECK(periods_of(office.status("2027", "nam"), "S01") == "2027");
}

TEST_CASE("without a form each form that has periods within comes, in the order of the definitions") {
  DueOffice office;
  std::string forms;
  for (const FormStatus& row : office.status("2025-H1", "")) {
    if (!forms.ends_with(row.form->code + " ")) {
      forms += row.form->code + " ";
    }
  }
  CHECK(forms == "thang m q h cut_m cut_q ");
}

TEST_CASE("a form changed in the middle of a span is taken in each period as it then was") {
  DueOffice office;
  config::Form later = office.definitions.forms[5];  // m
  REQUIRE(later.code == "m");
  later.due.days = 10;
  later.valid_from = day("2025-07-01");
  office.definitions.forms[5].valid_to = later.valid_from;
  office.definitions.forms.push_back(later);
  const auto rows = office.status("2025-06..2025-07", "m");
  REQUIRE(periods_of(rows, "S01") == "2025-06 2025-07");
  CHECK(rows.front().due == day("2025-07-05"));
  CHECK(rows.back().due == day("2025-08-10"));
}

TEST_CASE("where nobody owes, nothing is counted and no rate is defined") {
  DueOffice office;
  office.definitions.forms[0].due_kinds = {"tinh"};
  const auto rows = office.status("2025", "nam");
  CHECK(rows.empty());
  CHECK(totals(rows).owed == 0);
  CHECK_FALSE(totals(rows).complete_rate().defined());
  CHECK_FALSE(totals(rows).on_time_rate().defined());
}

TEST_CASE("one scan of a period gives for each of several forms what asking for it alone gives") {
  DueOffice office;
  office.submit(
      "unit,period,indicator,value,form,received\nS01,2025,a,1,nam,2025-12-01\nS01,2025,b,2,nam,2025-12-01\n"
      "S01,2025,c,1,phu,2025-12-20\nS02,2025,a,1,nam_any,2025-12-16\n");
  REQUIRE(office.places().empty());
  office.allow(Allow::extension, {{"S01", "2025", "Lũ", "phu", "2025-12-20"}});
  office.allow(Allow::exemption, {{"S02", "2025", "Lũ", "nam", ""}});
  std::vector<FormStatus> one_by_one;
  for (const char* form : {"nam", "phu", "nam_start", "nam_any", "cut_y"}) {
    const auto rows = office.status("2025", form);
    one_by_one.insert(one_by_one.end(), rows.begin(), rows.end());
  }
  std::vector<FormStatus> together = office.status("2025", "");
  std::erase_if(together, [](const FormStatus& row) { return row.period.kind() != PeriodKind::year; });
  REQUIRE(together.size() == one_by_one.size());
  for (std::size_t i = 0; i < together.size(); ++i) {
    CAPTURE(i);
    CHECK(together[i].unit->code == one_by_one[i].unit->code);
    CHECK(together[i].form == one_by_one[i].form);
    CHECK(together[i].state == one_by_one[i].state);
    CHECK(together[i].complete == one_by_one[i].complete);
    CHECK(together[i].extended == one_by_one[i].extended);
    CHECK(together[i].revision == one_by_one[i].revision);
  }
}

TEST_CASE("what is not due yet is missing in no rate, and overdue on the day after") {
  StatusTotals sum;
  FormStatus row;
  row.due = day("2025-12-15");
  sum.add(row, day("2025-12-15"));
  CHECK(sum.not_due == 1);
  CHECK(sum.owed == 0);
  sum.add(row, day("2025-12-16"));
  CHECK(sum.missing == 1);
  CHECK(sum.owed == 1);
  CHECK_FALSE(row.overdue(day("2025-12-15")));
  CHECK(row.overdue(day("2025-12-16")));
}

TEST_CASE("every report is counted once, and no rate is above 100 %") {
  CHECK(rc::check("totals", [] {
    StatusTotals sum;
    const auto count = *rc::gen::inRange<std::int64_t>(0, 60);
    for (std::int64_t i = 0; i < count; ++i) {
      FormStatus row;
      row.due = Date(*rc::gen::inRange(0, 4));
      row.state = *rc::gen::element(State::missing, State::exempt, State::on_time);
      row.extended = *rc::gen::arbitrary<bool>();
      if (*rc::gen::arbitrary<bool>()) {
        row.revision = 1;
        row.complete = *rc::gen::arbitrary<bool>();
        const State in = timeliness(Date(*rc::gen::inRange(0, 4)), row.due).state;
        row.state = row.state == State::exempt ? State::exempt : in;
      } else if (row.state == State::on_time) {
        row.state = State::missing;
      }
      sum.add(row, Date(*rc::gen::inRange(0, 4)));
    }
    RC_ASSERT(sum.owed + sum.exempt + sum.not_due == count);
    RC_ASSERT(sum.on_time + sum.late + sum.missing == sum.owed);
    RC_ASSERT(sum.on_time + sum.late == sum.received);
    RC_ASSERT(sum.complete <= sum.received);
    RC_ASSERT(sum.extended <= sum.owed + sum.not_due);
  }));
}

}  // namespace danvan::reporting
