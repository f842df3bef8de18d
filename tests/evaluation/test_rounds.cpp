#include "danvan/evaluation/check.hpp"
#include "danvan/register/clusters.hpp"
#include "danvan/store/index_feed.hpp"
#include "evaluation/office.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

namespace danvan::evaluation {

using namespace testing;

TEST_CASE("a round from opening to close: marks in, ranking out, kept as it was") {
  Office office;
  REQUIRE(office.open());
  REQUIRE(
      office.score("D1,E1,A,I.1.a,6\nD1,E2,A,I.1.a,7\nD1,E3,A,I.1.a,7\n"
                   "D1,E1,B,I.1.a,6.75\nD1,E1,C,I.1.a,-\nD1,E1,C,I.1.b,khong\nD1,E1,T,I.1.b,dat\n"));
  // 20/3 stays below 6.67; C has full points for what did not arise, and a veto below the best class.
  const std::string expected = "1 C 7.00 yeu\n2 B 6.75 tot\n3 A 6.667 yeu\n4 T 3.00 yeu\n";
  CHECK(office.ranked() == expected);
  CHECK(check_index(office.store(), office.definitions).empty());
  REQUIRE(office.close());
  CHECK(office.ranked() == expected);
  CHECK_FALSE(office.close());
}

TEST_CASE("opening a round again with the same facts changes nothing, with others it is refused") {
  Office office;
  CHECK(office.open());
  CHECK_FALSE(office.open());
  CHECK(refusal_of([&] {
          office.change([&](store::Write& write, Diagnostics& faults) {
            open_round(write, office.definitions, {"D1", "R", 2024, std::nullopt, office.today, std::nullopt, {}},
                       faults);
          });
        }) == "1 DG-01");
  CHECK(refusal_of([&] { office.open("D1", office.file("round,subject\nD1,A\n")); }) == "1 DG-01");
}

TEST_CASE("subjects may be named in a file, and what is wrong there is placed") {
  Office office;
  CHECK_FALSE(office.open("D1", office.file("round,subject\nD1,A\nD1,X9\nD2,B\nD1,A\n")));
  CHECK(office.places() == "3:4 DG-05, 4:1 DG-05, 5:4 DG-11");
  CHECK(office.open("D1", office.file("round,subject,cluster\nD1,B,rieng\n")));
  const RoundFile file = load_round(office.store(), office.definitions, "D1");
  REQUIRE(file.subjects.size() == 1);
  CHECK(file.subjects[0].cluster == "rieng");
}

TEST_CASE("a round takes the clusters recorded for its year, and keeps them") {
  Office office;
  const auto cluster = [&](std::string_view rows, std::string_view reason) {
    REQUIRE(office.change([&](store::Write& write, Diagnostics& faults) {
      registry::import_clusters(write, {office.file("year,cluster,unit\n" + std::string(rows))}, reason, office.today,
                                faults);
    }));
  };
  const auto clusters_of = [&](std::string_view round) {
    std::string out;
    for (const RoundSubject& subject : load_round(office.store(), office.definitions, round).subjects) {
      out += subject.code + "=" + subject.cluster + " ";
    }
    return out;
  };
  cluster("2025,k9,A\n2024,k8,B\n", "");
  REQUIRE(office.open("D1", office.file("round,subject\nD1,A\nD1,B\n")));
  CHECK(clusters_of("D1") == "A=k9 B=k2 ");
  cluster("2025,k7,A\n", "Ghi nhầm");
  CHECK(clusters_of("D1") == "A=k9 B=k2 ");
  // The file that opened it says the same as then; one that names another cluster does not.
  CHECK_FALSE(office.open("D1", office.file("round,subject\nD1,A\nD1,B\n")));
  CHECK(refusal_of([&] { office.open("D1", office.file("round,subject,cluster\nD1,A,k7\nD1,B,\n")); }) == "1 DG-01");
  REQUIRE(office.open("D2"));
  CHECK(clusters_of("D2") == "A=k7 B=k2 C=k2 T=k1 ");
}

TEST_CASE("a file that names nobody is a bad file") {
  Office office;
  CHECK_FALSE(office.open("D1", office.file("round,subject\n")));
  CHECK(office.places() == "0:0 DG-04");
}

TEST_CASE("the rubric is its version of the last day of the year, whenever the round is opened") {
  Office office;
  config::Rubric& rubric = office.definitions.rubrics.front();
  rubric.valid_from = Date::of(2025, 7, 1).value();
  rubric.valid_to = Date::of(2026, 1, 1).value();
  const auto open = [&](int year, std::optional<Date> on) {
    return refusal_of([&] {
      office.change([&](store::Write& write, Diagnostics& faults) {
        open_round(write, office.definitions, {"D1", "R", year, on, office.today, std::nullopt, {}}, faults);
      });
    });
  };
  CHECK(open(2024, std::nullopt) == "3 DG-13");
  CHECK(open(2026, Date::of(2025, 12, 31)) == "3 DG-13");
  CHECK(open(2025, Date::of(2026, 1, 20)) == "0");
}

TEST_CASE("an unknown round or rubric is bad input") {
  Office office;
  CHECK(refusal_of([&] { load_round(office.store(), office.definitions, "D9"); }) == "3 ");
  CHECK(refusal_of([&] {
          office.change([&](store::Write& write, Diagnostics& faults) {
            open_round(write, office.definitions, {"D1", "Q", 2025, std::nullopt, office.today, std::nullopt, {}},
                       faults);
          });
        }) == "3 ");
}

TEST_CASE("the same marks again change nothing, in whatever order") {
  Office office;
  office.open();
  CHECK(office.score("D1,E1,A,I.1.a,6\nD1,E1,B,I.1.b,dat\n"));
  CHECK_FALSE(office.score("D1,E1,B,I.1.b,dat\nD1,E1,A,I.1.a,6.00\n"));
}

TEST_CASE("new marks are laid over the sheet as its next revision") {
  Office office;
  office.open();
  office.score("D1,E1,A,I.1.a,6\nD1,E1,B,I.1.a,5\n");
  CHECK(office.score("D1,E1,A,I.1.a,4\nD1,E1,C,I.1.a,3\n"));
  CHECK(office.ranked() == "1 B 5.00 yeu\n2 A 4.00 yeu\n3 C 3.00 yeu\n- T … -\n");
  const RoundProgress seen = progress(office.store(), load_round(office.store(), office.definitions, "D1"));
  REQUIRE(seen.sheets.size() == 1);
  CHECK(seen.sheets[0].revision == 2);
  CHECK(seen.sheets[0].marks == 3);
  REQUIRE(seen.unmarked.size() == 1);
  CHECK(seen.unmarked[0].code == "T");
  CHECK(check_index(office.store(), office.definitions).empty());
}

TEST_CASE("every fault of a file of marks is placed, and nothing is taken") {
  Office office;
  office.open();
  CHECK_FALSE(
      office.score("D1,E1,A,I.1.a,6\n"
                   "D2,E1,A,I.1.a,6\n"        // another round
                   "D1,E9,A,I.1.a,6\n"        // nobody
                   "D1,E1,X,I.1.a,6\n"        // not a subject
                   "D1,E1,A,I.1.z,6\n"        // not an item
                   "D1,E1,B,I.1.a,7.25\n"     // over the maximum
                   "D1,E1,C,I.1.a,6.1\n"      // not a step
                   "D1,E1,C,I.1.b,datt\n"     // not an option
                   "D1,E2,A,I.1.a,\"6,5\"\n"  // decimal comma
                   "D1,E2,B,I.1.a,6,chot\n"   // not a stage
                   "D1,E2,C,I.1.a,6,final\n"  // no reason
                   "D1,EA,A,I.1.a,6\n"        // own unit
                   "D1,EA,T,I.1.a,6\n"        // the unit above
                   "D1,E1,A,I.1.a,5\n"        // given before
                   "D2,E9,A,I.1.a,6,chot\n"   // another round, nobody, not a stage
                   ));
  CHECK(office.places() ==
        "3:1 DG-05, 4:4 DG-05, 5:7 DG-05, 6:9 DG-05, 7:15 DG-07, 8:15 DG-07, 9:15 DG-07, 10:15 DG-07, 11:17 DG-05, "
        "12:23 DG-08, 13:7 DG-10, "
        "14:7 DG-10, 16:1 DG-05, 16:17 DG-05, 16:4 DG-05, 15:9 DG-11");
  CHECK(office.faults.back().reason.values.back() == "2");
  CHECK(office.ranked().starts_with("- "));
}

TEST_CASE("a mark given again is found however far behind the first, and each again names the first") {
  Office office;
  office.open();
  constexpr std::size_t again = 150'000;  // more than are held in memory at once
  std::string rows = "D1,E2,B,I.1.a,3\n";
  for (std::size_t i = 0; i <= again; ++i) {
    rows += "D1,E1,A,I.1.a,6\n";
  }
  CHECK_FALSE(office.score(rows + "D1,E2,B,I.1.a,4\n"));
  REQUIRE(office.faults.size() == again + 1);
  CHECK(office.faults.front().place.line == 4);
  CHECK(office.faults[again - 1].reason.values.back() == "3");
  CHECK(office.faults.back().place.line == again + 4);
  CHECK(office.faults.back().reason.values.back() == "2");
}

TEST_CASE("an evaluator may mark units beside the own one, and anyone's self-score is taken") {
  Office office;
  office.open();
  CHECK(office.score("D1,EA,B,I.1.a,6\nD1,EA,C,I.1.a,6\nD1,EA,A,I.1.a,7,self\n"));
  CHECK(office.ranked() == "1 B 6.00 yeu\n1 C 6.00 yeu\n- A … -\n- T … -\n");
}

TEST_CASE("with --partial what one evaluator marked of one subject is taken or left as a whole") {
  Office office;
  office.open();
  CHECK(office.score("D1,E1,A,I.1.a,6\nD1,E1,A,I.1.b,datt\nD1,E1,B,I.1.a,5\nD1,E2,A,I.1.a,4\n", true));
  CHECK(office.faults.size() == 1);
  CHECK(office.ranked() == "1 B 5.00 yeu\n2 A 4.00 yeu\n- C … -\n- T … -\n");
}

TEST_CASE("a final mark settles an item and is explained with its reason") {
  Office office;
  office.open();
  REQUIRE(office.score("D1,E1,A,I.1.a,6\nD1,E2,A,I.1.a,2\nD1,E1,A,I.1.b,dat\nD1,E3,A,I.1.a,5,final,theo biên bản\n"));
  const RoundFile file = load_round(office.store(), office.definitions, "D1");
  const std::vector<ExplainedLine> lines = explain(office.store(), file, "A");
  std::string text;
  for (const ExplainedLine& line : lines) {
    text += fmt::format("{} {} [{}] {}", code_of(line.level), line.code, line.given,
                        line.points ? format_scaled(line.points->scaled, line.points->decimals, true) : "");
    for (const Message& note : line.notes) {
      text += " | " + render(note, Lang::en);
    }
    text += "\n";
  }
  CHECK(text ==
        "item I.1.a [E3=5] 5.00 | final mark: theo biên bản\n"
        "item I.1.b [E1=dat] 3.00\n"
        "criterion I.1 [] 8.00\n"
        "group I [] 8.00\n"
        "total R [] 8.00\n"
        "class tot []  | by points and conditions: tot\n");
}

TEST_CASE("a round with a subject nobody marked is closed only on request, and then takes no other marks") {
  Office office;
  office.open();
  office.score("D1,E1,A,I.1.a,6\n");
  CHECK(refusal_of([&] { office.close(); }) == "1 DG-09");
  CHECK(office.close(true));
  CHECK(refusal_of([&] { office.score("D1,E1,B,I.1.a,6\n"); }) == "1 DG-06");
  CHECK_FALSE(office.score("D1,E1,A,I.1.a,6\n"));
  CHECK(office.ranked().starts_with("1 A 6.00 yeu\n"));
}

TEST_CASE("marks given one by one are refused with the code that fits") {
  Office office;
  office.open();
  const auto give = [&](std::string subject, std::string item, std::string value, std::string evaluator = "E1") {
    return refusal_of([&] {
      office.change([&](store::Write& write, Diagnostics&) {
        submit_scores(write, office.definitions,
                      {"D1",
                       std::move(subject),
                       std::move(evaluator),
                       "",
                       "",
                       {{std::move(item), std::move(value)}},
                       NumberStyle::plain,
                       office.today});
      });
    });
  };
  CHECK(give("A", "I.1.a", "6") == "0");
  CHECK(give("A", "I.1.a", "9") == "3 DG-07");
  CHECK(give("X", "I.1.a", "6") == "3 DG-05");
  CHECK(give("A", "I.1.a", "6", "EA") == "1 DG-10");
  CHECK(office.ranked().starts_with("1 A 6.00 yeu\n"));
}

TEST_CASE("derived marks that differ from the sheets are found") {
  Office office;
  office.open();
  office.score("D1,E1,A,I.1.a,6\nD1,E1,B,I.1.a,6\n");
  office.change([&](store::Write& write, Diagnostics&) {
    put_evaluator(write,
                  {"E9", std::nullopt, std::nullopt, std::nullopt});  // a command that changes nothing is rolled back
    store::remove_range(write, "mark_index", 0, INT64_MAX);
  });
  const auto findings = check_index(office.store(), office.definitions);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].object == "round D1 appraisal");
  REQUIRE(findings[0].what.values.size() == 3);
  CHECK(findings[0].what.values[0] == "mark_index");
  CHECK(findings[0].what.values[1] == "2");
}

TEST_CASE("marks lost from the index, or of no sheet, are put right from the sheets") {
  Office office;
  office.open();
  office.score("D1,E1,A,I.1.a,6\nD1,E1,B,I.1.a,6\nD1,E1,C,I.1.b,khong\n");
  office.change([&](store::Write& write, Diagnostics&) {
    put_evaluator(write, {"E9", std::nullopt, std::nullopt, std::nullopt});
    store::remove_range(write, "mark_index", 0, INT64_MAX);
    store::IndexFeed(write, "mark_index", {"key", "points", "option"})
        .replace(std::vector<store::IndexRow>{{5, 1, std::nullopt}});
    reindex(write, office.definitions);
  });
  CHECK(check_index(office.store(), office.definitions).empty());
  std::int64_t marks = 0;
  office.change([&](store::Write& write, Diagnostics&) {
    put_evaluator(write, {"E8", std::nullopt, std::nullopt, std::nullopt});
    marks = write.database().execAndGet("SELECT count(*) FROM mark_index").getInt64();
  });
  CHECK(marks == 3);
}

TEST_CASE("evaluators are recorded once, changed by what is given, and refused for what is unknown") {
  Office office;
  CHECK_FALSE(office.change([&](store::Write& write, Diagnostics& faults) {
    put_evaluators(write, office.file("code,name,unit\nE1,Một,\nEA,Bốn,A\n"), {}, false, faults);
  }));
  CHECK(office.change([&](store::Write& write, Diagnostics&) {
    CHECK(put_evaluator(write, {"E1", std::nullopt, "C", std::nullopt}).changed == 1);
  }));
  CHECK_FALSE(office.change([&](store::Write& write, Diagnostics& faults) {
    put_evaluators(write, office.file("code,name,unit\nE 5,x,\nE6,x,ZZ\nE7,x,\nE7,y,\n"), {}, false, faults);
  }));
  CHECK(office.faults.size() == 3);
}

TEST_CASE("the results of a year are those of its rounds") {
  Office office;
  office.open();
  office.score("D1,E1,A,I.1.a,6\n");
  CHECK(results_of_year(office.store(), office.definitions, 2024).empty());
  const auto results = results_of_year(office.store(), office.definitions, 2025);
  REQUIRE(results.size() == 1);
  CHECK(results[0].ranking.rows.size() == 4);
  CHECK(results[0].ranking.class_of(results[0].ranking.rows[0])->name == "Yếu");
}

}  // namespace danvan::evaluation
