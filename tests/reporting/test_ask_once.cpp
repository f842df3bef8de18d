#include "danvan/reporting/ask_once.hpp"
#include "reporting/office.hpp"

#include <doctest/doctest.h>

namespace danvan::reporting {
namespace {

std::string held(test::Office& office, const config::Form& form, std::string_view code) {
  const registry::Units units = registry::Units::load(office.store());
  std::string out;
  for (const HeldAlready& one : held_already(units, office.definitions, form, test::period(code))) {
    out += fmt::format("{}{} {} {}/{} {}", out.empty() ? "" : "; ", one.indicator->code, one.held_by, one.units,
                       one.asked, one.periods);
  }
  return out;
}

TEST_CASE("an indicator that another form asks the same units for is held already") {
  test::Office office;
  // H01 ended in July, so S01 and S02 owe both yearly forms, which share the indicator c.
  CHECK(held(office, office.definitions.forms[0], "2025") == "c form:phu 2/2 2025");
  CHECK(held(office, office.definitions.forms[2], "2025-11") == "");
  office.definitions.forms[1].due_kinds = {"xa"};
  CHECK(held(office, office.definitions.forms[0], "2025") == "");
}

TEST_CASE("activities that are evidence for the task of an indicator are told") {
  test::Office office;
  office.definitions.forms.erase(office.definitions.forms.begin() + 1);
  config::Task task;
  task.code = "1";
  task.any = {"a", "activity:study"};
  office.definitions.tasks = {task};
  CHECK(held(office, office.definitions.forms[0], "2025") == "a activity:study 0/0 ");
}

TEST_CASE("an indicator that the register of models counts itself is told") {
  test::Office office;
  office.definitions.indicators[0].counts = config::CountedModels::registered;
  CHECK(held(office, office.definitions.forms[0], "2025") == "a register 0/0 ; c form:phu 2/2 2025");
}

}  // namespace
}  // namespace danvan::reporting
