#include "danvan/register/model_cohorts.hpp"
#include "register/office.hpp"

#include <doctest/doctest.h>

namespace danvan::registry {
namespace {

using test::day;

/// Two models of 2022, three of 2023, one of 2024, one of 2025; K1 and K2 are copies of M1 (2022), K3 of M3 (2023).
struct Movement : test::Office {
  Movement() {
    units("code,name,kind\nA,Xã A,xa\nB,Xã B,xa\n");
    models(
        "code,title,unit,field,registered,origin,status\n"
        "M1,T,A,economy,2022-05-10,,\n"    // found effective in 2023, 2024 and 2025
        "M2,T,A,economy,2022-05-10,,\n"    // suspended after 13 months
        "M3,T,A,economy,2023-02-01,,\n"    // nothing heard
        "K1,T,A,economy,2023-02-01,M1,\n"  // confirmed for 2025
        "K2,T,B,economy,2023-02-01,M1,\n"  // ended after 11 months
        "K3,T,B,economy,2024-02-01,M3,\n"  // found effective in 2025
        "M4,T,A,economy,2025-02-01,,\n"
        "M5,T,A,economy,2022-02-01,,draft\n");
    confirmations(
        "model,year,status,on\nM1,2023,effective,2023-11-01\nM1,2024,effective,2024-11-01\n"
        "M1,2025,effective,2025-11-01\nM2,2023,suspended,2023-06-10\nK1,2025,confirmed,2025-11-01\n"
        "K2,2024,ended,2024-01-01\nK3,2025,effective,2025-11-01\n");
  }
  Cohorts at(int year) {
    const Units all = Units::load(store());
    return cohorts(Models::load(store()), {all, Successions::load(store()), Date::of(year, 12, 31).value()}, year);
  }
};

TEST_CASE_FIXTURE(Movement, "a cohort tells how many of a year's models run after each year, as far as is known") {
  REQUIRE(places() == "");
  const Cohorts all = at(2025);
  REQUIRE(all.years.size() == 4);
  // year, models, copies, units, {old enough, running} after 1, 2 and 3 years
  CHECK(all.years[0] == Cohort{2022, 2, 2, 2, {{2, 2}, {2, 1}, {2, 1}}});
  CHECK(all.years[1] == Cohort{2023, 3, 1, 1, {{3, 1}, {3, 1}, {0, 0}}});
  CHECK(all.years[2] == Cohort{2024, 1, 0, 0, {{1, 1}, {0, 0}, {0, 0}}});
  CHECK(all.years[3] == Cohort{2025, 1, 0, 0, {{0, 0}, {0, 0}, {0, 0}}});
}

TEST_CASE_FIXTURE(Movement, "in the total a model counts once it is old enough, and a unit once") {
  const Cohort total = at(2025).total;
  CHECK(total.models == 7);
  CHECK(total.copies == 3);
  CHECK(total.units == 2);
  CHECK(total.after == std::vector<Survival>{{6, 4}, {5, 2}, {2, 1}});
}

TEST_CASE_FIXTURE(Movement, "what later years brought is not seen at the end of an earlier one") {
  const Cohorts all = at(2023);
  REQUIRE(all.years.size() == 2);
  CHECK(all.years[0] == Cohort{2022, 2, 2, 2, {{2, 2}}});
  CHECK(all.years[1] == Cohort{2023, 3, 0, 0, {{0, 0}}});
  CHECK(at(2021).years.empty());
  CHECK(at(2021).total == Cohort{});
}

TEST_CASE_FIXTURE(Movement, "the totals are the sums of the cohorts, and nothing runs on after it stopped") {
  const Cohorts all = at(2026);
  for (std::size_t n = 0; n < all.total.after.size(); ++n) {
    Survival sum;
    for (const Cohort& one : all.years) {
      sum.old_enough += one.after[n].old_enough;
      sum.running += one.after[n].running;
      CHECK(one.after[n].running <= one.after[n].old_enough);
      CHECK((one.after[n].old_enough == one.models || one.after[n].old_enough == 0));
      CHECK((n == 0 || one.after[n].running <= one.after[n - 1].running));
    }
    CHECK(sum == all.total.after[n]);
  }
}

}  // namespace
}  // namespace danvan::registry
