#include "danvan/register/activities.hpp"
#include "danvan/register/search.hpp"
#include "register/office.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::registry;
using namespace danvan::registry::test;

namespace {

struct Year : Office {
  Year() {
    definitions.tasks = {{"1", "Quán triệt", {"activity:study"}, {}, {}},
                         {"5", "Kiểm tra", {}, {"activity:study"}, {}}};
    units("code,name,kind,from,to\nA,Sở Quảng Phú,so,,\nB,Huyện B,huyen,,2025-07-01\nD,Xã Đặng Cương,xa,,\n");
    models("code,title,unit,field,registered\nM1,Tổ hòa giải,A,economy,2024-01-01\n");
  }
  Taken activities_of(std::string_view text, Partial partial = Partial::no) {
    return import(import_activities, text, partial);
  }
  std::string found(std::string_view text, std::optional<Date> on = std::nullopt) {
    std::string out;
    for (const Hit& hit : search(store(), text, on)) {
      out += fmt::format("{}{} {}", out.empty() ? "" : ", ", hit.code, hit.is_exact ? "exact" : "folded");
    }
    return out;
  }
};

}  // namespace

TEST_CASE_FIXTURE(Year, "an activity keeps its facts and counts for its unit in its year") {
  activities_of(
      "kind,unit,date,title,model,channel,participants,officials,civil_servants,public_employees,findings,follow_up\n"
      "training,A,2025-05-20,Tập huấn,,,,5,10,,,\n"
      "inspection,B,2025-06-30,Kiểm tra,M1,,7,,,,Chưa đủ,2025-08-01\n"
      "training,A,2024-05-20,Tập huấn,,,30,,,,,\n");
  CHECK(places() == "");
  const auto all = activities(store());
  REQUIRE(all.size() == 3);
  CHECK(all[0].on == day("2024-05-20"));
  CHECK(all[1].participants == 15);
  CHECK(all[1].officials == 5);
  CHECK_FALSE(all[1].public_employees);
  CHECK(all[2].follow_up == day("2025-08-01"));
  CHECK(all[2].code() == "A2");
  const ActivityCounts counts = ActivityCounts::load(store(), 2025);
  const std::int64_t unit = Units::load(store()).require("A").id;
  CHECK(counts.count(unit, "training") == 1);
  CHECK(counts.count(unit, "inspection") == 0);
}

TEST_CASE_FIXTURE(Year, "an activity recorded again is unchanged, and recorded facts are not overwritten") {
  const std::string_view file = "kind,unit,date,title,participants\ntraining,A,2025-05-20,Tập huấn,20\n";
  CHECK(activities_of(file).added == 1);
  CHECK(activities_of(file).unchanged == 1);
  CHECK_FALSE(entry);
  activities_of("kind,unit,date,title,participants\ntraining,A,2025-05-20,Tập huấn,21\n");
  CHECK(places() == "2:23 RG-77");
}

TEST_CASE_FIXTURE(Year, "every fault of activities.csv is told with its place") {
  const std::string_view file =
      "kind,unit,date,title,participants,officials,model,follow_up\n"
      "party,A,2025-01-01,T,,,,\n"
      "study,Z,2025-01-01,T,,,,\n"
      "study,B,2025-07-01,T,,,,\n"
      "study,A,2025-12-17,T,,,,\n"
      "study,A,2025-01-01,,,,,\n"
      "study,A,2025-01-02,T,x,,,\n"
      "study,A,2025-01-03,T,3,4,,\n"
      "study,A,2025-01-04,T,,,M9,\n"
      "study,A,2025-01-05,T,,,,2025-01-04\n"
      "study,A,2025-01-06,T,,,,\n"
      "study,A,2025-01-06,T,,,,\n";
  CHECK(activities_of(file).added == 0);
  CHECK(places() ==
        "2:1 RG-26, 3:7 RG-04, 4:7 RG-72, 5:9 RG-71, 6:20 RG-70, 7:22 RG-74, 8:22 RG-75, 9:24 RG-24, 10:25 RG-73, "
        "12:20 RG-76");
  CHECK(activities(store()).empty());
  CHECK(activities_of(file, Partial::yes).added == 1);
}

TEST_CASE_FIXTURE(Year, "the task of an activity is its own, else that of its kind, else those that name its kind") {
  definitions.activity_kinds = {{"study", "Học tập", {}, {}}, {"meeting", "Họp", "5", {}}};
  const std::string_view file =
      "kind,unit,date,title,task\n"
      "study,A,2025-01-01,T,\n"
      "meeting,A,2025-01-02,T,\n"
      "meeting,A,2025-01-03,T,1\n";
  CHECK(activities_of(file).added == 3);
  std::vector<std::vector<std::string>> tasks;
  for (const Activity& one : activities(store())) {
    tasks.push_back(tasks_of(one, definitions));
  }
  CHECK(tasks == std::vector<std::vector<std::string>>{{"1", "5"}, {"5"}, {"1"}});
  CHECK(activities_of(file).unchanged == 3);
  activities_of(
      "kind,unit,date,title,task\n"
      "training,A,2025-02-01,T,\n"
      "meeting,A,2025-01-02,T,1\n"
      "study,A,2025-02-01,T,9\n");
  CHECK(places() == "2:1 RG-26, 3:22 RG-77, 4:22 RG-78");
}

TEST_CASE_FIXTURE(Year, "search finds what is written so first, then without marks, đ included") {
  models("code,title,unit,field,registered\nM2,Đường hoa Quang Phú,A,economy,2025-02-01\n");
  activities_of("kind,unit,date,title\nstudy,A,2025-05-20,Học tập ở Quảng Phú\n");
  CHECK(found("Quảng Phú") == "A exact, A1 exact, M2 folded");
  CHECK(found("quang phú") == "M2 exact, A folded, A1 folded");
  CHECK(found("dang cuong") == "D folded");
  CHECK(found("hoà giải") == "M1 exact");
  CHECK(found("M1") == "M1 exact");
  CHECK(found("oa giai") == "");  // not within a word
  CHECK(found("zzz") == "");
}

TEST_CASE_FIXTURE(Year, "search of a day sees what was there, by its name then") {
  units("code,name,kind,from,to\nE,Tên cũ,xa,,2025-07-01\nE,Tên mới,xa,2025-07-01,\n");
  CHECK(found("ten cu") == "E folded");
  CHECK(found("Tên cũ", day("2025-08-01")) == "");
  CHECK(found("Tên mới", day("2025-08-01")) == "E exact");
  CHECK(found("Huyện B", day("2025-07-01")) == "");
  CHECK(found("Tổ hòa", day("2023-07-01")) == "");
}
