#include "danvan/evaluation/scoring.hpp"
#include "evaluation/rubrics.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace danvan::evaluation {

using namespace testing;
using config::GroupRole;
using config::NotArising;

namespace {

/// Group I (max 10) of I.1 (max 6: a to 5, b to 4) and I.2 (max 5: c to 5); bonus T to 3; deduction P to 2.
config::Rubric capped() {
  config::Rubric rubric = simple();
  rubric.total_max = 1100;
  rubric.groups = {group("I", 1000), group("T", 300, GroupRole::bonus), group("P", 200, GroupRole::deduction)};
  rubric.criteria = {criterion("I.1", "I", 600), criterion("I.2", "I", 500), criterion("T.1", "T", 400),
                     criterion("P.1", "P", 500)};
  rubric.items = {points_item("a", "I.1", 500), points_item("b", "I.1", 400), points_item("c", "I.2", 500),
                  points_item("d", "T.1", 400), points_item("e", "P.1", 500)};
  return rubric;
}

}  // namespace

TEST_CASE("caps hold at item, criterion, group and total") {
  config::Rubric rubric = capped();
  SUBCASE("item") {
    rubric.items[0].cap = 300;
    const Scheme scheme(rubric);
    CHECK(score(scheme, std::vector{points(0, 1, 500)}, {}).items[0].points == Exact(300));
  }
  SUBCASE("criterion") {
    const Scheme scheme(rubric);
    const SubjectScore scored = score(scheme, std::vector{points(0, 1, 500), points(1, 1, 400)}, {});
    CHECK(scored.criteria[0].points == Exact(600));
    CHECK(scored.criteria[0].capped);
  }
  SUBCASE("group") {
    const Scheme scheme(rubric);
    const SubjectScore scored = score(scheme, std::vector{points(0, 1, 500), points(1, 1, 400), points(2, 1, 500)}, {});
    CHECK(scored.groups[0].points == Exact(1000));
  }
  SUBCASE("total") {
    const Scheme scheme(rubric);
    const SubjectScore scored =
        score(scheme, std::vector{points(0, 1, 500), points(1, 1, 400), points(2, 1, 500), points(3, 1, 400)}, {});
    CHECK(scored.groups[1].points == Exact(300));
    CHECK(scored.total == Exact(1100));
  }
}

TEST_CASE("what is taken off is held to its cap and the total does not fall below its bound") {
  const Scheme scheme(capped());
  const SubjectScore some = score(scheme, std::vector{points(0, 1, 500), points(4, 1, 500)}, {});
  CHECK(some.groups[2].points == Exact(200));
  CHECK(some.total == Exact(300));
  CHECK(score(scheme, std::vector{points(0, 1, 100), points(4, 1, 500)}, {}).total == Exact(0));
}

TEST_CASE("an item's result is the mean, the median or the trimmed mean, exactly") {
  CHECK(combine({100, 200, 200}, config::Combine::mean) == Exact(500, 3));
  CHECK(combine({900, 100, 200}, config::Combine::median) == Exact(200));
  CHECK(combine({100, 200, 300, 1000}, config::Combine::median) == Exact(250));
  CHECK(combine({100, 150}, config::Combine::median) == Exact(125));
  CHECK(combine({0, 200, 300, 1000}, config::Combine::trimmed) == Exact(250));
  CHECK(combine({100, 200}, config::Combine::trimmed) == Exact(150));
}

TEST_CASE("not arising gives the full points, nothing, or leaves the item out") {
  config::Rubric rubric = capped();
  const auto with = [&](NotArising rule) {
    rubric.items[1].not_arising = rule;
    const Scheme scheme(rubric);
    return score(scheme, std::vector{points(0, 1, 250), not_arising(1, 1)}, {});
  };
  CHECK(with(NotArising::full).criteria[0].points == Exact(600));  // 2.5 + 4, held to 6
  CHECK(with(NotArising::zero).criteria[0].points == Exact(250));
  const SubjectScore dropped = with(NotArising::drop);
  CHECK(dropped.items[1].dropped);
  CHECK(dropped.criteria[0].points == Exact(300));  // half of a's 5 is half of the criterion's 6
}

TEST_CASE("an item is left out only when more than half say that it did not arise") {
  config::Rubric rubric = capped();
  rubric.items[1].not_arising = NotArising::drop;
  const Scheme scheme(rubric);
  const SubjectScore half =
      score(scheme, std::vector{points(0, 1, 200), points(0, 2, 200), not_arising(1, 1), points(1, 2, 100)}, {});
  CHECK_FALSE(half.items[1].dropped);
  CHECK(half.criteria[0].points == Exact(300));
}

TEST_CASE("where a deduction did not arise nothing is taken off") {
  const Scheme scheme(capped());
  CHECK(score(scheme, std::vector{points(0, 1, 500), not_arising(4, 1)}, {}).total == Exact(500));
}

TEST_CASE("a zero option makes the criterion 0 when more than half chose it") {
  config::Rubric rubric = simple();
  config::Option good{"dat", "", 3000, "", false};
  config::Option bad{"khong", "", 0, "", true};
  rubric.items.push_back(choice_item("I.1.b", "I.1", {good, bad}));
  const Scheme scheme(rubric);
  std::vector<Mark> marks = {points(0, 1, 5000), chosen(scheme, 1, 1, 1), chosen(scheme, 1, 2, 0)};
  CHECK(score(scheme, marks, {}).total == Exact(6500));
  marks.push_back(chosen(scheme, 1, 3, 1));
  CHECK(score(scheme, marks, {}).total == Exact(0));
}

TEST_CASE("a veto holds when more than half chose it, and every single vote is told") {
  config::Rubric rubric = simple();
  rubric.vetoes = {veto("v", config::Veto::Effect::below, "A")};
  rubric.items.push_back(choice_item("I.1.b", "I.1", {{"dat", "", 0, "", false}, {"khong", "", 0, "v", false}}));
  const Scheme scheme(rubric);
  std::vector<Mark> marks = {chosen(scheme, 1, 1, 1), chosen(scheme, 1, 2, 0)};
  CHECK(score(scheme, marks, {}).vetoes == std::vector{VetoVotes{0, 1, 2, false}});
  marks.push_back(chosen(scheme, 1, 3, 1));
  CHECK(score(scheme, marks, {}).vetoes == std::vector{VetoVotes{0, 2, 3, true}});
}

TEST_CASE("a final mark stands in place of the appraisal") {
  const Scheme scheme(simple());
  const SubjectScore scored =
      score(scheme, std::vector{points(0, 1, 9000), points(0, 2, 8000)}, std::vector{points(0, 9, 7000)});
  CHECK(scored.total == Exact(7000));
  CHECK(scored.items[0].final);
  CHECK(scored.evaluators == 2);
}

TEST_CASE("the spread is between evaluators that marked everything") {
  const Scheme scheme(capped());
  const std::vector<Mark> marks = {points(0, 1, 500), points(1, 1, 100), points(0, 2, 200), points(1, 2, 100),
                                   points(0, 3, 0)};
  const SubjectScore scored = score(scheme, marks, {});
  CHECK(scored.evaluators == 3);
  REQUIRE(scored.spread.has_value());
  CHECK(*scored.spread == Exact(300));
  CHECK_FALSE(score(scheme, std::vector{points(0, 1, 500)}, {}).spread.has_value());
}

TEST_CASE("weights share the maximum among what was marked") {
  config::Rubric rubric = capped();
  rubric.criteria[0].weight = 1;
  rubric.criteria[1].weight = 3;
  const Scheme scheme(rubric);
  CHECK(score(scheme, std::vector{points(0, 1, 300), points(2, 1, 500)}, {}).groups[0].points == Exact(875));
  CHECK(score(scheme, std::vector{points(0, 1, 300)}, {}).groups[0].points == Exact(500));
}

TEST_CASE("a condition on a percentage is exact") {
  config::Rubric rubric = simple();
  config::Condition condition;
  condition.of = config::Condition::Of::group;
  condition.code = "I";
  condition.percent = true;
  condition.value = 6667;  // 66.67 %
  rubric.classes[3].requires_all = {condition};
  const Scheme scheme(rubric);
  const SubjectScore below = score(scheme, std::vector{points(0, 1, 6667), points(0, 2, 6667), points(0, 3, 6666)}, {});
  const SubjectScore at = score(scheme, std::vector{points(0, 1, 6667)}, {});
  CHECK_FALSE(meets(scheme, below, scheme.rubric().classes[3]));
  CHECK(meets(scheme, at, scheme.rubric().classes[3]));
}

TEST_CASE("the order of marks does not change anything") {
  config::Rubric rubric = capped();
  rubric.items[1].not_arising = NotArising::drop;
  std::mt19937 random(20250707);
  for (int round = 0; round < 200; ++round) {
    rubric.combine = static_cast<config::Combine>(round % 3);
    const Scheme scheme(rubric);
    std::vector<Mark> marks;
    for (std::uint32_t item = 0; item < 5; ++item) {
      for (std::uint32_t evaluator = 1; evaluator <= 1 + random() % 6; ++evaluator) {
        const auto worth = static_cast<std::int64_t>(random() % 400);
        marks.push_back(random() % 5 == 0 ? not_arising(item, evaluator) : points(item, evaluator, worth));
      }
    }
    const SubjectScore before = score(scheme, marks, {});
    std::shuffle(marks.begin(), marks.end(), random);
    const SubjectScore after = score(scheme, marks, {});
    REQUIRE(before.total == after.total);
    REQUIRE(before.spread == after.spread);
    REQUIRE(before.evaluators == after.evaluators);
    for (std::size_t i = 0; i < before.criteria.size(); ++i) {
      REQUIRE(before.criteria[i].points == after.criteria[i].points);
    }
  }
}

TEST_CASE("what cannot be scored yet is named") {
  config::Rubric rubric = simple();
  CHECK(not_scored_yet(rubric).empty());
  rubric.items[0].kind = config::ItemKind::band;
  CHECK(not_scored_yet(rubric).size() == 1);
}

}  // namespace danvan::evaluation
