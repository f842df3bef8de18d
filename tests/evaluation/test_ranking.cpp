#include "danvan/evaluation/ranking.hpp"
#include "evaluation/rubrics.hpp"

#include <doctest/doctest.h>

namespace danvan::evaluation {

using namespace testing;

namespace {

struct Marked {
  std::string_view code;
  std::int64_t hundredths;
  std::string_view cluster = {};
};

std::vector<Contender> contenders(const Scheme& scheme, const std::vector<Marked>& all) {
  std::vector<Contender> made;
  for (const Marked& one : all) {
    made.push_back(contender(scheme, score(scheme, std::vector{points(0, 1, one.hundredths)}, {})));
    made.back().code = one.code;
    made.back().cluster = one.cluster;
  }
  return made;
}

/// "S1:A S2:B" in the order of the ranking.
std::string classes(const Scheme& scheme, const std::vector<Contender>& all) {
  std::string text;
  for (const Standing& standing : rank(scheme, all)) {
    text += fmt::format("{}{}:{}", text.empty() ? "" : " ", all[standing.contender].code,
                        standing.class_index ? scheme.rubric().classes[*standing.class_index].code : "-");
  }
  return text;
}

std::vector<std::size_t> ranks(const Scheme& scheme, const std::vector<Contender>& all) {
  std::vector<std::size_t> found;
  for (const Standing& standing : rank(scheme, all)) {
    found.push_back(standing.rank.value_or(0));
  }
  return found;
}

config::Quota quota(std::int64_t numerator, std::int64_t denominator, bool per_cluster) {
  return {Ratio(numerator, denominator), per_cluster};
}

}  // namespace

TEST_CASE("89.75 is below 90 and a mean of 89.995 too") {
  const Scheme scheme(simple());
  CHECK(classes(scheme, contenders(scheme, {{"S1", 9000}, {"S2", 8999}, {"S3", 8975}})) == "S1:A S2:B S3:B");
  const SubjectScore mean = score(scheme, std::vector{points(0, 1, 8999), points(0, 2, 9000)}, {});
  CHECK_FALSE(meets(scheme, mean, scheme.rubric().classes[0]));
  CHECK(printed(mean.total, scheme.total_borders()) == document::Number{89995, 3});
}

TEST_CASE("a mean of 20/3 is not rounded up into a class, nor printed as if it were") {
  config::Rubric rubric = simple();
  rubric.classes = {class_from("A", 667), class_from("B", 0)};
  const Scheme scheme(rubric);
  const SubjectScore scored = score(scheme, std::vector{points(0, 1, 600), points(0, 2, 700), points(0, 3, 700)}, {});
  CHECK_FALSE(meets(scheme, scored, scheme.rubric().classes[0]));
  CHECK(printed(scored.total, scheme.total_borders()) == document::Number{6667, 3});
  CHECK(printed(scored.total, {}) == document::Number{667, 2});
}

TEST_CASE("two decimals are printed where they say enough") {
  const Scheme scheme(simple());
  CHECK(printed(Exact(9000), scheme.total_borders()) == document::Number{9000, 2});
  CHECK(printed(Exact(27001, 3), scheme.total_borders()) == document::Number{9000, 2});
  CHECK(printed(Exact(26999, 3), scheme.total_borders()) == document::Number{89997, 3});
  CHECK(printed(Exact(27001, 3), {{Exact(9000), true}}) == document::Number{90003, 3});
}

TEST_CASE("equal totals share a rank and the next one is skipped") {
  const Scheme scheme(simple());
  CHECK(ranks(scheme, contenders(scheme, {{"S4", 7000}, {"S1", 9000}, {"S3", 8000}, {"S2", 8000}})) ==
        std::vector<std::size_t>{1, 2, 2, 4});
}

TEST_CASE("ties are separated in the order that the rubric says") {
  config::Rubric rubric = simple();
  rubric.ties = {"total", "code"};
  const Scheme scheme(rubric);
  const std::vector<Contender> all = contenders(scheme, {{"S3", 8000}, {"S2", 8000}, {"S1", 7000}});
  CHECK(ranks(scheme, all) == std::vector<std::size_t>{1, 2, 3});
  CHECK(all[rank(scheme, all)[0].contender].code == "S2");
}

TEST_CASE("ranks within a cluster count its subjects only") {
  const Scheme scheme(simple());
  const std::vector<Contender> all =
      contenders(scheme, {{"S1", 9000, "x"}, {"S2", 8000, "y"}, {"S3", 7000, "x"}, {"S4", 6000, "y"}});
  std::vector<std::size_t> found;
  for (const Standing& standing : rank(scheme, all)) {
    found.push_back(standing.cluster_rank.value_or(0));
  }
  CHECK(found == std::vector<std::size_t>{1, 1, 2, 2});
}

TEST_CASE("a quota is the floor of the share, and the overflow goes to the next class") {
  config::Rubric rubric = simple();
  rubric.classes[0].quota = quota(1, 4, false);
  const Scheme scheme(rubric);
  CHECK(classes(scheme,
                contenders(
                    scheme,
                    {{"S1", 9500}, {"S2", 9400}, {"S3", 9300}, {"S4", 100}, {"S5", 100}, {"S6", 100}, {"S7", 100}})) ==
        "S1:A S2:B S3:B S4:D S5:D S6:D S7:D");
}

TEST_CASE("a quota per cluster counts each cluster by itself") {
  config::Rubric rubric = simple();
  rubric.classes[0].quota = quota(1, 2, true);
  const Scheme scheme(rubric);
  CHECK(classes(scheme, contenders(scheme, {{"S1", 9500, "x"}, {"S2", 9400, "x"}, {"S3", 9300, "y"}})) ==
        "S1:A S2:B S3:B");
}

TEST_CASE("equals at the border of a quota go down together") {
  config::Rubric rubric = simple();
  rubric.classes[0].quota = quota(1, 2, false);
  const std::vector<Marked> marked = {{"S1", 9500}, {"S2", 9400}, {"S3", 9400}, {"S4", 100}};
  const Scheme together(rubric);
  CHECK(classes(together, contenders(together, marked)) == "S1:A S2:B S3:B S4:D");
  rubric.ties = {"total", "code"};
  const Scheme separated(rubric);
  CHECK(classes(separated, contenders(separated, marked)) == "S1:A S2:A S3:B S4:D");
}

TEST_CASE("what overflows from one class counts in the quota of the next") {
  config::Rubric rubric = simple();
  rubric.classes[0].quota = quota(1, 4, false);
  rubric.classes[1].quota = quota(1, 4, false);
  const Scheme scheme(rubric);
  CHECK(classes(scheme, contenders(scheme, {{"S1", 9500}, {"S2", 9400}, {"S3", 8500}, {"S4", 100}})) ==
        "S1:A S2:B S3:C S4:D");
}

TEST_CASE("vetoes limit the class: below and class first, the lowest wins, then down") {
  using Effect = config::Veto::Effect;
  config::Rubric rubric = simple();
  rubric.vetoes = {veto("not_A", Effect::below, "A"), veto("at_C", Effect::at, "C"), veto("down", Effect::down, "", 1)};
  const Scheme scheme(rubric);
  const auto class_with = [&](std::vector<VetoVotes> vetoes, std::int64_t hundredths) {
    std::vector<Contender> all = contenders(scheme, {{"S", hundredths}});
    all[0].vetoes = std::move(vetoes);
    return classes(scheme, all);
  };
  const VetoVotes not_a{0, 2, 3, true};
  const VetoVotes at_c{1, 2, 3, true};
  const VetoVotes down{2, 2, 3, true};
  CHECK(class_with({not_a}, 9500) == "S:B");
  CHECK(class_with({not_a, at_c}, 9500) == "S:C");
  CHECK(class_with({at_c}, 1000) == "S:D");
  CHECK(class_with({not_a, down}, 9500) == "S:C");
  CHECK(class_with({down}, 1000) == "S:D");
  CHECK(class_with({{0, 1, 3, false}}, 9500) == "S:A");
}

TEST_CASE("a subject without marks has no rank and no class, but counts in the quota") {
  config::Rubric rubric = simple();
  rubric.classes[0].quota = quota(1, 2, false);
  const Scheme scheme(rubric);
  std::vector<Contender> all = contenders(scheme, {{"S1", 9500}});
  all.push_back(contender(scheme, score(scheme, {}, {})));
  all.back().code = "S0";
  CHECK(classes(scheme, all) == "S1:A S0:-");
  CHECK(ranks(scheme, all) == std::vector<std::size_t>{1, 0});
}

}  // namespace danvan::evaluation
