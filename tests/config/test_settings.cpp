#include "configuration.hpp"

#include <doctest/doctest.h>

using namespace danvan::config;
using namespace danvan::config::test;

namespace {
std::string value(const std::vector<Setting>& settings, std::string_view key) {
  for (const Setting& one : settings) {
    if (one.key == key) {
      return fmt::format("{} @{}:{}", one.value, one.origin.line, one.origin.column);
    }
  }
  return "absent";
}
std::vector<Setting> settings(const std::string& text) {
  return load_text(text).loaded.settings;
}
}  // namespace

TEST_CASE("settings are named by their key path and tell where they come from") {
  const auto all = settings(
      "[office]\nname = \"UBND\"\nsigner = { title = \"PCT\" }\nrecipients = [\"A\", \"B\"]\n"
      "[[rubric]]\ncode = \"k\"\n[[rubric.criterion]]\ncode = \"I.1\"\nmax = 2.50\n"
      "[[rubric.item]]\ncode = \"x\"\noptions = [{ code = \"dat\", points = 1_0 }]\n");
  CHECK(value(all, "office.name") == "UBND @2:8");
  CHECK(value(all, "office.signer.title") == "PCT @3:20");
  CHECK(value(all, "office.recipients") == "A, B @4:14");
  CHECK(value(all, "rubric.k.criterion.I.1.max") == "2.5 @9:7");
  CHECK(value(all, "rubric.k.item.x.options.dat.points") == "10 @12:37");
}

TEST_CASE("settings come in the order of the file, not of the alphabet") {
  const auto all = settings("[ui]\nlang = \"vi\"\n[office]\nsymbol = \"s\"\nname = \"n\"\n");
  REQUIRE(all.size() == 3);
  CHECK(all[0].key == "ui.lang");
  CHECK(all[1].key == "office.symbol");
}

TEST_CASE("versions of one code have their own keys") {
  const auto all = settings(
      "[[award]]\ncode = \"bk\"\nname = \"A\"\nvalid_to = 2025-01-01\n[[award]]\ncode = \"bk\"\nname = "
      "\"B\"\nvalid_from = 2025-01-01\n");
  CHECK(value(all, "award.bk.name") == "A @3:8");
  CHECK(value(all, "award.bk@2025-01-01.name") == "B @7:8");
}

TEST_CASE("what differs is added, changed or removed, and writing a number otherwise is no difference") {
  const auto before = settings("[office]\nname = \"A\"\nplace = \"P\"\n[[calendar]]\ncode = \"c\"\ncutoff_day = 1_4\n");
  const auto after = settings("[[calendar]]\ncutoff_day = 14\ncode = \"c\"\n[office]\nname = \"B\"\nsymbol = \"S\"\n");
  const auto all = compare(before, after);
  REQUIRE(all.size() == 3);
  CHECK(all[0].key == "office.name");
  CHECK(all[0].before == "A");
  CHECK(all[0].after == "B");
  CHECK(all[1].kind == Difference::Kind::added);
  CHECK(all[1].key == "office.symbol");
  CHECK(all[2].kind == Difference::Kind::removed);
  CHECK(all[2].key == "office.place");
  CHECK(compare(after, after).empty());
}
