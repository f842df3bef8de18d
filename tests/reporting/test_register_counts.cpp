#include "danvan/register/add_models.hpp"
#include "danvan/register/model_partners.hpp"
#include "danvan/reporting/roll_up_report.hpp"
#include "danvan/reporting/warnings.hpp"
#include "office.hpp"
#include "reporting/register_counts.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::reporting;
using registry::ModelState;
using test::day;
using test::Office;
using test::period;

namespace {

registry::Model model_with(std::string_view registered, std::vector<registry::ModelStatus> log) {
  registry::Model made;
  made.registered = day(registered);
  made.log = std::move(log);
  return made;
}

registry::ModelStatus step(std::int64_t sequence, int year, std::string_view on, ModelState state) {
  registry::ModelStatus made;
  made.sequence = sequence;
  made.year = year;
  made.on = day(on);
  made.state = state;
  return made;
}

/// "registered effective …": the counts that the model is in.
std::string counted(const registry::Model& model, std::string_view code, int cutoff_day = 0) {
  constexpr std::array words{"registered", "effective", "recognised", "outstanding", "new", "copies"};
  const std::array<bool, 6> in = counts_of(model, period(code), cutoff_day);
  std::string made;
  for (std::size_t i = 0; i < words.size(); ++i) {
    made += in[i] ? std::string(made.empty() ? "" : " ") + words[i] : "";
  }
  return made;
}

/// An office where `a` reports registered models and `c` new ones.
void count_models(Office& office) {
  office.definitions.indicators[0].counts = config::CountedModels::registered;
  office.definitions.indicators[2].counts = config::CountedModels::is_new;
  config::Field field;
  field.code = "kt";
  field.name = "Kinh tế";
  office.definitions.fields.push_back(field);
  office.definitions.checks.clear();
}

void add_model(Office& office, const std::string& code, const std::string& unit, const std::string& registered) {
  registry::ModelRow row;
  row.code = code;
  row.title = "Mô hình " + code;
  row.unit = unit;
  row.field = "kt";
  row.registered = registered;
  store::Write write(office.store(), {"test", "add", office.now}, store::DryRun::no);
  registry::add_model(write, office.definitions, row);
  write.commit();
}

std::string warned(Office& office) {
  std::string made;
  for (const RecordedWarning& one : recorded_warnings(office.store(), period("2025"))) {
    made += (made.empty() ? "" : " | ") + one.rule + " " + one.en;
  }
  return made;
}

SubmitOutcome submit(Office& office, const std::string& unit, int a, int c, const std::string& reason = {}) {
  return office.submit("unit,period,indicator,value,form,received,note\n" +
                           fmt::format("{0},2025,a,{1},nam,,\n{0},2025,c,{2},nam,,\n", unit, a, c),
                       reason);
}

}  // namespace

TEST_CASE("which counts of a period a model is in") {
  const registry::Model model = model_with(
      "2025-02-10",
      {step(1, 2025, "2025-02-10", ModelState::registered), step(2, 2025, "2025-08-01", ModelState::effective),
       step(3, 2025, "2025-11-20", ModelState::recognised), step(4, 2026, "2026-01-05", ModelState::confirmed)});
  CHECK(counted(model, "2024") == "");
  CHECK(counted(model, "2025-01") == "");
  CHECK(counted(model, "2025-02") == "registered new");
  CHECK(counted(model, "2025-Q1") == "registered new");
  CHECK(counted(model, "2025-Q2") == "registered");
  CHECK(counted(model, "2025-Q3") == "registered effective");
  CHECK(counted(model, "2025-H2") == "registered effective recognised");
  CHECK(counted(model, "2025") == "registered effective recognised new");
  CHECK(counted(model, "2026") == "registered effective");
  CHECK(counted(model, "2027") == "");
  CHECK(counted(model, "2025-02", 9) == "");
  CHECK(counted(model, "2025-03", 9) == "registered new");
}

TEST_CASE("a draft counts nowhere, a copy as such, and a finding of January for the year before at its end") {
  CHECK(counted(model_with("2025-02-10", {step(1, 2025, "2025-02-10", ModelState::draft)}), "2025") == "");
  registry::Model copy = model_with("2024-05-01", {step(1, 2024, "2024-05-01", ModelState::registered),
                                                   step(2, 2025, "2026-01-09", ModelState::outstanding)});
  copy.origin = 7;
  CHECK(counted(copy, "2024") == "registered new copies");
  CHECK(counted(copy, "2024-Q3") == "registered");
  CHECK(counted(copy, "2025") == "registered effective recognised outstanding");
  CHECK(counted(copy, "2025-Q3") == "");
  CHECK(counted(copy, "2025-12") == "registered effective recognised outstanding");
}

TEST_CASE("a figure that the register counts otherwise is taken with a warning that has both numbers") {
  Office office;
  count_models(office);
  add_model(office, "MH1", "S01", "2025-03-01");
  add_model(office, "MH2", "S01", "2025-04-01");
  add_model(office, "MH3", "S02", "2025-04-01");
  submit(office, "S01", 2, 2);
  CHECK(warned(office) == "");
  submit(office, "S01", 3, 2, "Sửa");
  CHECK(
      warned(office) ==
      "RP-50 warning: S01, form nam, period 2025: a = 3, but the register has 2 such models led by S01 on 2025-12-31; "
      "compare with danvan model list --unit S01 --year 2025, then put right the report (--reason) or the register");
  CHECK(office.kept("S01") == "nam r1 a=2 c=2; nam r2 a=3 c=2");
  CHECK(submit(office, "S02", 0, 1).warnings == 1);
}

TEST_CASE("models that a unit leads together with another may be counted or not, and are told") {
  Office office;
  count_models(office);
  add_model(office, "MH1", "S01", "2025-03-01");
  add_model(office, "MH2", "S02", "2025-03-01");
  {
    store::Write write(office.store(), {"test", "partner", office.now}, store::DryRun::no);
    registry::PartnerRow row;
    row.code = "MH2";
    row.partner = "S01";
    row.role = "lead";
    registry::add_partner(write, row);
    row.code = "MH1";
    row.partner = "S02";
    row.role = "member";
    registry::add_partner(write, row);
    write.commit();
  }
  CHECK(submit(office, "S01", 1, 2).warnings == 0);
  CHECK(submit(office, "S02", 2, 1).warnings == 1);
  CHECK(submit(office, "S01", 0, 3, "Sửa").warnings == 2);
  CHECK(warned(office).find("a = 0, but the register has 1 such models led by S01 on 2025-12-31, and 1 that it leads "
                            "together with other units") != std::string::npos);
}

TEST_CASE("a model that two units lead and both report is counted twice in their total, not in the row of each") {
  Office office;
  count_models(office);
  add_model(office, "MH1", "S01", "2025-03-01");
  add_model(office, "MH2", "S02", "2025-03-01");
  add_model(office, "MH3", "S02", "2025-04-01");
  {
    store::Write write(office.store(), {"test", "partner", office.now}, store::DryRun::no);
    for (const char* role : {"lead", "member"}) {
      registry::PartnerRow row;
      row.code = role == std::string_view("lead") ? "MH2" : "MH3";
      row.partner = "S01";
      row.role = role;
      registry::add_partner(write, row);
    }
    write.commit();
  }
  const auto rolled = [&](GroupBy by, std::string_view span, const char* under = nullptr) {
    const registry::Units units = registry::Units::load(office.store());
    RollUpRequest request{.span = PeriodSpan::parse(span).value(), .indicators = {"a"}, .by = by};
    request.today = day("2025-12-20");
    request.under = under == nullptr ? nullptr : &units.require(under);
    std::string made;
    for (const RollUpRow& row : roll_up_report(office.store(), units, office.definitions, request)) {
      made += (made.empty() ? "" : "; ") + (row.total ? std::string("total") : row.group);
      made += row.figure.known() ? fmt::format(" {}", row.figure.value) : " …";
      made += row.doubles ? fmt::format(" double {}", *row.doubles) : "";
    }
    return made;
  };
  submit(office, "S02", 2, 2);
  CHECK(rolled(GroupBy::kind, "2025") == "so 2 double 0; total 2 double 0");
  submit(office, "S01", 2, 2);
  CHECK(rolled(GroupBy::unit, "2025") == "S01 2; S02 2; total 4 double 1");
  CHECK(rolled(GroupBy::kind, "2025") == "so 4 double 1; total 4 double 1");
  CHECK(rolled(GroupBy::period, "2024..2025") == "2024 …; 2025 4 double 1; total 4 double 1");
  CHECK(rolled(GroupBy::unit, "2025", "S01") == "S01 2; total 2 double 0");
}
