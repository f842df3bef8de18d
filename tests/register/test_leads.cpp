#include "danvan/register/leads.hpp"
#include "danvan/register/model_leads.hpp"
#include "danvan/register/model_life.hpp"
#include "danvan/register/model_partners.hpp"
#include "danvan/register/reorganize.hpp"
#include "register/office.hpp"

#include <doctest/doctest.h>

namespace danvan::registry {
namespace {

using test::day;

/// Communes A to F and the models that A (M1, registered on 1 March 2025, and M2 on 5 September) and B (M3) lead.
struct Reform : test::Office {
  Reform() {
    units("code,name,kind,from\nA,Xã A,xa,\nB,Xã B,xa,\nC,Xã C,xa,\nD,Xã D,xa,\nE,Xã E,xa,\nF,Xã F,xa,2025-05-01\n");
    models(
        "code,title,unit,field,registered\nM1,Đường hoa,A,economy,2025-03-01\nM2,Tổ hòa giải,A,economy,2025-09-05\n"
        "M3,Nhà văn hóa,B,economy,2025-03-01\n");
  }

  static Taken take_events(store::Write& write, const config::Definitions& all, const ImportFile& file,
                           Diagnostics& found) {
    return import_reorganization(write, all, file, NumberStyle::plain, found);
  }
  void event(const std::string& rows) {
    this->import(take_events, "event,on,change,predecessor,successor,share,what\n" + rows);
    REQUIRE(places() == "");
  }
  /// "1 RG-56", or "" for what was taken.
  std::string assign(const char* model, const char* unit, const char* on, const char* basis = "") {
    try {
      store::Write write(store(), {"test", "assign", now}, store::DryRun::no);
      assign_model(write, {model, unit, on, basis});
      write.commit();
      return "";
    } catch (const Error& error) {
      return fmt::format("{} {} {}", static_cast<int>(error.exit()), error.rule(), error.place().file);
    }
  }
  /// "C" who leads it, "? B, C" who could.
  std::string lead(const char* model, const char* on) {
    const Units units = Units::load(store());
    const Models models = Models::load(store());
    const Leads leads(units, Successions::load(store()), day(on));
    const Lead lead = leads.of(models.require(model));
    return lead.unit ? units.at(*lead.unit).code : "? " + codes_of(units, lead.candidates);
  }
  std::string changes(const char* model) {
    const Units units = Units::load(store());
    const Successions successions = Successions::load(store());
    std::string out;
    for (const LeadChange& one : lead_changes(units, successions, Models::load(store()).require(model))) {
      out += fmt::format("{} {} {}{}\n", one.on.iso(), code_of(one.how),
                         one.unit ? units.at(*one.unit).code : "? " + codes_of(units, one.candidates),
                         one.event == nullptr ? "" : " by " + one.event->code);
    }
    return out;
  }
};  // namespace

TEST_CASE_FIXTURE(Reform, "a model goes on under the only unit that follows its lead, from that day on") {
  event("E,2025-07-01,merge,A,C,1,\nE,2025-07-01,merge,B,C,1,\n");
  CHECK(lead("M1", "2025-06-30") == "A");
  CHECK(lead("M1", "2025-07-01") == "C");
  CHECK(lead("M3", "2025-12-31") == "C");
  event("E2,2025-08-01,merge,C,D,1,\n");
  CHECK(lead("M1", "2025-07-31") == "C");
  CHECK(lead("M1", "2025-08-01") == "D");
  CHECK(changes("M1") == "2025-03-01 registered A\n2025-07-01 succession C by E\n2025-08-01 succession D by E2\n");
}

TEST_CASE_FIXTURE(Reform, "where several follow, a model is unassigned until someone says which leads it") {
  event("E,2025-07-01,split,A,B,0.6,\nE,2025-07-01,split,A,C,0.4,\n");
  CHECK(lead("M1", "2025-07-01") == "? B, C");
  CHECK(assign("M1", "C", "2025-08-01") == "");
  CHECK(lead("M1", "2025-07-31") == "? B, C");
  CHECK(lead("M1", "2025-08-01") == "C");
  CHECK(changes("M1") == "2025-03-01 registered A\n2025-07-01 succession ? B, C by E\n2025-08-01 assigned C\n");
}

TEST_CASE_FIXTURE(Reform, "a unit that a model was assigned to before it ended passes it on in turn") {
  CHECK(assign("M1", "B", "2025-06-01") == "");
  event("E,2025-07-01,merge,B,C,1,\nE1,2025-07-01,merge,A,D,1,\n");
  CHECK(lead("M1", "2025-06-15") == "B");
  CHECK(lead("M1", "2025-07-01") == "C");
  CHECK(lead("M3", "2025-07-01") == "C");
}

TEST_CASE_FIXTURE(Reform, "an assignment on the very day of the succession settles it") {
  event("E,2025-07-01,split,A,B,0.6,\nE,2025-07-01,split,A,C,0.4,\n");
  CHECK(assign("M1", "B", "2025-07-01") == "");
  CHECK(lead("M1", "2025-07-01") == "B");
  CHECK(changes("M1") == "2025-03-01 registered A\n2025-07-01 assigned B\n");
}

TEST_CASE_FIXTURE(Reform, "parts that come together again have one follower") {
  event("E,2025-07-01,split,A,B,0.6,\nE,2025-07-01,split,A,C,0.4,\n");
  event("E2,2025-08-01,merge,B,D,1,\nE3,2025-08-01,merge,C,D,1,\n");
  CHECK(lead("M1", "2025-07-31") == "? B, C");
  CHECK(lead("M1", "2025-08-01") == "D");
}

TEST_CASE_FIXTURE(Reform, "the part that is left after another was dissolved does not take a model over by itself") {
  event("E,2025-07-01,split,A,B,0.6,\nE,2025-07-01,split,A,C,0.4,\n");
  event("E2,2025-08-01,dissolve,C,,,\n");
  CHECK(lead("M1", "2025-08-01") == "? B");
  CHECK(changes("M1") ==
        "2025-03-01 registered A\n2025-07-01 succession ? B, C by E\n2025-08-01 succession ? B by E2\n");
}

TEST_CASE_FIXTURE(Reform, "a dissolved unit has nobody to follow it") {
  event("E,2025-10-01,dissolve,A,,,\n");
  CHECK(lead("M1", "2025-09-30") == "A");
  CHECK(lead("M1", "2025-10-01") == "? ");
  CHECK(changes("M2") == "2025-09-05 registered A\n2025-10-01 succession ?  by E\n");
}

TEST_CASE_FIXTURE(Reform, "who takes only land, or a part of a unit that lives on, leads nothing by it") {
  event("E,2025-07-01,split,A,B,1,population\nE,2025-07-01,split,A,C,0,land\n");
  event("E2,2025-08-01,transfer,B,D,0.5,\n");
  CHECK(lead("M1", "2025-08-01") == "B");
}

TEST_CASE_FIXTURE(Reform, "a unit that took only land leads a model where a document says so") {
  event("E,2025-07-01,split,A,B,1,population\nE,2025-07-01,split,A,C,0,land\n");
  CHECK(assign("M1", "C", "2025-08-01") == "1 RG-56 --unit “C”");
  CHECK(assign("M1", "D", "2025-08-01") == "");  // any other unit in force
  CHECK(assign("M1", "C", "2025-08-02", "QĐ 5/QĐ-UBND") == "");
  CHECK(lead("M1", "2025-08-02") == "C");
}

TEST_CASE_FIXTURE(Reform, "land taken from a unit that followed makes no lead either") {
  event("E,2025-07-01,merge,A,B,1,\n");
  event("E2,2025-08-01,split,B,C,1,population\nE2,2025-08-01,split,B,D,0,land\n");
  CHECK(assign("M1", "D", "2025-09-01") == "1 RG-56 --unit “D”");
  CHECK(lead("M1", "2025-09-01") == "C");
}

TEST_CASE_FIXTURE(Reform, "a unit that ended leads nothing new, nor does a lead begin before the model") {
  event("E,2025-07-01,merge,B,C,1,\n");
  CHECK(assign("M1", "B", "2025-07-01") == "1 RG-64 --unit “B”");
  CHECK(assign("M1", "F", "2025-04-30") == "1 RG-64 --unit “F”");  // not yet in force
  CHECK(assign("M1", "C", "2025-03-01") == "1 RG-65 --on “2025-03-01”");
  CHECK(assign("M1", "C", "2025-02-01") == "1 RG-65 --on “2025-02-01”");
  models("code,title,unit,field,registered\nM4,T,B,economy,2025-07-01\nM5,T,B,economy,2025-06-30\n");
  CHECK(places() == "2:6 RG-22");
  CHECK(faults.at(0).value == "B");
}

TEST_CASE_FIXTURE(Reform, "a file of leads is held to the rule of land as a single act is, and a basis overrules it") {
  event("E,2025-07-01,split,A,C,0.5,\nE,2025-07-01,split,A,D,0.5,\nE,2025-07-01,split,A,E,,land\n");
  const auto leads = [](store::Write& write, const config::Definitions&, const ImportFile& file, Diagnostics& found) {
    return import_leads(write, file, found);
  };
  CHECK(assign("M1", "E", "2025-08-01") == "1 RG-56 --unit “E”");
  import(leads, "model,unit,on,basis\nM1,E,2025-08-01,\nM2,E,2025-09-06,\nM3,E,2025-08-01,\n");
  CHECK(places() == "2:4 RG-56, 3:4 RG-56");
  CHECK(Models::load(store()).require("M3").leads.empty());

  // A row speaks of the lead as the rows above leave it, and after it has passed nothing is asked of whoever is next.
  const std::string_view file =
      "model,unit,on,basis\nM1,E,2025-08-01,QĐ 7\nM2,D,2025-09-06,\nM2,E,2025-10-01,\nM3,E,2025-08-01,\n";
  CHECK(import(leads, file).added == 4);
  CHECK(places() == "");
  CHECK(import(leads, file).unchanged == 4);
  CHECK_FALSE(entry);
}

TEST_CASE_FIXTURE(Reform, "who follows a lead by itself needs no assignment: nothing is recorded") {
  event("E,2025-07-01,merge,A,C,1,\n");
  CHECK(assign("M1", "C", "2025-08-01") == "");
  CHECK(Models::load(store()).require("M1").leads.empty());
}

TEST_CASE_FIXTURE(Reform, "a unit without an event at its end leaves its models unassigned, also for a time") {
  units("code,name,kind,from,to\nG,Xã G,xa,,2025-06-01\nG,Xã G,xa,2025-08-01,\n");
  models("code,title,unit,field,registered\nM4,T,G,economy,2025-03-01\n");
  CHECK(lead("M4", "2025-05-31") == "G");
  CHECK(lead("M4", "2025-06-01") == "? ");
  CHECK(lead("M4", "2025-08-01") == "G");
  CHECK(changes("M4") == "2025-03-01 registered G\n2025-06-01 succession ? \n2025-08-01 succession G\n");
}

TEST_CASE_FIXTURE(Reform, "a model registered under a unit that turns out to have ended goes on under its follower") {
  event("E,2025-09-01,merge,A,C,1,\n");  // recorded only after M2 was registered, on 5 September
  CHECK(lead("M2", "2025-09-05") == "C");
  CHECK(changes("M2") == "2025-09-05 registered A\n2025-09-05 succession C by E\n");
  units("code,name,kind,from\nA,Xã A,xa,2025-10-01\n");
  CHECK(lead("M2", "2025-12-01") == "C");
}

TEST_CASE_FIXTURE(Reform, "the history of a lead says of every day what is said of that day alone") {
  CHECK(assign("M3", "A", "2025-04-10") == "");
  event("E,2025-06-01,split,A,B,0.6,\nE,2025-06-01,split,A,C,0.4,\nE1,2025-06-01,transfer,D,E,0.3,\n");
  event(
      "E2,2025-07-01,merge,B,D,1,\nE3,2025-08-01,merge,C,D,1,\nE4,2025-11-01,dissolve,D,,,\nE5,2025-09-05,merge,F,E,1,"
      "\n");
  CHECK(assign("M1", "E", "2025-07-15") == "");
  const Units units = Units::load(store());
  const Successions successions = Successions::load(store());
  const Models models = Models::load(store());
  for (const Model& model : models.all()) {
    const std::vector<LeadChange> history = lead_changes(units, successions, model);
    auto now_change = history.begin();
    CHECK(now_change->on == model.registered);
    for (Date today = model.registered; today < day("2026-01-01"); today = today.plus(1)) {
      while (std::next(now_change) != history.end() && std::next(now_change)->on <= today) {
        ++now_change;
      }
      const Leads leads(units, successions, today);
      const Lead lead = leads.of(model);
      CAPTURE(model.code);
      CAPTURE(today.iso());
      CHECK(lead.unit == now_change->unit);
      CHECK(codes_of(units, lead.candidates) == codes_of(units, now_change->candidates));
    }
  }
}

TEST_CASE_FIXTURE(Reform, "a reorganization tells how many models pass to whom, and how many wait") {
  models("code,title,unit,field,registered\nM4,T,D,economy,2025-03-01\nM5,T,D,economy,2025-03-01\n");
  confirmations("model,year,status,on\nM5,2025,dropped,2025-06-01\n");
  const LeadWatch watch(store());
  event("E,2025-07-01,merge,B,C,1,\nE1,2025-10-01,merge,A,C,1,\n");
  event("E2,2025-07-01,split,D,E,0.5,\nE2,2025-07-01,split,D,F,0.5,\n");
  const LeadsPassed passed = watch.passed(store(), day("2025-12-16"));
  REQUIRE(passed.to.size() == 1);
  CHECK(passed.to[0].unit == Units::load(store()).require("C").id);
  CHECK(passed.to[0].models == 3);
  CHECK(passed.waiting == 1);  // M4; M5 was dropped
  CHECK(LeadWatch(store()).passed(store(), day("2025-12-16")).to.empty());
}

TEST_CASE_FIXTURE(Reform, "the unit that leads a model is no partner in it, whoever led it before may be") {
  event("E,2025-07-01,merge,A,C,1,\n");
  const auto add = [&](const char* partner) {
    try {
      store::Write write(store(), {"test", "partner", now}, store::DryRun::no);
      const Taken taken = add_partner(write, {"M1", partner, "partner", ""});
      write.commit();
      return std::string(taken.added == 1 ? "added" : "unchanged");
    } catch (const Error& error) {
      return fmt::format("{} {}", static_cast<int>(error.exit()), error.rule());
    }
  };
  CHECK(add("C") == "1 RG-57");
  CHECK(add("A") == "added");
  CHECK(add("D") == "added");
  CHECK(assign("M1", "D", "2025-08-01") == "");
  CHECK(add("D") == "unchanged");  // recorded when it was one
  CHECK(add("C") == "added");
}

}  // namespace
}  // namespace danvan::registry
