#include "danvan/register/model_life.hpp"
#include "danvan/register/model_partners.hpp"
#include "danvan/register/model_spread.hpp"
#include "register/office.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::registry;
using namespace danvan::registry::test;

namespace {

struct Life : Office {
  Life() {
    units("code,name,kind,to\nA,Sở A,so,\nB,Huyện B,huyen,2025-07-01\nC,Xã C,xa,\n");
    models("code,title,unit,field,registered,level\nM1,Tuyến đường hoa,B,economy,2024-03-01,district\n");
  }

  /// What came of the act, or the rule that refused it.
  template <typename Act>
  std::string outcome(Act act) {
    try {
      store::Write write(store(), {"test", "act", now}, store::DryRun::no);
      const Taken taken = act(write);
      entry = write.commit();
      return taken.added == 1 ? "added" : "unchanged";
    } catch (const Error& error) {
      return fmt::format("{} {}", static_cast<int>(error.exit()), error.rule());
    }
  }
  std::string step(const char* status, const char* on, const char* reason = "", const char* level = "",
                   const char* basis = "") {
    return outcome([&](store::Write& write) {
      return set_model_status(write, definitions, {"M1", status, on, basis, reason, level});
    });
  }
  std::string assign(const char* unit, const char* on) {
    return outcome([&](store::Write& write) { return assign_model(write, {"M1", unit, on, ""}); });
  }
  std::string copy(const char* code, const char* unit, const char* registered) {
    return outcome([&](store::Write& write) {
      ModelRow row;
      row.code = code;
      row.unit = unit;
      row.registered = registered;
      return replicate_model(write, definitions, "M1", row);
    });
  }
  Model model(const char* code = "M1") { return Models::load(store()).require(code); }
};

}  // namespace

TEST_CASE_FIXTURE(Life, "a registration is returned with a reason, sent again to a level, and put to work") {
  CHECK(step("returned", "2024-03-10") == "1 RG-62");
  CHECK(step("returned", "2024-03-10", "Thiếu mục tiêu") == "added");
  CHECK(step("in_progress", "2024-03-20") == "1 RG-60");
  CHECK(step("registered", "2024-03-20", "", "province", "12-CV/HU") == "added");
  CHECK(step("registered", "2024-03-25") == "1 RG-60");  // sent nowhere else
  CHECK(step("in_progress", "2024-04-01") == "added");
  const Model now_model = model();
  REQUIRE(now_model.log.size() == 4);
  CHECK(now_model.log[1].reason == "Thiếu mục tiêu");
  CHECK(now_model.log[2].level == "province");
  CHECK(now_model.log[2].basis == "12-CV/HU");
  CHECK(recognised_level(now_model, 2025) == "");  // sent to a level is not recognised by it
}

TEST_CASE_FIXTURE(Life, "a step recorded again changes nothing") {
  CHECK(step("in_progress", "2024-04-01", "", "province") == "added");
  REQUIRE(entry);
  CHECK(step("in_progress", "2024-04-01", "", "province") == "unchanged");
  CHECK_FALSE(entry);
  CHECK(step("in_progress", "2024-04-02", "", "province") == "1 RG-60");
}

TEST_CASE_FIXTURE(Life, "a model is not outstanding before it was recognised, nor recognised before it was effective") {
  CHECK(step("outstanding", "2024-11-01") == "1 RG-60");
  CHECK(step("recognised", "2024-11-01") == "1 RG-60");
  CHECK(step("effective", "2024-11-01") == "added");
  CHECK(step("recognised", "2024-12-01") == "added");
  CHECK(step("recognised", "2024-12-10", "", "province") == "added");  // by the level above too
  CHECK(step("outstanding", "2024-12-20", "", "province") == "added");
  CHECK(model().log[2].recognised_level == "district");  // its own where none is given
  CHECK(step("effective", "2025-11-01") == "added");
  CHECK(step("effective", "2026-11-01") == "1 RG-31");
}

TEST_CASE_FIXTURE(Life, "a step between two others must fit both") {
  CHECK(step("in_progress", "2024-04-01") == "added");
  CHECK(step("returned", "2024-03-10", "Thiếu") == "1 RG-61");  // work cannot begin on what was returned
  CHECK(step("effective", "2024-11-01") == "added");
  CHECK(step("ineffective", "2024-10-01") == "added");
}

TEST_CASE_FIXTURE(Life, "what had ended is taken up again only with a reason") {
  CHECK(step("ended", "2024-12-01") == "added");
  CHECK(step("effective", "2025-01-10", "x") == "1 RG-60");
  CHECK(step("in_progress", "2025-01-10") == "1 RG-62");
  CHECK(step("in_progress", "2025-01-10", "Theo đề nghị của nhân dân") == "added");
}

TEST_CASE_FIXTURE(Life, "unknown words of a step are bad input with their rules") {
  CHECK(step("efective", "2024-11-01") == "3 RG-26");
  CHECK(step("effective", "2024-13-01") == "3 RG-14");
  CHECK(step("effective", "2024-11-01", "", "xx") == "3 RG-05");
  CHECK(step("effective", "2024-02-29") == "1 RG-31");
}

TEST_CASE("every state can be reached, and leads on") {
  std::vector<ModelState> reached = next_states(std::nullopt);
  for (std::size_t i = 0; i < reached.size(); ++i) {
    CHECK_FALSE(next_states(reached[i]).empty());
    for (const ModelState next : next_states(reached[i])) {
      if (std::find(reached.begin(), reached.end(), next) == reached.end()) {
        reached.push_back(next);
      }
    }
  }
  CHECK(reached.size() == model_state_codes().size());
}

TEST_CASE_FIXTURE(Life, "the lead of a model changes on a day, and its first lead stays on record") {
  CHECK(assign("C", "2025-07-01") == "added");
  CHECK(assign("C", "2025-07-01") == "unchanged");
  CHECK(assign("C", "2025-09-01") == "unchanged");  // leads it already
  CHECK(assign("A", "2025-07-01") == "1 RG-66");
  CHECK(assign("B", "2025-07-02") == "1 RG-64");
  CHECK(assign("A", "2024-03-01") == "1 RG-65");
  CHECK(assign("Z", "2025-08-01") == "3 RG-04");
  const Units units = Units::load(store());
  const Model moved = model();
  CHECK(moved.unit == units.require("B").id);
  CHECK(Leads(units, {}, day("2025-06-30")).of(moved).unit == units.require("B").id);
  CHECK(Leads(units, {}, day("2025-07-01")).of(moved).unit == units.require("C").id);
}

TEST_CASE_FIXTURE(Life, "a copy names its origin and takes over what is not said") {
  CHECK(copy("M2", "C", "2024-02-01") == "1 RG-63");
  CHECK(copy("M2", "C", "2024-04-01") == "added");
  CHECK(copy("M2", "C", "2024-04-01") == "unchanged");
  CHECK(copy("M2", "A", "2024-04-01") == "1 RG-28");
  const Model made = model("M2");
  CHECK(made.origin == model().id);
  CHECK(made.title == "Tuyến đường hoa");
  CHECK(made.level == "district");
}

TEST_CASE_FIXTURE(Life, "the spread of a model counts copies, units, and what is known to run after a year and two") {
  models(
      "code,title,unit,field,registered,origin\n"
      "K1,T,A,economy,2024-03-10,M1\n"    // confirmed for 2025
      "K2,T,A,economy,2024-03-10,M1\n"    // nothing heard
      "K3,T,C,economy,2024-03-10,M1\n"    // ended after 14 months
      "K4,T,C,economy,2024-03-10,M1\n"    // ended after 11 months
      "K5,T,C,economy,2025-03-10,M1\n"    // too young
      "K6,T,C,economy,2025-04-10,K1\n");  // copy of a copy
  CHECK(places() == "");
  confirmations(
      "model,year,status,on\nK1,2025,confirmed,2025-11-01\nK3,2025,ended,2025-05-10\nK4,2025,ended,2025-02-10\n");
  const Models all = Models::load(store());
  const Leads leads(Units::load(store()), {}, day("2025-12-31"));
  const auto rows = spread(all, leads, 2025);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].origin->code == "K1");
  CHECK(rows[1].copies == 5);
  CHECK(rows[1].units == 2);
  CHECK(rows[1].after_1_year == Survival{4, 2});
  CHECK(rows[1].after_2_years == Survival{0, 0});
  CHECK(spread(all, leads, 2024).at(0).after_1_year == Survival{0, 0});
  CHECK(spread(all, leads, 2023).empty());
}

TEST_CASE_FIXTURE(Life, "a model is idle when nobody spoke for it for so many years, and not after its end") {
  CHECK_FALSE(is_idle(model(), 2, 2025));
  CHECK(is_idle(model(), 1, 2025));
  step("effective", "2025-11-01");
  CHECK_FALSE(is_idle(model(), 1, 2025));
  CHECK(is_idle(model(), 2, 2027));
  step("ended", "2025-12-01");
  CHECK_FALSE(is_idle(model(), 2, 2027));
}

TEST_CASE_FIXTURE(Life, "partners are units or names, each with its role, and recorded once") {
  const std::string_view file = "model,partner,role,task\nM1,A,partner,Kinh phí\nM1,Hội Nông dân,member,\n";
  CHECK(import([](auto& write, const auto&, const auto& in, auto& found) { return import_partners(write, in, found); },
               file)
            .added == 2);
  CHECK(places() == "");
  const auto known = partners(store());
  REQUIRE(known.size() == 2);
  CHECK(known[0].role == "member");
  CHECK_FALSE(known[0].unit);
  CHECK(known[1].unit);
  const auto add = [&](const char* partner, const char* role, const char* task) {
    return outcome([&](store::Write& write) { return add_partner(write, {"M1", partner, role, task}); });
  };
  CHECK(add("A", "partner", "Kinh phí") == "unchanged");
  CHECK(add("A", "partner", "Khác") == "1 RG-68");
  CHECK(add("A", "lead", "Khác") == "added");
  CHECK(add("S99", "partner", "") == "3 RG-04");
  CHECK(add("A", "helper", "") == "3 RG-26");
  CHECK(add("", "partner", "") == "3 RG-67");
  import([](auto& write, const auto&, const auto& in, auto& found) { return import_partners(write, in, found);
},
         "model,partner,role\nM9,A,partner\nM1,C,partner\nM1,C,partner\n");
CHECK(places() == "2:1 RG-24, 4:4 RG-69");
}
