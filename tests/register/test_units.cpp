#include "register/office.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::registry;
using namespace danvan::registry::test;

TEST_CASE("rows may stand in any order: a parent may follow its children") {
  Office office;
  const Taken taken = office.units(
      "code,name,kind,parent,from,to\n"
      "X1,Xã Một,xa,H1,,2025-07-01\n"
      "H1,Huyện Một,huyen,,,2025-07-01\n"
      "X1,Xã Một mới,xa,,2025-07-01,\n");
  CHECK(office.places() == "");
  CHECK(taken.added == 3);
  const Units units = Units::load(office.store());
  const Unit& commune = units.require("X1");
  CHECK(commune.on(day("2025-06-30"))->name == "Xã Một");
  CHECK(commune.on(day("2025-07-01"))->name == "Xã Một mới");
  CHECK(commune.on(day("2025-07-01"))->level == "commune");
  CHECK(units.under(commune, units.require("H1"), day("2025-06-30")));
  CHECK_FALSE(units.under(commune, units.require("H1"), day("2025-07-01")));
  CHECK(units.require("H1").on(day("2025-07-01")) == nullptr);
  CHECK(units.require("H1").named_on(day("2025-12-31")).name == "Huyện Một");
}

TEST_CASE("importing the same units again changes nothing and makes no entry") {
  Office office;
  const std::string_view file = "code,name,kind,parent\nA,Sở A,so,\nB,Phòng B,so,A\n";
  office.units(file);
  REQUIRE(office.entry);
  const Taken again = office.units(file);
  CHECK(again.added == 0);
  CHECK(again.unchanged == 2);
  CHECK_FALSE(office.entry);
}

TEST_CASE("every fault of a file is told with its place, and nothing is taken") {
  Office office;
  office.units(
      "code,name,kind,level,parent,from,to\n"
      "a b,Sở A,so,,,,\n"
      "B,Sở B,soo,,,,\n"
      "C,Sở C,so,provinc,,,\n"
      "D,Sở D,so,,ZZ,,\n"
      "E,Sở E,so,,,2025-07-01,2025-07-01\n"
      "F,Sở F,so,,,2025-13-01,\n"
      "G,Sở G,so,,,,\n"
      "G,Sở G,so,,,2024-01-01,\n"
      "H,Sở H,so,,,,\n"
      "H,Sở H,so,,,,\n");
  CHECK(office.places() ==
        "2:1 RG-01, 3:8 RG-03, 4:11 RG-05, 5:12 RG-04, 6:24 RG-06, 7:13 RG-14, 9:13 RG-09, 11:13 RG-08");
  CHECK(Units::load(office.store()).all().empty());
}

TEST_CASE("a day that cannot be read hides no other fault of its row") {
  Office office;
  office.units(
      "code,name,kind,parent,from,to,level\n"
      "X1,A,so,NOPE,31/02/2025,,\n"
      "X2,A,sox,,2025-1-1,,\n"
      "X3,,so,,01/02/25,,provnce\n");
  CHECK(office.places() == "2:9 RG-04, 2:14 RG-14, 3:6 RG-03, 3:11 RG-14, 4:4 RG-02, 4:9 RG-14, 4:19 RG-05");
  office.units("code,name,kind,parent,from,to\nX1,A,so,NOPE,2025-02-01,2025-01-01\n");
  CHECK(office.places() == "2:9 RG-04, 2:25 RG-06");
}

TEST_CASE("with partial a unit below one without a readable day is not taken either") {
  Office office;
  const Taken taken = office.units(
      "code,name,kind,parent,from\n"
      "B,Phòng B,so,A,\n"
      "A,Sở A,so,,2025-13-01\n"
      "C,Sở C,so,,\n",
      Partial::yes);
  CHECK(taken.added == 1);
  CHECK(office.places() == "3:12 RG-14, 2:14 RG-12");
}

TEST_CASE("a fault tells the cure") {
  Office office;
  office.units("code,name,kind\nB,Sở B,soo\n");
  REQUIRE(office.faults.size() == 1);
  CHECK(render(office.faults[0].cure, Lang::en) == "did you mean so?");
  CHECK(office.faults[0].value == "soo");
}

TEST_CASE("a parent must be in force as long as the version below it") {
  Office office;
  office.units(
      "code,name,kind,parent,from,to\n"
      "H1,Huyện Một,huyen,,,2025-07-01\n"
      "X1,Xã Một,xa,H1,,\n");
  CHECK(office.places() == "3:14 RG-10");
}

TEST_CASE("a gap of the parent is a time without it") {
  Office office;
  office.units(
      "code,name,kind,parent,from,to\n"
      "H1,Huyện Một,huyen,,,2020-01-01\n"
      "H1,Huyện Một,huyen,,2021-01-01,\n"
      "X1,Xã Một,xa,H1,2019-01-01,2022-01-01\n"
      "X2,Xã Hai,xa,H1,2021-01-01,2022-01-01\n");
  CHECK(office.places() == "4:14 RG-10");
}

TEST_CASE("versions that touch are one time in force for those below") {
  Office office;
  office.units(
      "code,name,kind,parent,from,to\n"
      "H1,Huyện Một,huyen,,,2020-01-01\n"
      "H1,Thị xã Một,huyen,,2020-01-01,\n"
      "X1,Xã Một,xa,H1,,\n");
  CHECK(office.places() == "");
}

TEST_CASE("units cannot stand below themselves") {
  Office office;
  office.units("code,name,kind,parent\nA,Sở A,so,B\nB,Sở B,so,C\nC,Sở C,so,A\nD,Sở D,so,A\n");
  CHECK(office.places() == "2:11 RG-11, 3:11 RG-11, 4:11 RG-11");
  office.units("code,name,kind,parent\nA,Sở A,so,A\n");
  CHECK(office.places() == "2:11 RG-11");
}

TEST_CASE("recorded facts are not overwritten") {
  Office office;
  office.units("code,name,kind\nA,Sở A,so\n");
  office.units("code,name,kind\nA,Sở khác,so\n");
  CHECK(office.places() == "2:1 RG-07");
  CHECK(Units::load(office.store()).require("A").versions[0].name == "Sở A");
}

TEST_CASE("a row that only adds the end closes the open version, and the next version may follow") {
  Office office;
  office.units("code,name,kind\nA,Sở A,so\n");
  office.units("code,name,kind,from\nA,Sở B,so,2025-03-01\n");
  CHECK(office.places() == "2:11 RG-09");
  const Taken taken = office.units("code,name,kind,from,to\nA,Sở B,so,2025-03-01,\nA,Sở A,so,,2025-03-01\n");
  CHECK(office.places() == "");
  CHECK(taken.closed == 1);
  CHECK(taken.added == 1);
  const Units units = Units::load(office.store());
  CHECK(units.require("A").on(day("2025-02-28"))->name == "Sở A");
  CHECK(units.require("A").on(day("2025-03-01"))->name == "Sở B");
}

TEST_CASE("a unit cannot end while others still stand below it") {
  Office office;
  office.units("code,name,kind,parent\nH1,Huyện Một,huyen,\nX1,Xã Một,xa,H1\n");
  office.units("code,name,kind,parent,to\nH1,Huyện Một,huyen,,2025-07-01\n");
  CHECK(office.places() == "2:21 RG-13");
  office.units("code,name,kind,parent,to\nH1,Huyện Một,huyen,,2025-07-01\nX1,Xã Một,xa,H1,2025-07-01\n");
  CHECK(office.places() == "");
}

TEST_CASE("with partial the good units are taken, not those that rest on a bad one") {
  Office office;
  const Taken taken = office.units(
      "code,name,kind,parent\n"
      "A,Sở A,soo,\n"
      "B,Phòng B,so,A\n"
      "C,Phòng C,so,B\n"
      "D,Sở D,so,\n",
      Partial::yes);
  CHECK(taken.added == 1);
  CHECK(office.places() == "2:8 RG-03, 3:14 RG-12, 4:14 RG-12");
  CHECK(Units::load(office.store()).find("D") != nullptr);
}

TEST_CASE("an unknown code is refused with the nearest codes, and a name with the code that bears it") {
  Office office;
  office.units("code,name,kind\nSNN,Sở Nông nghiệp,so\nSNV,Sở Nội vụ,so\n");
  const Units units = Units::load(office.store());
  CHECK(render(units.suggestion("Sở Nội vụ"), Lang::en).find("SNV") != std::string::npos);
  CHECK(render(units.suggestion("so noi vu"), Lang::en).find("SNV") != std::string::npos);
  CHECK_THROWS_AS(static_cast<void>(units.require("SNX")), Error);
}

TEST_CASE("one unit refused by a rule is a refusal, a malformed one bad input") {
  Office office;
  const auto exit_of = [&](const UnitRow& row) {
    store::Write write(office.store(), {"test", "add-unit", office.now}, store::DryRun::no);
    try {
      add_unit(write, office.definitions, row);
    } catch (const Error& error) {
      return error.exit();
    }
    write.commit();
    return Exit::done;
  };
  UnitRow row;
  row.code = "A";
  row.name = "  Sở   A ";
  row.kind = "so";
  CHECK(exit_of(row) == Exit::done);
  CHECK(Units::load(office.store()).require("A").versions[0].name == "Sở A");
  row.name = "Sở B";
  CHECK(exit_of(row) == Exit::refused);
  row.kind = "xyz";
  CHECK(exit_of(row) == Exit::bad_input);
}
