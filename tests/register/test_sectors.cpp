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

/// Departments D and E; a district H with the schools T1 and T2, which stand below H and in the sector of D.
struct Schools {
  Schools() {
    office.units(
        "code,name,kind,parent,sector\n"
        "T1,Trường Một,xa,H,D\nT2,Trường Hai,xa,H,D\nD,Sở D,so,,\nE,Sở E,so,,\nH,Huyện,huyen,,\n");
    REQUIRE(office.places() == "");
  }
  Taken import(std::string_view rows) {
    return office.import(import_plain,
                         "event,on,change,predecessor,successor,new_parent,new_sector\n" + std::string(rows));
  }
  /// "H/D": parent and sector of a unit on a day.
  std::string above(std::string_view code, std::string_view on) {
    const Units units = Units::load(office.store());
    const UnitVersion* version = units.require(code).on(day(on));
    REQUIRE(version != nullptr);
    const auto code_of = [&](const std::optional<std::int64_t>& id) { return id ? units.at(*id).code : "-"; };
    return code_of(version->parent) + "/" + code_of(version->sector);
  }

  test::Office office;
};

TEST_CASE("a unit stands below one unit and in the sector of another, and the same again changes nothing") {
  Schools schools;
  CHECK(schools.above("T1", "2025-01-01") == "H/D");
  CHECK(schools.office.units("code,name,kind,parent,sector\nT1,Trường Một,xa,H,D\n").unchanged == 1);
  schools.office.units("code,name,kind,parent\nT1,Trường Một,xa,H\n");
  CHECK(schools.office.places() == "2:1 RG-07");
}

TEST_CASE("what is wrong with a sector has its place and rule") {
  struct Case {
    const char* rows;
    const char* places;
  };
  const Case cases[] = {
      {"X,Trường,xa,,Z9,,\n", "2:14 RG-04"},       {"X,Trường,xa,,Y,,\nY,Sở,so,,,2025-01-01,\n", "2:14 RG-10"},
      {"X,Trường,xa,,X,,\n", "2:14 RG-11"},        {"X,Trường,xa,,Y,,\nY,Sở,so,,X,,\n", "2:14 RG-11, 3:10 RG-11"},
      {"D,Sở D,so,,,,2025-07-01\n", "2:14 RG-13"},
  };
  for (const Case& one : cases) {
    CAPTURE(std::string(one.rows));
    Schools schools;
    schools.office.units("code,name,kind,parent,sector,from,to\n" + std::string(one.rows));
    CHECK(schools.office.places() == one.places);
    for (const Diagnostic& fault : schools.office.faults) {
      CHECK_FALSE(render(fault.cure, Lang::vi).empty());
    }
  }
}

TEST_CASE("with partial a unit is not taken without the one that leads its sector") {
  Schools schools;
  const Taken taken =
      schools.office.units("code,name,kind,sector\nY,Sở Y,sai,\nX,Trường,xa,Y\nZ,Trường,xa,D\n", Partial::yes);
  CHECK(schools.office.places() == "2:8 RG-03, 3:13 RG-12");
  CHECK(taken.added == 1);
}

TEST_CASE("territory and sector move apart") {
  Schools schools;
  schools.import("A,2025-07-01,move,T1,,,E\nB,2025-08-01,move,T1,,-,\nC,2025-09-01,move,T1,,H,-\n");
  CHECK(schools.office.places() == "");
  CHECK(schools.above("T1", "2025-06-30") == "H/D");
  CHECK(schools.above("T1", "2025-07-01") == "H/E");
  CHECK(schools.above("T1", "2025-08-01") == "-/E");
  CHECK(schools.above("T1", "2025-09-01") == "H/-");
  CHECK(schools.import("A,2025-07-01,move,T1,,,E\nC,2025-09-01,move,T1,,H,-\n").unchanged == 2);
  schools.import("A,2025-07-01,move,T1,,,D\n");
  CHECK(schools.office.places() == "2:1 RG-54");
}

TEST_CASE("who leads a sector does not end while units are in it, nor leads where it is not in force") {
  Schools schools;
  const auto places = [&](std::string_view rows) {
    schools.import(rows);
    return schools.office.places();
  };
  CHECK(places("A,2025-07-01,merge,D,E,,\n") == "2:20 RG-51");
  CHECK(render(schools.office.faults[0].reason, Lang::en).find("T1, T2") != std::string::npos);
  CHECK(places("A,2025-07-01,merge,D,E,,\nB,2025-07-01,move,T1,,,E\n") == "2:20 RG-51");
  CHECK(places("A,2025-07-01,move,T1,,,D\nB,2025-07-01,merge,D,E,,\n") == "2:19 RG-55, 2:24 RG-52, 3:20 RG-51");
  CHECK(places("A,2025-07-01,move,D,,,T1\n") == "2:23 RG-53");
  CHECK(places("A,2025-07-01,move,T1,,,D\n") == "2:19 RG-55");
  CHECK(places("A,2025-07-01,move,T1,,,D\nB,2025-07-01,move,T1,,,E\n") == "3:19 RG-47");
  CHECK(places("A,2025-07-01,merge,T1,T2,,E\n") == "2:14 RG-42");
  CHECK(places("A,2025-07-01,merge,D,E,,\nB,2025-07-01,move,T1,,,E\nC,2025-07-01,merge,T2,T1,,\n") == "");
  CHECK(schools.above("T1", "2025-07-01") == "H/E");
}

TEST_CASE("a unit below and in the sector of one that ends goes over in both, others only where they were") {
  Schools schools;
  schools.office.units("code,name,kind,parent,sector\nT3,Trường Ba,xa,D,D\n");
  store::Write write(schools.office.store(), {"test", "unit merge", schools.office.now}, store::DryRun::no);
  ReorganizationRow row;
  row.code = "A";
  row.on = "2025-07-01";
  row.change = "merge";
  row.predecessor = "D";
  row.successor = "E";
  auto rows = move_children(write.store(), {"D"}, "E", row, day("2025-07-01"));
  rows.push_back(row);
  reorganize(write, schools.office.definitions, rows);
  write.commit();
  CHECK(schools.above("T1", "2025-07-01") == "H/E");
  CHECK(schools.above("T3", "2025-07-01") == "E/E");
}

}  // namespace
}  // namespace danvan::registry
