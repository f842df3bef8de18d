#include "danvan/register/add_models.hpp"
#include "danvan/register/model_leads.hpp"
#include "danvan/register/reorganize.hpp"
#include "danvan/register/units.hpp"
#include "evaluation/office.hpp"

#include <doctest/doctest.h>

namespace danvan::evaluation {
namespace {

constexpr const char* rubric_of_models = R"(
[[field]]
code = "kt"
name = "Kinh tế"

[[rubric]]
code = "M"
title = "Mô hình"
subject = "model"
valid_from = 2025-01-01
total = { min = 0, max = 10 }
ties = ["total"]

  [[rubric.group]]
  code = "I"
  name = "Nhóm"
  role = "score"
  max = 10

  [[rubric.criterion]]
  code = "I.1"
  group = "I"
  name = "Tiêu chí"
  max = 10

  [[rubric.item]]
  code = "I.1.a"
  of = "I.1"
  name = "Mục a"
  kind = "points"
  max = 10

  [[rubric.class]]
  code = "dat"
  name = "Đạt"
  min = 0
)";

/// Models M1 to M3 that B registered, and M4 of C. In 2025 M2 is assigned to A, B merges into C only in 2026.
struct ModelOffice : testing::Office {
  ModelOffice() : testing::Office(rubric_of_models) {
    change([&](store::Write& write, Diagnostics& faults_of_file) {
      registry::import_models(write, definitions,
                              {file("code,title,unit,field,registered\nM1,Một,B,kt,2025-01-05\nM2,Hai,B,kt,2025-01-05\n"
                                    "M3,Ba,B,kt,2025-01-05\nM4,Bốn,C,kt,2025-01-05\n"),
                               {},
                               registry::Partial::no},
                              faults_of_file);
    });
    assign("M2,A,2025-06-01,QĐ 1\nM3,A,2025-06-01,QĐ 1\nM3,B,2025-09-01,QĐ 2\n");
  }

  void assign(const std::string& rows) {
    change([&](store::Write& write, Diagnostics& found) {
      registry::import_leads(write, {file("model,unit,on,basis\n" + rows), {}, registry::Partial::no}, found);
    });
    REQUIRE(places() == "");
  }
  void reorganize(const std::string& rows) {
    change([&](store::Write& write, Diagnostics& found) {
      registry::import_reorganization(
          write, definitions, {file("event,on,change,predecessor,successor,share\n" + rows), {}, registry::Partial::no},
          NumberStyle::plain, found);
    });
    REQUIRE(places() == "");
  }
  void open(std::optional<std::string> subjects = std::nullopt) {
    testing::Office::open("D1", std::move(subjects), "M");
    REQUIRE(places() == "");
  }
  /// "M1 k2 B" a model: its cluster and the unit it is ranked by.
  std::string subjects() {
    const registry::Units units = registry::Units::load(store());
    std::string out;
    for (const RoundSubject& one : load_round(store(), definitions, "D1").subjects) {
      out += fmt::format("{}{} {} {}", out.empty() ? "" : ", ", one.code, one.cluster, units.at(one.unit).code);
    }
    return out;
  }
};

TEST_CASE_FIXTURE(ModelOffice, "a model is ranked in the cluster of the unit that leads it on the year's last day") {
  open();
  CHECK(subjects() == "M1 k2 B, M2 k1 A, M3 k2 B, M4 k2 C");
}

TEST_CASE_FIXTURE(ModelOffice, "a file of subjects puts models into the clusters of their leads too") {
  open(file("round,subject\nD1,M2\nD1,M1\n"));
  CHECK(subjects() == "M1 k2 B, M2 k1 A");
}

TEST_CASE_FIXTURE(ModelOffice,
                  "who follows a unit that ended leads its models, and what nobody leads stays with that unit") {
  reorganize("E,2025-07-01,merge,C,A,1\nF,2025-11-01,dissolve,B,,\n");
  open();
  CHECK(subjects() == "M1 k2 B, M2 k1 A, M3 k2 B, M4 k1 A");
}

TEST_CASE_FIXTURE(ModelOffice, "nobody marks a model that the own unit leads, whoever registered it") {
  open();
  score("D1,EA,M1,I.1.a,5\nD1,EA,M2,I.1.a,5\nD1,EA,M3,I.1.a,5\n");  // EA is of A, which led M3 for a while
  CHECK(places() == "3:7 DG-10");
}

}  // namespace
}  // namespace danvan::evaluation
