#include "danvan/store/definitions.hpp"
#include "danvan/store/journal.hpp"
#include "store/code_rules.hpp"
#include "store/record.hpp"
#include "store/sources.hpp"

#include <doctest/doctest.h>

namespace danvan::store {
namespace {

const std::string base = R"(
[[level]]
code = "province"
name = "Cấp tỉnh"

[[kind]]
code = "so"
name = "Sở"
level = "province"

[[indicator]]
code = "mh.dang_ky"
name = "Mô hình đăng ký"
type = "stock"
unit = "mô hình"
)";

config::Loaded loaded(std::string text) {
  Diagnostics diagnostics;
  config::Loaded out = config::load({{"danvan.toml", std::move(text)}}, diagnostics);
  diagnostics.throw_if_any();
  return out;
}

std::optional<Entry> apply_text(Store& store, const std::string& text) {
  Write write(store, recorder(), DryRun::no);
  apply(write, loaded(text));
  return write.commit();
}

void use_indicator(Store& store, const std::string& code) {
  Write write(store, recorder(), DryRun::no);
  use_term(write, "indicator", code);
  write.commit();
}

bool is_about(const Diagnostic& fault, const std::string& kind) {
  return render(fault.reason, Lang::en) == "the record uses this " + kind + ", and it is no longer defined";
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

Diagnostics faults_of(Store& store, const std::string& text) {
  try {
    apply_text(store, text);
  } catch (const BadInput& bad) {
    return bad.diagnostics();
  }
  return {};
}

}  // namespace

TEST_CASE("a record without a configuration has empty definitions") {
  const Record folder;
  Store store = folder.open();
  CHECK(definitions(store).kinds.empty());
  CHECK(applied_sources(store).empty());
  CHECK_FALSE(applied_digest(store).has_value());
  CHECK_FALSE(applied_configuration(store).has_value());
}

TEST_CASE("the definitions in force are those applied last, and the earlier ones stay at hand") {
  const Record folder;
  Store store = folder.open();
  REQUIRE(apply_text(store, base).has_value());
  const auto first = applied_configuration(store);
  REQUIRE(first.has_value());
  REQUIRE(apply_text(store, replaced(base, "\"Sở\"", "\"Sở, ban, ngành\"")).has_value());
  CHECK(definitions(store).kinds.at(0).name == "Sở, ban, ngành");
  CHECK(definitions(store, *first).kinds.at(0).name == "Sở");
  CHECK(applied_sources(store).at(0).name == "danvan.toml");
  CHECK(check(store).empty());
  CHECK(exit_of([&] { definitions(store, 99); }) == Exit::damaged);
}

TEST_CASE("applying what is in force already changes nothing") {
  const Record folder;
  Store store = folder.open();
  apply_text(store, base);
  const auto digest = applied_digest(store);
  CHECK_FALSE(apply_text(store, base).has_value());
  CHECK(applied_digest(store) == digest);
  CHECK(apply_text(store, base + "\n# a remark\n").has_value());
}

TEST_CASE("a configuration that this program no longer takes can be replaced") {
  const Record folder;
  Store store = folder.open();
  {
    Write write(store, recorder(), DryRun::no);
    config::Loaded of_before;
    of_before.sources = {
        {"danvan.toml", base + "[[task]]\ncode = \"1\"\ntitle = \"x\"\nevidence = { all = [\"activity:hop\"] }\n"}};
    apply(write, of_before);
    write.commit();
  }
  CHECK(exit_of([&] { definitions(store); }) == Exit::bad_input);
  CHECK(apply_text(store, base).has_value());
  CHECK(definitions(store).kinds.size() == 1);
}

TEST_CASE("CF-10: a code that recorded data uses cannot go") {
  const Record folder;
  Store store = folder.open();
  apply_text(store, base);
  record(store, R"(
    INSERT INTO unit (id, code) VALUES (1, 'A'), (2, 'B');
    INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis, sector)
    VALUES
      (1, 100, 200, 'Sở A', '', 'so', '', NULL, '', '', NULL),
      (2, 100, 200, 'Sở B', '', 'so', '', NULL, '', '', NULL))");
  use_indicator(store, "mh.dang_ky");
  const Diagnostics faults = faults_of(store, "[[level]]\ncode = \"province\"\nname = \"Cấp tỉnh\"\n");
  REQUIRE(faults.count() == 2);
  CHECK(is_about(faults.first()[0], "indicator"));
  CHECK(is_about(faults.first()[1], "kind of unit"));
  CHECK(faults.first()[1].value == "so");
  CHECK(faults.first()[1].rule == "CF-10");
  CHECK(definitions(store).kinds.size() == 1);
}

TEST_CASE("CF-10: a level at which a model was recognised cannot go, though nothing else is of that level") {
  const Record folder;
  Store store = folder.open();
  apply_text(store, base + "\n[[level]]\ncode = \"central\"\nname = \"Trung ương\"\n");
  record(store, R"(
    INSERT INTO unit (id, code) VALUES (1, 'A');
    INSERT INTO model (id, code, title, unit, field, registered, type, subject, level, is_new, is_hard, address, objective)
    VALUES (1, 'M', 'M', 1, 'kt', 1, 'model', 'collective', '', 0, 0, '', '');
    INSERT INTO model_status (model, sequence, year, on_day, status, recognised_level, basis, reason)
    VALUES (1, 1, 2025, 1, 'recognised', 'central', '', ''))");
  const Diagnostics faults = faults_of(store, base);
  REQUIRE(faults.count() == 2);
  CHECK(is_about(faults.first()[0], "field"));
  CHECK(is_about(faults.first()[1], "level"));
  CHECK(faults.first()[1].value == "central");
}

TEST_CASE("CF-10: kinds and tasks that activities name cannot go, whatever units are called") {
  const std::string kind = "\n[[activity]]\ncode = \"hop\"\nname = \"Họp\"\n";
  const std::string task = "\n[[task]]\ncode = \"1\"\ntitle = \"Quán triệt\"\n";
  const Record folder;
  Store store = folder.open();
  apply_text(store, base + kind + task);
  record(store, R"(
    INSERT INTO unit (id, code) VALUES (1, 'A');
    INSERT INTO activity (id, kind, unit, day, title, channel, document, findings, link, task)
    VALUES (1, 'hop', 1, 20000, 'Họp', '', '', '', '', '1'))");
  // A kind of unit of that name is another thing.
  const Diagnostics faults = faults_of(store, base + "\n[[kind]]\ncode = \"hop\"\nname = \"Hợp tác xã\"\n");
  REQUIRE(faults.count() == 2);
  CHECK(is_about(faults.first()[0], "kind of activity"));
  CHECK(faults.first()[0].value == "hop");
  CHECK(is_about(faults.first()[1], "task"));
  CHECK(apply_text(store, base + kind + task + "\n[[activity]]\ncode = \"study\"\nname = \"Học tập\"\n").has_value());
}

TEST_CASE("CF-10: an indicator that has figures keeps its decimals, its unit of measure and its type") {
  const Record folder;
  Store store = folder.open();
  apply_text(store, base);
  const std::string other =
      replaced(base, "type = \"stock\"\nunit = \"mô hình\"", "type = \"flow\"\nunit = \"nghìn\"\ndecimals = 2");
  SUBCASE("used") {
    use_indicator(store, "mh.dang_ky");
    const Diagnostics faults = faults_of(store, other);
    REQUIRE(faults.count() == 3);
    CHECK(faults.first()[0].field == "decimals");
    CHECK(faults.first()[1].field == "unit");
    CHECK(faults.first()[0].place.line > 0);
    CHECK(faults.first()[2].field == "type");
  }
  SUBCASE("not used") {
    CHECK(apply_text(store, other).has_value());
  }
}

TEST_CASE("CF-10: an item of a rubric is known by both codes, in any version of the rubric") {
  config::Definitions next;
  next.rubrics.resize(2);
  next.rubrics[0].code = next.rubrics[1].code = "dvk";
  next.rubrics[1].items.resize(1);
  next.rubrics[1].items[0].code = "V.1";
  Diagnostics diagnostics;
  check_used_codes({{"item", "dvk/V.1"}, {"item", "dvk/V.2"}, {"item", "tdkt/V.1"}}, {}, next, diagnostics);
  REQUIRE(diagnostics.count() == 2);
  CHECK(diagnostics.first()[0].value == "dvk/V.2");
  CHECK(diagnostics.first()[1].value == "tdkt/V.1");
}

TEST_CASE("sources are packed so that no other sources read alike") {
  const std::vector<config::Source> sources{
      {"danvan.toml", "a\n12\nb"}, {"", ""}, {"rubrics.toml", std::string("\0", 1)}};
  CHECK(unpacked(packed(sources)) == sources);
  CHECK(unpacked("")->empty());
  for (const char* damaged : {"x", "3\nab", "1\na", "1", "99999999999999999999\na", "-1\na1\nb"}) {
    CHECK_FALSE(unpacked(damaged).has_value());
  }
}

}  // namespace danvan::store
