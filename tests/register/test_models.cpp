#include "register/office.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::registry;
using namespace danvan::registry::test;

namespace {

struct OfficeWithUnits : Office {
  OfficeWithUnits() { units("code,name,kind,to\nA,Sở A,so,\nB,Huyện B,huyen,2025-07-01\n"); }
};

}  // namespace

TEST_CASE_FIXTURE(OfficeWithUnits, "a model keeps its facts, its origin and its first steps") {
  models(
      "code,title,unit,field,registered,subject,level,is_new,origin,status,status_on,recognised_level\n"
      "M2,Bản sao,A,economy,2025-02-01,household,,no,M1,,,\n"
      "M1,Tuyến đường hoa,B,culture,01/03/2024,,district,yes,,recognised,2024-11-20,\n");
  CHECK(places() == "");
  const Models all = Models::load(store());
  const Model& copy = all.require("M2");
  const Model& origin = all.require("M1");
  CHECK(copy.origin == origin.id);
  CHECK(copy.subject == "household");
  CHECK(copy.log.size() == 1);
  CHECK(origin.is_new);
  CHECK(origin.type == "model");
  REQUIRE(origin.log.size() == 2);
  CHECK(origin.log[0].state == ModelState::registered);
  CHECK(origin.log[1].state == ModelState::recognised);
  CHECK(origin.log[1].recognised_level == "district");
  CHECK(in_year(origin, 2024).recognised);
}

TEST_CASE_FIXTURE(OfficeWithUnits, "every fault of models.csv is told with its place") {
  models(
      "code,title,unit,field,registered,level,origin,status,status_on,is_new\n"
      "M1,,A,economy,2025-01-01,,,,,\n"
      "M2,T,ZZ,econ,2025-01-01,,,,,\n"
      "M3,T,B,economy,2025-07-01,,,,,\n"
      "M4,T,A,economy,2025-12-17,,,,,\n"
      "M5,T,A,economy,0205-01-01,,,,,\n"
      "M6,T,A,economy,2025-01-01,xx,,,,maybe\n"
      "M7,T,A,economy,2025-01-01,,M99,,,\n"
      "M8,T,A,economy,2025-01-01,,,recognised,,\n"
      "M9,T,A,economy,2025-01-01,,,effective,2024-12-31,\n"
      "MA,T,A,economy,2025-01-01,,,,,\n"
      "MA,T,A,economy,2025-01-01,,,,,\n");
  CHECK(places() ==
        "2:4 RG-21, 3:6 RG-04, 3:9 RG-23, 4:6 RG-22, 5:16 RG-25, 6:16 RG-14, 7:27 RG-05, 7:33 RG-26, 8:28 RG-24, 9:1 "
        "RG-32, 10:39 RG-31, 12:1 RG-27");
  CHECK(Models::load(store()).all().empty());
}

TEST_CASE_FIXTURE(OfficeWithUnits, "models that copy each other in a ring are refused") {
  models(
      "code,title,unit,field,registered,origin\n"
      "M1,T,A,economy,2025-01-01,M2\n"
      "M2,T,A,economy,2025-01-01,M1\n"
      "M3,T,A,economy,2025-01-01,M3\n"
      "M4,T,A,economy,2025-01-01,M1\n");
  CHECK(places() == "2:27 RG-29, 4:27 RG-29");
}

TEST_CASE_FIXTURE(OfficeWithUnits, "a model recorded just so is unchanged, also after its life went on") {
  const std::string_view file =
      "code,title,unit,field,registered,status,status_on\nM1,T,A,economy,2024-01-01,effective,2024-11-01\n";
  models(file);
  confirmations("model,year,status,on\nM1,2025,confirmed,2025-12-01\n");
  const Taken again = models(file);
  CHECK(places() == "");
  CHECK(again.unchanged == 1);
  CHECK_FALSE(entry);
  models("code,title,unit,field,registered\nM1,Khác,A,economy,2024-01-01\n");
  CHECK(places() == "2:1 RG-28");
}

TEST_CASE_FIXTURE(OfficeWithUnits, "a confirmation that is recorded already is skipped") {
  models("code,title,unit,field,registered\nM1,T,A,economy,2024-01-01\n");
  const std::string_view file =
      "model,year,status,on,level\nM1,2024,effective,2024-12-01,\nM1,2025,outstanding,2025-12-01,province\n";
  CHECK(confirmations(file).added == 2);
  REQUIRE(entry);
  CHECK(confirmations(file).unchanged == 2);
  CHECK_FALSE(entry);
  CHECK(Models::load(store()).require("M1").log.size() == 3);
  CHECK(recognised_level(Models::load(store()).require("M1"), 2025) == "province");
}

TEST_CASE_FIXTURE(OfficeWithUnits, "a confirmation without a day is of today, and the same one tomorrow") {
  models("code,title,unit,field,registered\nM1,T,A,economy,2024-01-01\n");
  const std::string_view file = "model,year,status\nM1,2025,confirmed\n";
  CHECK(confirmations(file).added == 1);
  CHECK(Models::load(store()).require("M1").log.back().on == day("2025-12-16"));
  now = Instant(now.unix_seconds() + 86400);
  CHECK(confirmations(file).unchanged == 1);
}

TEST_CASE_FIXTURE(OfficeWithUnits, "every fault of confirmations.csv is told with its place") {
  models("code,title,unit,field,registered\nM1,T,A,economy,2024-06-01\n");
  confirmations(
      "model,year,status,on,level\n"
      "M9,2025,confirmed,,\n"
      "M1,25,confirmed,,\n"
      "M1,2025,confirmd,,\n"
      "M1,2023,confirmed,,\n"
      "M1,2024,effective,2024-05-31,\n"
      "M1,2025,effective,2025-12-17,\n"
      "M1,2026,effective,2025-12-16,\n"
      "M1,2025,recognised,2025-12-16,\n"
      "M1,2026,confirmed,2025-12-16,\n");
  CHECK(places() == "2:1 RG-24, 3:4 RG-33, 4:9 RG-26, 5:4 RG-34, 6:19 RG-31, 7:19 RG-31, 8:4 RG-35, 9:31 RG-32");
}

TEST_CASE_FIXTURE(OfficeWithUnits, "no fault of a row hides another one of it") {
  models(
      "code,title,unit,field,registered,status,status_on,level\n"
      "M1,T,A,economy,2024-06-01,recognized,2025-13-01,\n"
      "M2,T,A,economy,2024-06-01,recognised,2024-05-01,\n"
      "M3,T,A,economy,2024-13-01,registered,2025-01-01,\n"
      "M3,T,A,econ,2024-06-01,,,\n");
  CHECK(places() == "2:27 RG-26, 2:38 RG-14, 3:1 RG-32, 3:38 RG-31, 4:16 RG-14, 5:1 RG-27, 5:8 RG-23");
  models("code,title,unit,field,registered\nM1,T,A,economy,2024-06-01\n");
  confirmations(
      "model,year,status,on,level\n"
      "M1,2023,confirmd,,\n"
      "M1,25,recognised,2024-05-31,\n"
      "M1,2023,confirmed,2025-13-01,\n");
  CHECK(places() == "2:9 RG-26, 2:4 RG-34, 3:4 RG-33, 3:18 RG-31, 3:29 RG-32, 4:19 RG-14, 4:4 RG-34");
}

TEST_CASE_FIXTURE(OfficeWithUnits, "with partial the good models are taken, not copies of a bad one") {
  const Taken taken = models(
      "code,title,unit,field,registered,origin\n"
      "M1,T,A,econ,2025-01-01,\n"
      "M2,T,A,economy,2025-01-01,M1\n"
      "M3,T,A,economy,2025-01-01,\n",
      Partial::yes);
  CHECK(taken.added == 1);
  CHECK(places() == "2:8 RG-23, 3:27 RG-30");
}
