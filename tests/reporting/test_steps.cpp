#include "danvan/reporting/changes.hpp"
#include "danvan/reporting/steps.hpp"
#include "office.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace danvan;
using namespace danvan::reporting;
using test::day;
using test::Office;

namespace {

Step step(StepKind kind, std::string level = {}) {
  return {kind, day("2025-12-20"), std::move(level), {}};
}

config::Form form_of(std::vector<std::string> accepted_by) {
  config::Form form = test::definitions().forms[0];
  form.accepted_by = std::move(accepted_by);
  return form;
}

/// A province P, a district H under it with a commune X, a commune Y right under the province, a commune Z under
/// nobody.
struct Tree {
  Tree() {
    office.definitions.levels = {
        {"province", "Cấp tỉnh", {}}, {"district", "Cấp huyện", {}}, {"commune", "Cấp xã", {}}};
    add("P", "so", "");
    add("H", "huyen", "P");
    add("X", "xa", "H");
    add("Y", "xa", "P");
    add("Z", "xa", "");
  }
  void add(const std::string& code, const std::string& kind, const std::string& parent) {
    registry::UnitRow row;
    row.code = code;
    row.name = code;
    row.kind = kind;
    row.parent = parent;
    store::Write write(office.store(), {"test", "add", office.now}, store::DryRun::no);
    registry::add_unit(write, office.definitions, row);
    write.commit();
  }
  std::string levels(std::string_view unit, std::vector<std::string> accepted_by) {
    const registry::Units units = registry::Units::load(office.store());
    std::string text;
    for (const std::string& level : accepting_levels(form_of(std::move(accepted_by)), units.require(unit), units,
                                                     day("2025-12-31"), office.definitions)) {
      text += (text.empty() ? "" : " ") + level;
    }
    return text;
  }
  Office office;
};

}  // namespace

TEST_CASE("acceptances hold until the report is unlocked") {
  const std::vector<Step> none;
  CHECK(acceptances(none).empty());
  const std::vector<Step> two{step(StepKind::accepted, "district"), step(StepKind::verified),
                              step(StepKind::accepted, "province")};
  REQUIRE(acceptances(two).size() == 2);
  CHECK(acceptances(two)[1].level == "province");
  std::vector<Step> unlocked = two;
  unlocked.push_back(step(StepKind::unlocked));
  CHECK(acceptances(unlocked).empty());
  unlocked.push_back(step(StepKind::accepted, "district"));
  CHECK(acceptances(unlocked).size() == 1);
}

TEST_CASE("the word for a report says how far it has come") {
  const std::vector<Step> none;
  CHECK(review("submitted", none) == "submitted");
  CHECK(review("returned", none) == "returned");
  CHECK(review("submitted", std::vector<Step>{step(StepKind::verified)}) == "verified");
  CHECK(review("submitted", std::vector<Step>{step(StepKind::accepted, "district")}) == "accepted_in_part");
  CHECK(review("submitted", std::vector<Step>{step(StepKind::accepted), step(StepKind::unlocked)}) == "submitted");
  CHECK(review("accepted", std::vector<Step>{step(StepKind::accepted)}) == "accepted");
}

TEST_CASE("levels accept in turn, but those the unit is at or above, or has nobody of above it") {
  Tree tree;
  CHECK(tree.levels("X", {"district", "province"}) == "district province");
  CHECK(tree.levels("Y", {"district", "province"}) == "province");
  CHECK(tree.levels("Z", {"district", "province"}) == "province");
  CHECK(tree.levels("H", {"district", "province"}) == "province");
  CHECK(tree.levels("P", {"district", "province"}) == "");
  CHECK(tree.levels("X", {"district"}) == "district");
  CHECK(tree.levels("X", {}) == "");
}

TEST_CASE("the next level is the first that has not accepted, whatever order the steps came in") {
  CHECK(rc::check([] {
    const std::vector<std::string> levels{"commune", "district", "province"};
    const auto chosen = *rc::gen::container<std::vector<bool>>(3, rc::gen::arbitrary<bool>());
    std::vector<Step> accepted;
    std::optional<std::string> first;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if (chosen[i]) {
        accepted.insert(accepted.begin(), step(StepKind::accepted, levels[i]));
      } else if (!first) {
        first = levels[i];
      }
    }
    RC_ASSERT(next_level(levels, accepted) == first);
  }));
}

TEST_CASE("what changed between two revisions is told by indicator, and nothing else") {
  const std::vector<Revision::Value> before{{"a", "3", ""}, {"b", "-", ""}, {"c", "1", "ghi chú"}};
  const std::vector<Revision::Value> after{{"a", "4", ""}, {"c", "1", ""}, {"d", "0", ""}};
  const std::vector<FigureChange> found = changes(before, after);
  REQUIRE(found.size() == 3);
  CHECK(found[0] == FigureChange{"a", "3", "4"});
  CHECK(found[1] == FigureChange{"b", "-", ""});
  CHECK(found[2] == FigureChange{"d", "", "0"});
  CHECK(changes(after, after).empty());
}

TEST_CASE("changes put on the figures before give those after") {
  CHECK(rc::check([] {
    const auto figures = [] {
      std::map<std::string, std::string> values;
      for (const char* code : {"a", "b", "c", "d", "e"}) {
        if (*rc::gen::arbitrary<bool>()) {
          values[code] = std::to_string(*rc::gen::inRange(0, 3));
        }
      }
      return values;
    };
    const auto listed = [](const std::map<std::string, std::string>& values) {
      std::vector<Revision::Value> list;
      for (const auto& [code, text] : values) {
        list.push_back({code, text, {}});
      }
      return list;
    };
    std::map<std::string, std::string> before = figures();
    const std::map<std::string, std::string> after = figures();
    for (const FigureChange& one : changes(listed(before), listed(after))) {
      RC_ASSERT(one.before != one.after);
      RC_ASSERT((before.contains(one.indicator) ? before[one.indicator] : "") == one.before);
      before[one.indicator] = one.after;
    }
    std::erase_if(before, [](const auto& one) { return one.second.empty(); });
    RC_ASSERT(before == after);
  }));
}
