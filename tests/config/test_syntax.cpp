#include "config/guard.hpp"
#include "config/syntax.hpp"
#include "configuration.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::config;
using namespace danvan::config::test;

TEST_CASE("a syntax error is told in our words, with its place") {
  const auto all = faults_of("[office]\nname = \"x\nplace = \"y\"\n");
  REQUIRE(all.size() == 1);
  CHECK(all[0].starts_with("danvan.toml:2:"));
  CHECK(all[0].find("CF-01 : this cannot be read as TOML (") != std::string::npos);
}

// toml++ by itself may do anything here (config/tomlpp.hpp), which the sanitizers tell.
TEST_CASE("letters with marks outside of quotes are told with their place, and in texts over several lines are text") {
  CHECK(fault_of("[office]\ntên = \"x\"\n").starts_with("danvan.toml:2:2 CF-01 : this cannot be read as TOML ("));
  CHECK(fault_of("[office]\nname = Đoàn\n").starts_with("danvan.toml:2:8 CF-01 : this cannot be read as TOML ("));
  CHECK(fault_of("ô").starts_with("danvan.toml:1:1 CF-01 : this cannot be read as TOML ("));
  CHECK(fault_of("[office]\nname = \"\"\"\\\n  Ủy ban \\\n  ấp\"\"\"\nnothing = 1\n").starts_with("danvan.toml:5:1 "));
}

TEST_CASE("a key that stands twice is called so") {
  CHECK(fault_of("[ui]\nlang = \"vi\"\nlang = \"en\"\n")
            .starts_with("danvan.toml:3:8 CF-01 : this key or table stands here for the second time"));
}

TEST_CASE("a file that is not UTF-8 is called so") {
  CHECK(fault_of("[office]\nname = \"\xD0\xFF\"\n").find("CF-01 : the file is not in UTF-8 here") != std::string::npos);
}

TEST_CASE("a file that cannot be read does not make the references of the others look undefined") {
  const auto all = faults_of("[[kind]]\ncode = \"so\"\nname = \"Sở\"\nlevel = \"province\"\n", "[[level]\n");
  REQUIRE(all.size() == 1);
  CHECK(all[0].starts_with("more.toml:1:"));
}

TEST_CASE("a key of fifty thousand parts is refused, not a crash") {
  std::string key = "a";
  for (int i = 1; i < 50'000; ++i) {
    key += ".a";
  }
  CHECK(fault_of("[" + key + "]\n").starts_with("danvan.toml:1:33 CF-01 : a key has more than 16 parts"));
  CHECK(fault_of("# đ\n" + key + " = 1\n").starts_with("danvan.toml:2:32 CF-01"));
  CHECK(fault_of("x = [\"\"\"y\"\"\"\", { " + key + " = 1 }]\n").find("a key has more than 16 parts") !=
        std::string::npos);
  CHECK(fault_of("x = { 'q\"'.\"b'\\\"\"." + key + " = 1 }\n").find("a key has more than 16 parts") !=
        std::string::npos);
}

TEST_CASE("deep brackets are refused") {
  CHECK(fault_of("x = " + std::string(33, '[') + std::string(33, ']') + "\n")
            .starts_with("danvan.toml:1:37 CF-01 : brackets are nested more than 32 deep"));
  CHECK(!too_deep("x = " + std::string(32, '[') + std::string(32, ']') + "\n"));
}

TEST_CASE("dots in text and in comments are not parts of keys") {
  const std::string dots(100, '.');
  CHECK(!too_deep("a = \"" + dots + "\" # " + dots + "\nb = '" + dots + "'\nc = \"\"\"\n" + dots + "\n\"" + dots +
                  "\"\"\"\n"));
}

TEST_CASE("more than 1 MiB of configuration is refused") {
  CHECK(
      fault_of("#" + std::string(1 << 20, 'x')).starts_with("danvan.toml:0:0 CF-01 : the configuration is over 1 MiB"));
}

TEST_CASE("days of forms") {
  const Date end = *Date::of(2025, 12, 31);
  CHECK(parse_day_rule("12-15")->on(end) == *Date::of(2025, 12, 15));
  CHECK(parse_day_rule("next 01-10")->on(end) == *Date::of(2026, 1, 10));
  CHECK(parse_day_rule("+15d")->on(end) == *Date::of(2026, 1, 15));
  CHECK(parse_day_rule("02-29")->on(end) == *Date::of(2025, 2, 28));
  for (const std::string wrong : {"", "15-12", "12-32", "+d", "15d", "next", "next 1-1", "+15", "12/15"}) {
    CAPTURE(wrong);
    CHECK(!parse_day_rule(wrong));
  }
}

TEST_CASE("shares of votes") {
  CHECK(parse_share("> 50%")->strict);
  CHECK(parse_share("> 50%")->ratio == Ratio(1, 2));
  CHECK(!parse_share("2/3")->strict);
  CHECK(parse_share("0.8")->ratio == Ratio(4, 5));
  for (const std::string wrong : {"120%", "-1%", "half", "", "3/2", "< 50%"}) {
    CAPTURE(wrong);
    CHECK(!parse_share(wrong));
  }
}

TEST_CASE("rules between indicators are sums on both sides") {
  std::vector<Indicator> known(1);
  known[0].code = "0601";
  const auto rule = parse_rule("a + b-c - 2 <= 0601 - d", known);
  REQUIRE(rule);
  CHECK(rule->left.plus == std::vector<std::string>{"a", "b-c"});
  CHECK(rule->left.constant == -2);
  CHECK(rule->right.plus == std::vector<std::string>{"0601"});
  CHECK(rule->right.minus == std::vector<std::string>{"d"});
  CHECK(rule->comparison == Comparison::less_equal);
  CHECK(parse_rule("a==b", known)->comparison == Comparison::equal);
  for (const std::string wrong : {"", "a", "a <", "a + <= b", "a b <= c", "a <= b <= c", "a * 2 <= b", "a <= 1.5"}) {
    CAPTURE(wrong);
    CHECK(!parse_rule(wrong, known));
  }
}
