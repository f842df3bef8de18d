#include "configuration.hpp"

#include <doctest/doctest.h>

using namespace danvan::config::test;

namespace {
const std::string level = "[[level]]\ncode = \"province\"\nname = \"Cấp tỉnh\"\n";
const std::string indicators =
    "[[indicator]]\ncode = \"a\"\nname = \"A\"\ntype = \"flow\"\n"
    "[[indicator]]\ncode = \"t\"\nname = \"T\"\ntype = \"text\"\n"
    "[[indicator]]\ncode = \"r\"\nname = \"R\"\ntype = \"ratio\"\nnumerator = \"a\"\ndenominator = \"a\"\n";  // 13
                                                                                                              // lines
const std::string form = "[[form]]\ncode = \"nam\"\nperiod = \"year\"\nindicators = [\"a\", \"r\"]\ndue = \"12-15\"\n";
}  // namespace

TEST_CASE("an empty configuration has no faults") {
  CHECK(fault_of("") == "");
}

TEST_CASE("a missing key is told at the table that lacks it") {
  CHECK(fault_of("# x\n[[level]]\ncode = \"province\"\n") ==
        "danvan.toml:2:1 CF-03 level.province: “name” is missing (add a line: name = …)");
}

TEST_CASE("an unknown key is told at the key, with the nearest one") {
  CHECK(fault_of(level + "nmae = \"x\"\n") ==
        "danvan.toml:4:1 CF-02 level.province.nmae: there is no such key here (did you mean “name”?)");
  CHECK(fault_of("[[formm]]\ncode = \"x\"\n") ==
        "danvan.toml:1:3 CF-02 formm: there is no such key here (did you mean “form”?)");
}

TEST_CASE("an unknown key that is near nothing lists the keys there are") {
  CHECK(fault_of(level + "colour = 1\n") ==
        "danvan.toml:4:1 CF-02 level.province.colour: there is no such key here (the keys here are code, name)");
}

TEST_CASE("a wrong type says what is wanted and what stands there") {
  CHECK(fault_of("[[level]]\ncode = \"province\"\nname = 5\n") ==
        "danvan.toml:3:8 CF-04 level.province.name \"5\": must be text in quotes (a number stands here)");
  CHECK(fault_of("[[campaign]]\ncode = \"c\"\nfrom = \"2021-01-01\"\nto = 2025-12-31\n") ==
        "danvan.toml:3:8 CF-04 campaign.c.from \"2021-01-01\": must be a day without quotes, as 2025-01-31 (text "
        "stands here)");
  CHECK(fault_of("[level]\ncode = \"x\"\n") ==
        "danvan.toml:1:1 CF-04 level \"{…}\": must be a list of tables, each under [[…]] (a table stands here)");
}

TEST_CASE("columns count characters, not bytes") {
  CHECK(fault_of("[office]\nsigner = { title = \"PHÓ CHỦ TỊCH\", name = 1 }\n") ==
        "danvan.toml:2:43 CF-04 office.signer.name \"1\": must be text in quotes (a number stands here)");
}

TEST_CASE("a number out of range tells the range") {
  CHECK(fault_of("[[calendar]]\ncode = \"c\"\ncutoff_day = 28\n") ==
        "danvan.toml:3:14 CF-05 calendar.c.cutoff_day \"28\": must be from 1 to 27");
}

TEST_CASE("a code with accents or blanks is refused") {
  CHECK(fault_of("[[level]]\ncode = \"cấp tỉnh\"\nname = \"x\"\n")
            .starts_with("danvan.toml:2:8 CF-06 level.cấp tỉnh.code \"cấp tỉnh\": a code is made of letters"));
}

TEST_CASE("a code defined twice is told at the second, naming the first") {
  CHECK(fault_of(level + level) ==
        "danvan.toml:5:8 CF-07 level.code \"province\": this code is defined already, at danvan.toml:2");
}

TEST_CASE("dated definitions may share a code where their days do not overlap") {
  const std::string award = "[[award]]\ncode = \"bk\"\nname = \"BK\"\nsubjects = [\"unit\"]\n";
  CHECK(fault_of(award + "valid_to = 2025-01-01\n" + award + "valid_from = 2025-01-01\n") == "");
  CHECK(
      fault_of(award + "valid_to = 2025-01-02\n" + award + "valid_from = 2025-01-01\n")
          .starts_with("danvan.toml:7:8 CF-07 award.code \"bk\": this code is defined already for some of these days, "
                       "at danvan.toml:2"));
}

TEST_CASE("an undefined reference is told where it stands, with the nearest code") {
  CHECK(fault_of(level + "[[kind]]\ncode = \"so\"\nname = \"Sở\"\nlevel = \"provinc\"\n") ==
        "danvan.toml:7:9 CF-08 kind.so.level \"provinc\": no [[level]] has this code (did you mean “province”?)");
  CHECK(fault_of(indicators +
                 "[[task]]\ncode = \"1\"\ntitle = \"x\"\nevidence = { any = [\"activity:document\", \"zzzz\"] }\n") ==
        "danvan.toml:18:42 CF-08 task.1.evidence.any \"zzzz\": no [[indicator]] has this code (define it, or correct "
        "the code)");
  CHECK(
      fault_of("[[task]]\ncode = \"1\"\ntitle = \"x\"\nevidence = { all = [\"activity:studi\"] }\n") ==
      "danvan.toml:4:21 CF-08 task.1.evidence.all \"activity:studi\": there is no kind of activity with this code (did "
      "you mean “activity:study”?)");
  CHECK(fault_of("[[activity]]\ncode = \"hop\"\nname = \"Họp\"\ntask = \"9\"\n") ==
        "danvan.toml:4:8 CF-08 activity.hop.task \"9\": no [[task]] has this code (define it, or correct the code)");
  CHECK(fault_of(indicators + form + "calendar = \"nd09\"\n")
            .starts_with("danvan.toml:20:12 CF-08 form.nam.calendar \"nd09\""));
}

TEST_CASE("kinds of activity are those of the configuration, or the usual seven where it defines none") {
  const std::string task = "[[task]]\ncode = \"1\"\ntitle = \"x\"\nevidence = { all = [\"activity:study\"] }\n";
  CHECK(fault_of(task) == "");
  CHECK(load_text(task).loaded.definitions.activity_kinds.size() == 7);
  const std::string own = "[[activity]]\ncode = \"hop\"\nname = \"Họp\"\ntask = \"1\"\n";
  const auto kinds = load_text("[[task]]\ncode = \"1\"\ntitle = \"x\"\n", own).loaded.definitions.activity_kinds;
  REQUIRE(kinds.size() == 1);
  CHECK(kinds[0].task == "1");
  CHECK(fault_of(own + task).find("activity:study") != std::string::npos);  // the usual ones are gone
  CHECK(fault_of(own + own + "[[task]]\ncode = \"1\"\ntitle = \"x\"\n").find("CF-07 activity.code \"hop\"") !=
        std::string::npos);
}

TEST_CASE("a ratio or text cannot be divided, compared or required") {
  CHECK(fault_of(indicators + "[[check]]\ncode = \"BC-01\"\nrule = \"a <= r\"\n")
            .starts_with("danvan.toml:17:8 CF-09 check.BC-01.rule \"r\": is a ratio or text"));
  CHECK(
      fault_of(indicators +
               "[[indicator]]\ncode = \"q\"\nname = \"Q\"\ntype = \"ratio\"\nnumerator = \"t\"\ndenominator = \"a\"\n")
          .starts_with("danvan.toml:19:13 CF-09 indicator.q.numerator \"t\": is a ratio or text"));
  CHECK(fault_of(indicators + form + "required = [\"r\"]\n")
            .starts_with("danvan.toml:20:13 CF-09 form.nam.required \"r\": is a ratio: it is computed"));
}

TEST_CASE("money is added up, so no two indicators are the same line and all are in one unit of measure") {
  const std::string money = "money = { purpose = \"build\", stage = \"spent\", source = \"budget\" }\n";
  const std::string first = "[[indicator]]\ncode = \"x\"\nname = \"X\"\ntype = \"flow\"\nunit = \"đồng\"\n" + money;
  CHECK(fault_of(first + "[[indicator]]\ncode = \"y\"\nname = \"Y\"\ntype = \"flow\"\nunit = \"đồng\"\n" + money)
            .find("CF-09 indicator.money \"y\": x (danvan.toml:2) has the same purpose") != std::string::npos);
  const std::string planned = "money = { purpose = \"build\", stage = \"planned\", source = \"budget\" }\n";
  CHECK(fault_of(first + "[[indicator]]\ncode = \"y\"\nname = \"Y\"\ntype = \"flow\"\nunit = \"triệu\"\n" + planned)
            .find("CF-09 indicator.money \"y\": money is added up, and x") != std::string::npos);
  CHECK(fault_of(first + "[[indicator]]\ncode = \"y\"\nname = \"Y\"\ntype = \"flow\"\nunit = \"đồng\"\n" + planned) ==
        "");
}

TEST_CASE("a form cannot require what it does not ask for") {
  CHECK(fault_of(indicators + form + "required = [\"a\", \"t\"]\n")
            .starts_with("danvan.toml:20:18 CF-09 form.nam.required \"t\": is required but not among"));
}

TEST_CASE("the levels that accept a form are defined, and each stands once") {
  const std::string level = "[[level]]\ncode = \"province\"\nname = \"Cấp tỉnh\"\n";
  CHECK(fault_of(level + indicators + form + "accepted_by = [\"province\"]\ndouble_entry = true\n") == "");
  CHECK(fault_of(level + indicators + form + "accepted_by = [\"provinc\"]\n").find("CF-08") != std::string::npos);
  CHECK(fault_of(level + indicators + form + "accepted_by = [\"province\", \"province\"]\n")
            .find("CF-07 form.nam.accepted_by \"province\": ") != std::string::npos);
  CHECK(fault_of(indicators + form + "double_entry = 1\n").find("CF-04") != std::string::npos);
}

TEST_CASE("a form is not due before it opens, nor closed before it is due") {
  CHECK(fault_of(indicators + form + "opens = \"+0d\"\n")
            .starts_with("danvan.toml:19:7 CF-09 form.nam.due \"12-15\": comes before “opens”"));
  CHECK(fault_of(indicators + form + "closes = \"12-14\"\n")
            .starts_with("danvan.toml:20:10 CF-09 form.nam.closes \"12-14\": comes before “due”"));
}

TEST_CASE("the days of a form are compared by its calendar, wherever that is defined") {
  const auto calendar = [](int cutoff_day) {
    return fmt::format("calendar = \"c\"\n[[calendar]]\ncode = \"c\"\ncutoff_day = {}\n", cutoff_day);
  };
  CHECK(fault_of(indicators + form + "opens = \"+0d\"\n" + calendar(14)) == "");
  CHECK(fault_of(indicators + form + "opens = \"+0d\"\n" + calendar(15)) == "");
  CHECK(fault_of(indicators + form + "opens = \"+0d\"\n" + calendar(16))
            .starts_with("danvan.toml:19:7 CF-09 form.nam.due \"12-15\": comes before “opens”"));
}

TEST_CASE("a campaign that ends before it begins is a contradiction") {
  CHECK(fault_of("[[campaign]]\ncode = \"c\"\nfrom = 2025-01-01\nto = 2021-12-31\n") ==
        "danvan.toml:4:6 CF-09 campaign.c.to \"2021-12-31\": ends before it begins (2025-01-01)");
}

TEST_CASE("two faults in one file are both told, in the order of the file") {
  const auto all = faults_of("[[kind]]\ncode = \"so\"\nname = \"Sở\"\nlevel = \"x\"\n[ui]\nlang = \"fr\"\n");
  REQUIRE(all.size() == 2);
  CHECK(all[0].starts_with("danvan.toml:4:9 CF-08"));
  CHECK(all[1] == "danvan.toml:6:8 CF-04 ui.lang \"fr\": must be one of vi, en");
}

TEST_CASE("faults of an included file carry its name") {
  const auto all = faults_of("include = [\"more.toml\"]\n" + level, level);
  REQUIRE(all.size() == 1);
  CHECK(all[0] == "more.toml:2:8 CF-07 level.code \"province\": this code is defined already, at danvan.toml:3");
}

TEST_CASE("an included file includes no others, and only one file has the office") {
  const auto all = faults_of("[office]\nname = \"x\"\n", "include = [\"x.toml\"]\n[office]\nname = \"y\"\n");
  REQUIRE(all.size() == 2);
  CHECK(all[0].starts_with("more.toml:1:11 CF-11 include"));
  CHECK(all[1].starts_with("more.toml:2:1 CF-07 office"));
}

TEST_CASE("text with characters that could deceive is refused") {
  CHECK(fault_of("[office]\nname = \"a\\u202Eb\"\n").starts_with("danvan.toml:2:8 CF-04 office.name"));
}

TEST_CASE("what is wrong is told in Vietnamese too") {
  const auto result = load_text(level + "nmae = \"x\"\n");
  CHECK(render(result.faults.first().at(0).reason, danvan::Lang::vi) == "ở đây không có khóa này");
}

TEST_CASE("what an indicator is compared with: counts of the register and the factor of outliers") {
  const std::string flow = "[[indicator]]\ncode = \"m\"\nname = \"M\"\ntype = \"flow\"\n";
  CHECK(fault_of(flow + "counts = \"effective\"\noutlier = 50\n") == "");
  CHECK(fault_of(flow + "counts = \"models\"\n")
            .starts_with("danvan.toml:5:10 CF-04 indicator.m.counts \"models\": must be one of registered, effective"));
  CHECK(fault_of(flow + "outlier = -1\n") ==
        "danvan.toml:5:11 CF-05 indicator.m.outlier \"-1\": must be from 0 to 1000000");
  CHECK(fault_of(flow + "decimals = 1\ncounts = \"new\"\n") ==
        "danvan.toml:5:12 CF-09 indicator.m.decimals \"1\": models are counted in whole numbers; leave decimals out "
        "beside counts");
  const std::string text = "[[indicator]]\ncode = \"m\"\nname = \"M\"\ntype = \"text\"\n";
  CHECK(fault_of(text + "outlier = 50\n") ==
        "danvan.toml:5:11 CF-09 indicator.m.outlier \"50\": only figures that units enter as numbers (flow, stock) can "
        "be compared");
}

TEST_CASE("the usual factor of outliers holds where an indicator names none, and 0 switches it off") {
  const auto factor = [](const std::string& key) {
    const Result result = load_text("[[indicator]]\ncode = \"m\"\nname = \"M\"\ntype = \"flow\"\n" + key);
    REQUIRE(result.loaded.definitions.indicators.size() == 1);
    return result.loaded.definitions.indicators[0].outlier;
  };
  CHECK(factor("") == 20);
  CHECK(factor("outlier = 0\n") == 0);
  CHECK(factor("outlier = 300\n") == 300);
}
