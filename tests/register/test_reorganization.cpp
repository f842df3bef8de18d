#include "danvan/register/reorganize.hpp"
#include "danvan/register/succession.hpp"
#include "register/office.hpp"

#include <doctest/doctest.h>

namespace danvan::registry {
namespace {

using test::day;

Taken import_plain(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                   Diagnostics& diagnostics) {
  return import_reorganization(write, definitions, file, NumberStyle::plain, diagnostics);
}

/// A province P, its districts H1 and H2, communes below them, and N1 and N2 from 1 July 2025.
struct Province {
  Province() {
    office.units(
        "code,name,kind,parent,from,short_name\n"
        "P,Tỉnh,so,,,\n"
        "H1,Huyện Một,huyen,P,,\n"
        "H2,Huyện Hai,huyen,P,,\n"
        "X1,Xã Một,xa,H1,,X.Một\n"
        "X2,Xã Hai,xa,H1,,\n"
        "X3,Xã Ba,xa,H2,,\n"
        "N1,Xã Mới,xa,P,2025-07-01,\n"
        "N2,Xã Mới Hai,xa,P,2025-07-01,\n");
    REQUIRE(office.places() == "");
  }
  Taken import(std::string_view rows, Partial partial = Partial::no) {
    return office.import(
        import_plain,
        "event,on,change,predecessor,successor,share,what,new_name,new_kind,new_level,new_parent,basis\n" +
            std::string(rows),
        partial);
  }
  Units units() { return Units::load(office.store()); }
  Successions successions() { return Successions::load(office.store()); }

  test::Office office;
};

TEST_CASE("a merge ends the predecessors on its day and keeps their past") {
  Province province;
  const Taken taken = province.import(
      "E1,2025-07-01,merge,X1,N1,1,whole,,,,,NQ 1\n"
      "E1,2025-07-01,merge,X2,N1,,,,,,,NQ 1\n");
  CHECK(province.office.places() == "");
  CHECK(taken.added == 2);
  CHECK(taken.closed == 2);
  const Units units = province.units();
  CHECK(units.require("X1").on(day("2025-06-30"))->name == "Xã Một");
  CHECK(units.require("X1").on(day("2025-07-01")) == nullptr);
  const SuccessionEvent event = *province.successions().find("E1");
  CHECK(event.basis == "NQ 1");
  CHECK(event.links[1].share == whole_share);
}

TEST_CASE("the same file again changes nothing, in whatever order") {
  Province province;
  province.import(
      "E1,2025-07-01,merge,X1,N1,1,,,,,,\nE2,2025-07-01,split,X2,N1,0.25,,,,,,\nE2,2025-07-01,split,X2,N2,0.75,,,,,,"
      "\n");
  REQUIRE(province.office.entry.has_value());
  const Taken again = province.import(
      "E2,01/07/"
      "2025,split,X2,N2,0.75,,,,,,\nE1,2025-07-01,merge,X1,N1,1,,,,,,\nE2,2025-07-01,split,X2,N1,0.250,,,,,,\n");
  CHECK(again.unchanged == 3);
  CHECK_FALSE(province.office.entry.has_value());
}

TEST_CASE("an event recorded otherwise is refused") {
  Province province;
  province.import("E1,2025-07-01,merge,X1,N1,1,,,,,,\n");
  province.import("E1,2025-07-01,merge,X1,N2,1,,,,,,\n");
  CHECK(province.office.places() == "2:1 RG-54");
}

TEST_CASE("rename, move and conversion of one day make one new version") {
  Province province;
  province.import(
      "E1,2025-07-01,rename,X1,,,,Phường Một,,,,QĐ 1\n"
      "E2,2025-07-01,move,X1,,,,,,,P,QĐ 2\n"
      "E3,2025-07-01,convert,X1,,,,,huyen,,,\n");
  CHECK(province.office.places() == "");
  const Units units = province.units();
  const Unit& unit = units.require("X1");
  REQUIRE(unit.versions.size() == 2);
  const UnitVersion& now = unit.versions[1];
  CHECK(now.from == day("2025-07-01"));
  CHECK(now.name == "Phường Một");
  CHECK(now.short_name == "");
  CHECK(now.kind == "huyen");
  CHECK(now.level == "district");
  CHECK(now.parent == units.require("P").id);
  CHECK(unit.versions[0].short_name == "X.Một");
}

TEST_CASE("a dash as new parent leaves the unit without one") {
  Province province;
  province.import("E1,2025-07-01,move,X1,,,,,,,-,\n");
  CHECK_FALSE(province.units().require("X1").on(day("2025-07-01"))->parent.has_value());
}

TEST_CASE("several days in one file follow one another") {
  Province province;
  province.import(
      "E3,2025-11-01,merge,N1,N2,,,,,,,\n"
      "E2,2025-10-01,rename,N1,,,,Phường Mới,,,,\n"
      "E1,2025-07-01,merge,X1,N1,,,,,,,\n");
  CHECK(province.office.places() == "");
  const Units units = province.units();
  CHECK(units.require("N1").on(day("2025-10-31"))->name == "Phường Mới");
  CHECK(units.require("N1").on(day("2025-11-01")) == nullptr);
}

TEST_CASE("a district ends when all below it end or move by the same file, in any order") {
  Province province;
  province.import("D,2025-07-01,dissolve,H1,,,,,,,,\n");
  CHECK(province.office.places() == "2:23 RG-51");
  CHECK(render(province.office.faults[0].reason, Lang::en).find("X1, X2") != std::string::npos);
  province.import(
      "D,2025-07-01,dissolve,H1,,,,,,,,\n"
      "M,2025-07-01,move,X2,,,,,,,P,\n"
      "E,2025-07-01,merge,X1,N1,,,,,,,\n");
  CHECK(province.office.places() == "");
}

TEST_CASE("children that ended or moved that day already are not left behind") {
  Province province;
  province.import("E,2025-07-01,merge,X1,N1,,,,,,,\nM,2025-07-01,move,X2,,,,,,,P,\n");
  province.import("D,2025-07-01,dissolve,H1,,,,,,,,\n");
  CHECK(province.office.places() == "");
}

TEST_CASE("a transfer leaves the unit in force with what it keeps") {
  Province province;
  province.import("T,2025-07-01,transfer,X1,X2,0.2,population,,,,,\nT,2025-07-01,transfer,X1,X3,,land,,,,,\n");
  CHECK(province.office.places() == "");
  CHECK(province.units().require("X1").versions.size() == 1);
  CHECK(province.successions().find("T")->links.size() == 2);
}

TEST_CASE("each refusal names its place and rule") {
  struct Case {
    const char* rows;
    const char* places;
  };
  const Case cases[] = {
      // words and codes
      {"E,2025-07-01,marge,X1,N1,,,,,,,\n", "2:14 RG-40"},
      {"E,2025-07-01,merge,X1,N1,,people,,,,,\n", "2:27 RG-40"},
      {"E,2025-07-01,marge,X1,N9,1.5,,,xx,,Z9,\n", "2:14 RG-40, 2:23 RG-04, 2:26 RG-43, 2:32 RG-03, 2:36 RG-04"},
      {"E,2025-07-32,merge,X1,N1,,,,,,,\n", "2:3 RG-14"},
      {"É,2025-07-01,merge,X1,N1,,,,,,,\n", "2:1 RG-01"},
      {"E,2025-07-01,merge,X9,N9,,,,,,,\n", "2:20 RG-04, 2:23 RG-04"},
      {"E,2025-07-01,convert,X1,,,,,xx,yy,,\n", "2:29 RG-03, 2:32 RG-05"},
      // what a change needs and what it cannot have
      {"E,2025-07-01,merge,X1,,,,,,,,\n", "2:23 RG-42"},
      {"E,2025-07-01,dissolve,X1,N1,,,,,,,\n", "2:26 RG-42"},
      {"E,2025-07-01,dissolve,X1,,0.5,,,,,,\n", "2:27 RG-42"},
      {"E,2025-07-01,rename,X1,,,,,,,,\n", "2:27 RG-42"},
      {"E,2025-07-01,move,X1,,,,,,,,\n", "2:28 RG-42"},
      {"E,2025-07-01,merge,X1,N1,,,Tên,,,,\n", "2:14 RG-42"},
      // shares
      {"E,2025-07-01,split,X1,N1,0.6,,,,,,\nE,2025-07-01,split,X1,N2,0.3,,,,,,\n", "2:26 RG-44"},
      {"E,2025-07-01,split,X1,N1,0.6,,,,,,\nE,2025-07-01,split,X1,N2,,,,,,,\n", "3:26 RG-43"},
      {"E,2025-07-01,split,X1,N1,1.5,,,,,,\n", "2:26 RG-43"},
      {"E,2025-07-01,split,X1,N1,0.1234567,,,,,,\n", "2:26 RG-43"},
      {"E,2025-07-01,split,X1,N1,0.5,land,,,,,\n", "2:26 RG-43"},
      {"E,2025-07-01,merge,X1,N1,,land,,,,,\n", "2:26 RG-44"},
      {"E,2025-07-01,transfer,X1,X2,0.6,,,,,,\nF,2025-07-01,transfer,X1,X3,0.6,,,,,,\n", "3:29 RG-44"},
      // rows of one event
      {"E,2025-07-01,merge,X1,N1,,,,,,,\nE,2025-07-02,merge,X2,N1,,,,,,,\n", "3:3 RG-41"},
      {"E,2025-07-01,merge,X1,N1,,,,,,,\nE,2025-07-01,split,X2,N1,,,,,,,\n", "3:14 RG-41"},
      {"E,2025-07-01,merge,X1,N1,,,,,,,a\nE,2025-07-01,merge,X2,N1,,,,,,,b\n", "3:32 RG-41"},
      {"E,2025-07-01,split,X1,N1,0.5,,,,,,\nE,2025-07-01,split,X1,N1,0.5,,,,,,\n", "3:20 RG-45"},
      // units on that day
      {"E,2025-06-01,merge,X1,N1,,,,,,,\n", "2:23 RG-46"},
      {"E,2025-07-01,merge,X1,X2,,,,,,,\nF,2025-07-01,merge,X2,N1,,,,,,,\n", "2:23 RG-46"},
      {"E,2025-07-01,merge,X1,N1,,,,,,,\nF,2025-07-01,merge,X1,N2,,,,,,,\n", "3:20 RG-47"},
      {"E,2025-07-01,merge,X1,N1,,,,,,,\nF,2025-07-01,rename,X1,,,,Tên,,,,\n", "3:21 RG-47"},
      {"E,2025-07-01,rename,X1,,,,Tên,,,,\nF,2025-07-01,rename,X1,,,,Tên khác,,,,\n", "3:21 RG-47"},
      {"E,2025-07-01,merge,X1,X2,,,,,,,\nF,2025-07-01,merge,X2,X1,,,,,,,\n", "2:23 RG-48, 3:23 RG-48"},
      {"E,2025-07-01,merge,X1,X1,,,,,,,\n", "2:23 RG-48"},
      {"E,2025-07-01,merge,N1,N2,,,,,,,\n", "2:3 RG-49"},
      {"E,2025-06-01,rename,N1,,,,Tên,,,,\n", "2:3 RG-49"},
      {"E,2025-07-01,move,X1,,,,,,,N1,\nF,2025-08-01,dissolve,N1,,,,,,,,\n", "3:23 RG-51"},
      {"E,2025-06-01,move,X1,,,,,,,N1,\n", "2:28 RG-52"},
      {"E,2025-08-01,move,N1,,,,,,,N2,\nF,2025-08-01,move,N2,,,,,,,N1,\n", "2:28 RG-53"},
      {"E,2025-08-01,move,P,,,,,,,X1,\n", "2:27 RG-53"},
      {"E,2025-07-01,rename,X1,,,,Xã Một,,,,\n", "2:21 RG-55"},
  };
  for (const Case& one : cases) {
    CAPTURE(std::string(one.rows));
    Province province;
    const std::string before = province.units().require("X1").versions[0].to.iso();
    province.import(one.rows);
    CHECK(province.office.places() == one.places);
    CHECK(province.successions().all().empty());
    CHECK(province.units().require("X1").versions[0].to.iso() == before);
    for (const Diagnostic& fault : province.office.faults) {
      CHECK_FALSE(render(fault.cure, Lang::vi).empty());
    }
  }
}

TEST_CASE("what was recorded is neither contradicted nor repeated") {
  Province province;
  province.import("E1,2025-09-01,rename,X1,,,,Phường Một,,,,\nE2,2025-09-01,merge,X2,N1,,,,,,,\n");
  REQUIRE(province.office.places() == "");
  province.import("F,2025-08-01,merge,X1,N1,,,,,,,\n");
  CHECK(province.office.places() == "2:3 RG-50");
  province.import("F,2025-08-01,transfer,X2,N1,0.5,,,,,,\n");
  CHECK(province.office.places() == "2:3 RG-50");
  province.import("F,2025-09-01,merge,X2,N2,,,,,,,\n");
  CHECK(province.office.places() == "2:20 RG-47");
  province.import("F,2025-10-01,merge,X2,N2,,,,,,,\n");
  CHECK(province.office.places() == "2:3 RG-49");
}

TEST_CASE("a unit that units.csv closed that day gets its successor, not a second end") {
  Province province;
  province.office.units("code,name,kind,parent,to,short_name\nX1,Xã Một,xa,H1,2025-07-01,X.Một\n");
  REQUIRE(province.office.places() == "");
  const Taken taken = province.import("E,2025-07-01,merge,X1,N1,,,,,,,\n");
  CHECK(province.office.places() == "");
  CHECK(taken.closed == 0);
  CHECK(taken.added == 1);
}

TEST_CASE("with partial a fault costs its event, not the others") {
  Province province;
  const Taken taken = province.import(
      "E1,2025-07-01,merge,X1,N1,,,,,,,\nE1,2025-07-01,merge,X9,N1,,,,,,,\nE2,2025-07-01,merge,X2,N1,,,,,,,\n",
      Partial::yes);
  CHECK(province.office.places() == "3:21 RG-04");
  CHECK(taken.added == 1);
  CHECK(province.units().require("X1").on(day("2025-07-01")) != nullptr);
}

TEST_CASE("one act: malformed is bad input, forbidden is refused, and children follow where they are sent") {
  Province province;
  const auto exit_of = [&](std::vector<ReorganizationRow> rows) {
    store::Write write(province.office.store(), {"test", "unit", province.office.now}, store::DryRun::no);
    try {
      reorganize(write, province.office.definitions, std::move(rows));
    } catch (const Error& error) {
      return error.exit();
    }
    write.commit();
    return Exit::done;
  };
  ReorganizationRow row;
  row.code = "E";
  row.on = "2025-07-01";
  row.change = "dissolve";
  row.predecessor = "H1";
  CHECK(exit_of({row}) == Exit::refused);
  auto rows = move_children(province.office.store(), {"H1"}, "P", row, day("2025-07-01"));
  REQUIRE(rows.size() == 2);
  rows.push_back(row);
  CHECK(exit_of(rows) == Exit::done);
  CHECK(province.units().require("X2").on(day("2025-07-01"))->parent == province.units().require("P").id);
  row.predecessor = "H9";
  CHECK(exit_of({row}) == Exit::bad_input);
}

}  // namespace
}  // namespace danvan::registry
