#include "configuration.hpp"

#include <doctest/doctest.h>

using namespace danvan::config;
using namespace danvan::config::test;

namespace {
const std::string head = "[[rubric]]\ncode = \"k\"\ntitle = \"K\"\nsubject = \"unit\"\n";  // 4 lines
const std::string group =
    "[[rubric.group]]\ncode = \"V\"\nmax = 20\n[[rubric.criterion]]\ncode = \"V.1\"\ngroup = \"V\"\nmax = 5\n";  // 11
const std::string item = "[[rubric.item]]\ncode = \"V.1.a\"\nof = \"V.1\"\nkind = \"points\"\nmax = 2.55\n";     // 16
const std::string good = "[[rubric.class]]\ncode = \"tot\"\nmin = 80\n";                                         // 19
const std::string whole = head + group + item + good;
}  // namespace

TEST_CASE("points are exact hundredths of what is written") {
  const auto read = [](const std::string& max) {
    const auto result = load_text(
        head + group + "[[rubric.item]]\ncode = \"x\"\nof = \"V.1\"\nkind = \"points\"\nmax = " + max + "\n" + good);
    REQUIRE(result.faults.empty());
    return result.loaded.definitions.rubrics.at(0).items.at(0).max;
  };
  CHECK(read("2.55") == 255);  // 2.55 * 100 is 254.99999999999997 in a double
  CHECK(read("1.15") == 115);
  CHECK(read("0.29") == 29);
  CHECK(read("3") == 300);
  CHECK(read("1_000.50") == 100050);
  CHECK(read("+2.50") == 250);
}

TEST_CASE("points in inline tables after Vietnamese text are read from the right place") {
  const auto result = load_text(head + group +
                                "[[rubric.item]]\ncode = \"x\"\nof = \"V.1\"\nkind = \"choice\"\noptions = [\n"
                                "  { name = \"Đủ, đúng thời gian\", points = 1.15, code = \"du\" }, # ghi chú\n"
                                "  { code = \"khong\", points = 0, zero = true } ]\n" +
                                good);
  REQUIRE(result.faults.empty());
  const Item& read = result.loaded.definitions.rubrics.at(0).items.at(0);
  CHECK(read.options.at(0).points == 115);
  CHECK(read.options.at(1).zero);
  CHECK(read.max == 115);
}

TEST_CASE("points finer than a hundredth, or with an exponent, are refused") {
  const std::string start = head + group + "[[rubric.item]]\ncode = \"x\"\nof = \"V.1\"\nkind = \"points\"\nmax = ";
  CHECK(fault_of(start + "2.555\n" + good) ==
        "danvan.toml:16:7 CF-04 rubric.k.item.x.max \"2.555\": may have at most 2 decimals");
  CHECK(fault_of(start + "1e3\n" + good) ==
        "danvan.toml:16:7 CF-04 rubric.k.item.x.max \"1e3\": must be a plain number, as 12 or 0.25");
  CHECK(fault_of(start + "-1.5\n" + good) ==
        "danvan.toml:16:7 CF-05 rubric.k.item.x.max \"-1.5\": must be from 0 to 10000");
}

TEST_CASE("shares are exact fractions") {
  const auto share = [](const std::string& text) {
    const auto result = load_text(whole + "quota = { share = " + text + ", per = \"cluster\" }\n");
    REQUIRE(result.faults.empty());
    return result.loaded.definitions.rubrics.at(0).classes.at(0).quota.value().share;
  };
  CHECK(share("0.25") == danvan::Ratio(1, 4));
  CHECK(share("0.1") == danvan::Ratio(1, 10));
  CHECK(share("\"1/3\"") == danvan::Ratio(1, 3));
  CHECK(share("\"20%\"") == danvan::Ratio(1, 5));
  CHECK(share("1") == danvan::Ratio(1, 1));
  CHECK(fault_of(whole + "quota = { share = 1.2 }\n")
            .starts_with("danvan.toml:20:19 CF-04 rubric.k.class.tot.quota.share \"1.2\""));
}

TEST_CASE("a rubric needs an item and a class") {
  const auto all = faults_of(head);
  REQUIRE(all.size() == 2);
  CHECK(all[0] == "danvan.toml:1:1 CF-03 rubric.k: needs at least one [[item]]");
  CHECK(all[1] == "danvan.toml:1:1 CF-03 rubric.k: needs at least one [[class]]");
}

TEST_CASE("the parts of a rubric refer to each other by codes that exist") {
  CHECK(fault_of(head + group + "[[rubric.item]]\ncode = \"a\"\nof = \"V.2\"\nkind = \"points\"\nmax = 1\n" + good) ==
        "danvan.toml:14:6 CF-08 rubric.k.item.a.of \"V.2\": this rubric has no criterion with this code (did you mean "
        "“V.1”?)");
  CHECK(fault_of(whole + "requires = [\"group:W >= 60%\"]\n")
            .starts_with("danvan.toml:20:13 CF-08 rubric.k.class.tot.requires \"W\""));
  CHECK(fault_of(whole + "[[rubric.veto]]\ncode = \"v\"\neffect = \"below:kha\"\n")
            .starts_with("danvan.toml:22:10 CF-08 rubric.k.veto.v.effect \"kha\""));
  CHECK(fault_of("[[rubric]]\nties = [\"total\", \"group:X\"]\n" + whole.substr(11))
            .starts_with("danvan.toml:2:18 CF-08 rubric.k.ties \"X\""));
}

TEST_CASE("a key of another kind of item is unknown") {
  CHECK(
      fault_of(head + group + item + "per = 1\n" + good).starts_with("danvan.toml:17:1 CF-02 rubric.k.item.V.1.a.per"));
}

TEST_CASE("the best class comes first") {
  CHECK(fault_of(whole + "[[rubric.class]]\ncode = \"xs\"\nmin = 90.5\n") ==
        "danvan.toml:22:7 CF-09 rubric.k.class.xs.min \"90.5\": is above the class before it (80); the best class "
        "comes first");
}

TEST_CASE("nothing is below the last class") {
  CHECK(fault_of(whole + "[[rubric.veto]]\ncode = \"v\"\neffect = \"below:tot\"\n")
            .starts_with("danvan.toml:22:10 CF-09"));
}

TEST_CASE("conditions are understood") {
  const auto result = load_text(whole + "requires = [\"group:V >= 60.5%\", \"total > 90\", \"item:V.1.a>=2\"]\n");
  REQUIRE(result.faults.empty());
  const auto& all = result.loaded.definitions.rubrics.at(0).classes.at(0).requires_all;
  REQUIRE(all.size() == 3);
  CHECK(all[0].code == "V");
  CHECK(all[0].value == 6050);
  CHECK(all[0].percent);
  CHECK(all[1].of == Condition::Of::total);
  CHECK(all[1].comparison == Comparison::greater);
  CHECK(all[2].written == "item:V.1.a>=2");
  CHECK(load_text(whole + "requires = \"total >= 90\"\n")
            .loaded.definitions.rubrics.at(0)
            .classes.at(0)
            .requires_all.size() == 1);
  CHECK(fault_of(whole + "requires = [\"group >= 60\"]\n").starts_with("danvan.toml:20:13 CF-04"));
}

TEST_CASE("bands go from the highest down and end with one for the rest") {
  const std::string start = head + group + "[[rubric.item]]\ncode = \"b\"\nof = \"V.1\"\nkind = \"band\"\nbands = [";
  const auto result = load_text(start + "{ from = 80.5, points = 5 }, { points = 1 }]\n" + good);
  REQUIRE(result.faults.empty());
  CHECK(result.loaded.definitions.rubrics.at(0).items.at(0).bands.at(0).from == 805'000);
  CHECK(fault_of(start + "{ from = 50, points = 3 }, { from = 80, points = 5 }, { points = 1 }]\n" + good)
            .starts_with("danvan.toml:16:46 CF-09"));
  CHECK(fault_of(start + "{ from = 50, points = 3 }]\n" + good).find("CF-09") != std::string::npos);
}

TEST_CASE("every kind of item is read with its keys") {
  const std::string items =
      "[[rubric.item]]\ncode = \"r\"\nof = \"V.1\"\nkind = \"ratio\"\nmax = 5\nstep = 0.5\n"
      "[[rubric.item]]\ncode = \"c\"\nof = \"V.1\"\nkind = \"count\"\nper = 0.5\nmax = 5\n"
      "[[rubric.item]]\ncode = \"m\"\nof = \"V.1\"\nkind = \"minus\"\nper = 0.5\nmax = 5\n"
      "[[rubric.item]]\ncode = \"d\"\nof = \"V.1\"\nkind = \"deduct\"\nper = 1\ncap = 3\nveto = \"v\"\n"
      "[[rubric.item]]\ncode = \"e\"\nof = \"V.1\"\nkind = \"relative\"\nmax = 5\nbase = 0.4\n"
      "[[rubric.item]]\ncode = \"f\"\nof = \"V.1\"\nkind = \"figure\"\nindicator = \"a\"\nas = \"count\"\nper = 1\nmax "
      "= 5\n"
      "[[rubric.item]]\ncode = \"l\"\nof = \"V.1\"\nkind = \"lateness\"\nper = 1\ncap = 2\nnot_arising = \"drop\"\n";
  const std::string rest = good +
                           "[[rubric.class]]\ncode = \"kha\"\n[[rubric.veto]]\ncode = \"v\"\neffect = \"down:1\"\n" +
                           "[[indicator]]\ncode = \"a\"\nname = \"A\"\ntype = \"flow\"\n";
  const auto result = load_text(head + group + items + rest);
  CHECK(fault_of(head + group + items + rest) == "");
  const Rubric& rubric = result.loaded.definitions.rubrics.at(0);
  REQUIRE(rubric.items.size() == 7);
  CHECK(rubric.items[0].step == 50);
  CHECK(rubric.items[3].cap == 300);
  CHECK(rubric.items[4].base == 40);
  CHECK(rubric.items[5].figure_as == ItemKind::count);
  CHECK(rubric.items[6].not_arising == NotArising::drop);
  CHECK(rubric.vetoes.at(0).steps == 1);
}
