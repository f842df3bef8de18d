#include "danvan/register/clusters.hpp"
#include "register/office.hpp"

#include <doctest/doctest.h>

namespace danvan::registry {
namespace {

const Date today = test::day("2025-12-16");

Taken plain(store::Write& write, const config::Definitions&, const ImportFile& file, Diagnostics& diagnostics) {
  return import_clusters(write, file, "", today, diagnostics);
}
Taken corrected(store::Write& write, const config::Definitions&, const ImportFile& file, Diagnostics& diagnostics) {
  return import_clusters(write, file, "Ghi nhầm", today, diagnostics);
}

/// Departments A (whose own facts name a cluster), B and C, and D, which ended in July 2024.
struct Departments {
  Departments() {
    office.units(
        "code,name,kind,cluster,to\n"
        "A,Sở A,so,Khối cũ,\nB,Sở B,so,,\nC,Sở C,so,,\nD,Sở D,so,,2024-07-01\n");
    REQUIRE(office.places() == "");
  }
  Taken import(std::string_view rows, test::Office::UseCase use_case = plain, Partial partial = Partial::no) {
    return office.import(use_case, "year,cluster,unit,head\n" + std::string(rows), partial);
  }
  /// "A=Khối 1* B=Khối 2": the clusters of a year, heads starred.
  std::string recorded(int year) {
    const Units units = Units::load(office.store());
    std::string out;
    for (const Clusters clusters = Clusters::load(office.store()); const ClusterPlace* place : clusters.in_year(year)) {
      out += fmt::format("{}{}={}{}", out.empty() ? "" : " ", units.at(place->unit).code, place->cluster,
                         place->head ? "*" : "");
    }
    return out;
  }

  test::Office office;
};

TEST_CASE("a cluster is recorded for a year, and the same again changes nothing") {
  Departments departments;
  const Taken taken = departments.import("2025,Khối 1,A,yes\n2025,Khối 1,B,\n2024,Khối 2,A,no\n");
  CHECK(taken.added == 3);
  CHECK(departments.recorded(2025) == "A=Khối 1* B=Khối 1");
  CHECK(departments.recorded(2024) == "A=Khối 2");
  CHECK(departments.import("2024,Khối 2,A,\n2025,Khối 1,A,yes\n2025,Khối 1,B,no\n").unchanged == 3);
  CHECK_FALSE(departments.office.entry.has_value());
}

TEST_CASE("the cluster recorded for the year comes before the one among the unit's own facts") {
  Departments departments;
  departments.import("2025,Khối 1,A,\n");
  const Units units = Units::load(departments.office.store());
  const Clusters clusters = Clusters::load(departments.office.store());
  CHECK(clusters.of(units.require("A"), 2025) == "Khối 1");
  CHECK(clusters.of(units.require("A"), 2024) == "Khối cũ");
  CHECK(clusters.of(units.require("B"), 2025) == "");
}

TEST_CASE("what was recorded is corrected only with a reason, and stays on record") {
  Departments departments;
  departments.import("2025,Khối 1,A,yes\n2025,Khối 1,B,\n");
  departments.import("2025,Khối 2,A,yes\n2025,Khối 1,B,yes\n");
  CHECK(departments.office.places() == "2:6 RG-94, 3:15 RG-94");
  CHECK(departments.recorded(2025) == "A=Khối 1* B=Khối 1");
  CHECK(departments.import("2025,Khối 2,A,\n2025,Khối 1,B,\n", corrected).added == 1);
  CHECK(departments.recorded(2025) == "A=Khối 2 B=Khối 1");
  const Units units = Units::load(departments.office.store());
  const Clusters clusters = Clusters::load(departments.office.store());
  CHECK(clusters.last(units.require("A").id, 2025)->reason == "Ghi nhầm");
  CHECK(clusters.last(units.require("A").id, 2025)->sequence == 2);
  CHECK(clusters.last(units.require("B").id, 2025)->sequence == 1);
}

TEST_CASE("a dash takes back what was recorded") {
  Departments departments;
  departments.import("2025,Khối 1,A,yes\n");
  departments.import("2025,-,A,\n");
  CHECK(departments.office.places() == "2:6 RG-94");
  CHECK(departments.import("2025,-,A,\n", corrected).added == 1);
  CHECK(departments.recorded(2025) == "");
  CHECK(departments.import("2025,-,A,\n").unchanged == 1);
  CHECK(departments.import("2025,-,C,\n").unchanged == 1);
}

TEST_CASE("a cluster has one head a year, whatever the order of the rows") {
  Departments departments;
  departments.import("2025,Khối 1,A,yes\n2025,Khối 1,B,yes\n2024,Khối 1,B,yes\n2025,Khối 2,C,yes\n");
  CHECK(departments.office.places() == "3:15 RG-95");
  departments.import("2025,Khối 1,A,yes\n2025,Khối 1,B,\n");
  REQUIRE(departments.office.places() == "");
  departments.import("2025,Khối 1,C,yes\n");
  CHECK(departments.office.places() == "2:15 RG-95");
  SUBCASE("handed over") {
    departments.import("2025,Khối 1,B,yes\n2025,Khối 1,A,no\n", corrected);
    CHECK(departments.recorded(2025) == "A=Khối 1 B=Khối 1*");
  }
  SUBCASE("left by going to another cluster") {
    departments.import("2025,Khối 1,C,yes\n2025,Khối 2,A,yes\n", corrected);
    CHECK(departments.recorded(2025) == "A=Khối 2* B=Khối 1 C=Khối 1*");
  }
}

TEST_CASE("each refusal names its place and rule") {
  struct Case {
    const char* rows;
    const char* places;
  };
  const Case cases[] = {
      {"25,Khối 1,A,\n", "2:1 RG-33"},
      {"2027,Khối 1,A,\n", "2:1 RG-90"},
      {"2025,,A,\n", "2:6 RG-91"},
      {"2025,-,A,yes\n", "2:10 RG-91"},
      {"2025,Khối 1,A9,\n", "2:13 RG-04"},
      {"2025,Khối 1,,\n", "2:13 RG-04"},
      {"2025,Khối 1,A,có\n", "2:15 RG-26"},
      {"2025,Khối 1,D,\n", "2:13 RG-92"},
      {"2025,Khối 1,A,\n2025,Khối 2,A,\n", "3:13 RG-93"},
  };
  for (const Case& one : cases) {
    CAPTURE(std::string(one.rows));
    Departments departments;
    departments.import(one.rows);
    CHECK(departments.office.places() == one.places);
    CHECK(departments.recorded(2025) == "");
    for (const Diagnostic& fault : departments.office.faults) {
      CHECK_FALSE(render(fault.cure, Lang::vi).empty());
    }
  }
  Departments departments;
  CHECK(departments.import("2026,Khối 1,A,\n2024,Khối 1,D,\n").added == 2);  // the next year; on some day of 2024
}

TEST_CASE("with partial a fault costs its row, and whoever rested on it") {
  Departments departments;
  departments.import("2025,Khối 1,A,yes\n");
  // A keeps its place because it is wrong, so B cannot be the head.
  const Taken taken =
      departments.import("2025,Khối 1,A,không\n2025,Khối 1,B,yes\n2025,Khối 1,C,\n", corrected, Partial::yes);
  CHECK(departments.office.places() == "2:15 RG-26, 3:15 RG-95");
  CHECK(taken.added == 1);
  CHECK(departments.recorded(2025) == "A=Khối 1* C=Khối 1");
}

TEST_CASE("one unit: malformed is bad input, forbidden is refused") {
  Departments departments;
  const auto exit_of = [&](const char* year, const char* cluster, const char* unit, const char* reason) {
    store::Write write(departments.office.store(), {"test", "unit cluster", departments.office.now}, store::DryRun::no);
    try {
      set_cluster(write, {"", year, cluster, unit, "no"}, reason, today);
    } catch (const Error& error) {
      return error.exit();
    }
    write.commit();
    return Exit::done;
  };
  CHECK(exit_of("2025", "Khối 1", "A", "") == Exit::done);
  CHECK(exit_of("2025", "Khối 2", "A", "") == Exit::refused);
  CHECK(exit_of("2025", "Khối 2", "A", "Ghi nhầm") == Exit::done);
  CHECK(exit_of("2025", "Khối 2", "A9", "") == Exit::bad_input);
  CHECK(departments.recorded(2025) == "A=Khối 2");
}

}  // namespace
}  // namespace danvan::registry
