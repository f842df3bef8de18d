#include "danvan/register/reorganize.hpp"
#include "reporting/office.hpp"

#include <doctest/doctest.h>

namespace danvan::reporting {
namespace {

registry::ReorganizationRow row(std::string change, std::string unit, std::string successor = {}) {
  registry::ReorganizationRow made;
  made.code = "E-" + unit;
  made.on = "2025-07-01";
  made.change = std::move(change);
  made.predecessor = std::move(unit);
  made.successor = std::move(successor);
  return made;
}

TEST_CASE("moving, renaming or ending a unit leaves what it submitted as it was") {
  test::Office office;
  office.submit("unit,period,indicator,value\nS01,2025,a,3\nS01,2025,b,4.5\nS02,2025,a,1\nS02,2025,b,2\n");
  REQUIRE(office.places() == "");
  const std::string first = office.kept("S01", "2025");
  const std::string second = office.kept("S02", "2025");
  REQUIRE(first == "nam r1 a=3 b=4.5");

  std::vector<registry::ReorganizationRow> rows{row("merge", "S02", "X01"), row("move", "S01"), row("rename", "S01")};
  rows[1].new_parent = "X01";
  rows[1].code = "E-move";
  for (registry::ReorganizationRow& one : rows) {
    one.on = "2025-12-19";
  }
  rows[2].new_name = "Sở Khác";
  store::Write write(office.store(), {"test", "unit", office.now}, store::DryRun::no);
  registry::reorganize(write, office.definitions, rows);
  REQUIRE(write.commit().has_value());

  CHECK(office.kept("S01", "2025") == first);
  CHECK(office.kept("S02", "2025") == second);
  const auto year = YearFigures::load(office.store(), office.definitions, 2025);
  CHECK(year.at(office.id("S01"), "a") == Figure::of(3));
  CHECK(year.at(office.id("S02"), "a") == Figure::of(1));
  CHECK(check_index(office.store(), office.definitions).empty());
}

TEST_CASE("a unit that ended in July owes no yearly report, and owed the one of the year before") {
  test::Office office;
  store::Write write(office.store(), {"test", "unit", office.now}, store::DryRun::no);
  registry::reorganize(write, office.definitions, {row("merge", "S02", "S01")});
  write.commit();
  const registry::Units units = registry::Units::load(office.store());
  const config::Form& form = office.definitions.forms[0];
  const auto& kinds = office.definitions.kinds;
  CHECK(owes(units.require("S02"), form, test::period("2024"), kinds));
  CHECK_FALSE(owes(units.require("S02"), form, test::period("2025"), kinds));
  CHECK(owes(units.require("S01"), form, test::period("2025"), kinds));
}

}  // namespace
}  // namespace danvan::reporting
