#include "danvan/reporting/life.hpp"
#include "danvan/reporting/steps.hpp"
#include "danvan/reporting/verify.hpp"
#include "office.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace danvan;
using namespace danvan::reporting;
using test::day;
using test::Office;
using test::period;

namespace {

/// An office that also returns, accepts, unlocks, withdraws and verifies; what a rule refuses is told by its id.
class Desk : public Office {
 public:
  using Act = StepOutcome (*)(store::Write&, const config::Definitions&, const StepRequest&);

  std::string act(Act what, std::string_view unit, std::string reason = "lý do", std::string form = {},
                  std::string_view on = {}) {
    const Date today = now.local_date();
    return told([&](store::Write& write) {
      outcome = what(
          write, definitions,
          {std::string(unit), std::move(form), period("2025"), std::move(reason), on.empty() ? today : day(on), today});
      return std::string(outcome.done ? "done" : "unchanged");
    });
  }
  std::string accept(std::vector<std::string> units, std::string level = {}, std::string all_of = {},
                     std::string form = {}) {
    const Date today = now.local_date();
    return told([&](store::Write& write) {
      accepted = accept_reports(
          write, definitions,
          {std::move(units), std::move(all_of), std::move(form), period("2025"), std::move(level), today, today});
      return fmt::format("{}+{}={}", accepted.in_part, accepted.accepted, accepted.unchanged);
    });
  }
  std::string verify(std::string_view rows, const std::string& actor = "hoa") {
    const std::filesystem::path file = std::filesystem::path(store().path()).parent_path() / "second.csv";
    std::ofstream(file, std::ios::binary) << "unit,period,indicator,value\n" << rows;
    faults.clear();
    Diagnostics diagnostics([this](const Diagnostic& one) { faults.push_back(one); });
    const SubmitOptions options{now.local_date(), NumberStyle::plain, {}, false, batch};
    return told(
        [&](store::Write& write) {
          checked = verify_csv(write, definitions, file.string(), {}, options, diagnostics);
          std::string text = fmt::format("{} {}", checked.verified, checked.unchanged);
          for (const EntryDifference& one : checked.differences) {
            text += fmt::format("; {} {} {}/{}", one.unit, one.indicator, one.first, one.second);
          }
          return text;
        },
        actor);
  }
  std::string put(std::string_view rows, std::string reason = {}) {
    const SubmitOutcome taken = submit("unit,period,indicator,value\n" + std::string(rows), std::move(reason));
    return faults.empty() ? fmt::format("{}+{}={}", taken.added, taken.corrected, taken.unchanged) : places();
  }
  FormStatus status(std::string_view unit) {
    const registry::Units units = registry::Units::load(store());
    for (const FormStatus& row : form_status(store(), units, definitions, definitions.forms[0], period("2025"))) {
      if (row.unit->code == unit) {
        return row;
      }
    }
    throw Bug("the unit owes the form");
  }
  Figure figure(std::string_view unit, std::string_view indicator) {
    return YearFigures::load(store(), definitions, 2025).at(id(unit), indicator);
  }
  [[nodiscard]] bool sound() { return check_index(store(), definitions).empty() && store::check(store()).empty(); }

  StepOutcome outcome;
  AcceptOutcome accepted;
  VerifyOutcome checked;
  std::string cure;

 private:
  template <typename Work>
  std::string told(Work work, const std::string& actor = "test") {
    try {
      store::Write write(store(), {actor, "act", now}, store::DryRun::no);
      std::string text = work(write);
      entry = write.commit();
      return text;
    } catch (const Error& error) {
      cure = error.hints().empty() ? "" : render(error.hints().back(), Lang::en);
      return error.rule();
    }
  }
};

void two_levels(Desk& office) {
  office.definitions.levels = {{"province", "Cấp tỉnh", {}}, {"district", "Cấp huyện", {}}, {"commune", "Cấp xã", {}}};
  office.definitions.forms[0].accepted_by = {"district", "province"};
  office.definitions.forms[0].due_kinds = {"so", "huyen", "xa"};
  for (const char* code : {"HX", "X1", "X2", "X3"}) {
    registry::UnitRow row;
    row.code = code;
    row.name = code;
    row.kind = row.code == "HX" ? "huyen" : "xa";
    row.parent = row.code == "HX" ? "" : "HX";
    store::Write write(office.store(), {"test", "add", office.now}, store::DryRun::no);
    registry::add_unit(write, office.definitions, row);
    write.commit();
  }
}

}  // namespace

TEST_CASE("a returned report does not stand, and what comes again needs no reason") {
  Desk office;
  office.put("S01,2025,a,3\nS01,2025,b,4.5\n");
  CHECK(office.act(return_report, "S01", "Thiếu số liệu quý IV") == "done");
  CHECK(office.outcome.revision == 1);
  CHECK(office.outcome.stands == 0);
  CHECK(office.figure("S01", "a") == Figure{});
  CHECK(office.status("S01").state == State::missing);
  CHECK(office.status("S01").revision == 0);
  CHECK(office.status("S01").review == "returned");
  CHECK(office.act(return_report, "S01", "Thiếu số liệu quý IV") == "unchanged");
  CHECK(office.act(return_report, "S01", "Khác") == "RP-20");
  CHECK(office.sound());

  office.now = Instant::parse("2025-12-22T02:00:00Z").value();
  CHECK(office.put("S01,2025,a,4\nS01,2025,b,4.5\n") == "0+1=0");
  CHECK(office.kept("S01") == "nam r1 a=3 b=4.5; nam r2 a=4 b=4.5");
  CHECK(office.figure("S01", "a") == Figure::of(4));
  CHECK(office.status("S01").received == day("2025-12-22"));  // of the first revision not returned
  CHECK(office.status("S01").review == "submitted");
  CHECK(office.sound());
}

TEST_CASE("a returned correction leaves the revision before it in force") {
  Desk office;
  office.put("S01,2025,a,3\nS01,2025,b,4.5\n");
  office.put("S01,2025,a,2\nS01,2025,loi,Sai\n", "Đếm lại");
  CHECK(office.act(return_report, "S01") == "done");
  CHECK(office.outcome.revision == 2);
  CHECK(office.outcome.stands == 1);
  CHECK(office.figure("S01", "a") == Figure::of(3));
  CHECK(office.status("S01").complete);
  CHECK(office.status("S01").revision == 1);
  CHECK(office.put("S01,2025,a,1\n") == "2:1 RP-15");
  CHECK(office.sound());
}

TEST_CASE("the file of a returned report that comes again does not make it stand, but a reason of its own does") {
  Desk office;
  const std::string_view file = "S01,2025,a,3\n";
  office.put(file);
  office.act(withdraw_report, "S01");
  CHECK(office.status("S01").review == "withdrawn");
  const SubmitOutcome again = office.submit("unit,period,indicator,value\nS01,2025,a,3\n");
  CHECK(again.unchanged == 1);
  REQUIRE(again.first_superseded.size() == 1);
  CHECK(render(again.first_superseded[0], Lang::en) ==
        "note: S01, form nam, period 2025: this is revision 1, which was withdrawn; it does not stand again");
  CHECK_FALSE(office.entry);
  CHECK(office.put(file, "Số liệu đúng") == "0+1=0");
  CHECK(office.figure("S01", "a") == Figure::of(3));
}

TEST_CASE("a change by hand starts from the figures that were returned, not from those that were withdrawn") {
  Desk office;
  office.put("S01,2025,a,3\nS01,2025,b,4.5\nS02,2025,a,3\nS02,2025,b,4.5\n");
  office.act(return_report, "S01");
  office.act(withdraw_report, "S02");
  const auto typed = [](std::string unit) { return OneSubmission{std::move(unit), "", "2025", {{"a", "4"}}, "", ""}; };
  office.submit_single(typed("S01"));
  office.submit_single(typed("S02"));
  CHECK(office.kept("S01") == "nam r1 a=3 b=4.5; nam r2 a=4 b=4.5");
  CHECK(office.kept("S02") == "nam r1 a=3 b=4.5; nam r2 a=4");
}

TEST_CASE("the office accepts once, and the figures are locked from then on") {
  Desk office;
  office.put("S01,2025,a,3\nS02,2025,a,1\n");
  CHECK(office.accept({"S01", "S02", "S01"}) == "0+2=0");
  CHECK(office.accept({"S01"}) == "0+0=1");
  CHECK_FALSE(office.entry);
  CHECK(office.status("S01").review == "accepted");
  CHECK(office.put("S01,2025,a,3\n") == "0+0=1");  // the same again is no change
  CHECK(office.put("S01,2025,a,4\n", "Đếm lại") == "2:1 RP-26");
  CHECK(render(office.faults[0].reason, Lang::en) ==
        "S01, form nam, period 2025: accepted on 2025-12-20; the figures are locked");
  CHECK(render(office.faults[0].cure, Lang::en).find("danvan report unlock S01 --period 2025 --form nam") !=
        std::string::npos);
  CHECK_THROWS_AS(office.submit_single({"S01", "", "2025", {{"a", "4"}}, "", ""}, "Đếm lại"), Error);
  CHECK(office.act(return_report, "S01") == "RP-26");
  CHECK(office.act(withdraw_report, "S01") == "RP-26");
  CHECK(office.figure("S01", "a") == Figure::of(3));

  CHECK(office.act(unlock_report, "S01") == "done");
  CHECK(office.act(unlock_report, "S01") == "unchanged");
  CHECK(office.act(unlock_report, "S01", "Khác") == "RP-23");
  CHECK(office.status("S01").review == "submitted");
  CHECK(office.put("S01,2025,a,4\n", "Đếm lại") == "0+1=0");
  CHECK(office.accept({"S01"}) == "0+1=0");
  CHECK(office.sound());
}

TEST_CASE("a report that nobody handed in, or of an unclear form, is not accepted, and then none is") {
  Desk office;
  CHECK(office.accept({"S01"}) == "RP-20");
  office.put("S01,2025,a,3\n");
  CHECK(office.accept({"S01", "S02"}) == "RP-20");
  CHECK(office.status("S01").review == "submitted");
  CHECK(office.accept({"S01"}, {}, {}, "khong_co") == "RP-03");
  CHECK(office.accept({"S99"}) == "RG-04");
  office.put("S01,2025,d,3\n");
  CHECK(office.accept({"S01"}) == "RP-03");
  CHECK(office.cure == "name one: --form nam, phu");
  CHECK(office.accept({"S01"}, {}, {}, "phu") == "0+1=0");
}

TEST_CASE("a step lies on a day between the receipt, or the step before it, and today") {
  Desk office;
  office.submit("unit,period,indicator,value,received\nS01,2025,a,3,2025-12-10\n");
  CHECK(office.act(return_report, "S01", "x", {}, "2025-12-21") == "RP-21");
  CHECK(office.act(return_report, "S01", "x", {}, "2025-12-09") == "RP-21");
  office.accept({"S01"});
  CHECK(office.act(unlock_report, "S01", "x", {}, "2025-12-19") == "RP-21");
  CHECK(office.act(unlock_report, "S01", "x", {}, "2025-12-20") == "done");
}

TEST_CASE("levels accept in turn, one named at a time, and the first of them locks") {
  Desk office;
  two_levels(office);
  office.put("X1,2025,a,3\nX2,2025,a,1\nHX,2025,a,2\nS01,2025,a,1\n");
  CHECK(office.accept({"X1"}) == "RP-22");
  CHECK(office.cure == "next: --level district");
  CHECK(office.accept({"X1"}, "province") == "RP-22");
  CHECK(office.cure == "first: danvan report accept X1 --period 2025 --form nam --level district");
  CHECK(office.accept({"X1"}, "commune") == "RP-22");
  CHECK(office.accept({}, "district", "HX") == "2+0=0");
  CHECK(office.accepted.missing == 1);
  CHECK(office.accept({"X1"}, "district") == "0+0=1");
  CHECK(office.status("X1").review == "accepted_in_part");
  CHECK(office.status("X1").review_level == "district");
  CHECK(office.put("X1,2025,a,4\n", "Đếm lại") == "2:1 RP-26");
  CHECK(render(office.faults[0].reason, Lang::en).find("accepted by Cấp huyện on 2025-12-20") != std::string::npos);
  CHECK(office.accept({"HX"}) == "0+1=0");               // one level accepts it: none need be named
  CHECK(office.accept({"S01"}, "province") == "RP-22");  // it is itself of that level
  CHECK(office.accept({"S01"}) == "0+1=0");
  CHECK(office.act(unlock_report, "X2") == "done");
  CHECK(office.accept({"X1", "X2"}, "province") == "RP-22");
  CHECK(office.status("X1").review == "accepted_in_part");
  CHECK(office.accept({"X1"}, "province") == "0+1=0");
  CHECK(office.status("X1").review == "accepted");
  CHECK(office.accept({"X1"}) == "0+0=1");
  CHECK(office.sound());
}

TEST_CASE("a second entry is compared figure by figure, and recorded only when all is equal") {
  Desk office;
  office.put("S01,2025,a,3\nS01,2025,b,4.5\nS02,2025,a,1\nS02,2025,loi,Khó\n");
  CHECK(office.verify("S01,2025,a,3\nS01,2025,b,4.50\nS02,2025,a,2\nS02,2025,c,0\n") ==
        "0 0; S02 a 1/2; S02 c /0; S02 loi Khó/");
  CHECK_FALSE(office.entry);
  CHECK(office.status("S01").review == "submitted");
  CHECK(office.verify("X01,2025,a,1\n") == "0 0; X01 a /1");
  CHECK(office.verify("S01,2025,zz,1\n") == "0 0");
  CHECK(office.places() == "2:10 RP-04");
  CHECK_FALSE(office.entry);

  CHECK(office.verify("S01,2025,a,3\nS01,2025,b,4.5\n", "test") == "RP-25");
  CHECK(office.verify("S01,2025,a,3\nS01,2025,b,4.5\n") == "1 0");
  CHECK(office.verify("S01,2025,a,3\nS01,2025,b,4.5\nS02,2025,a,1\nS02,2025,loi,Khó\n") == "1 1");
  CHECK(office.status("S02").review == "verified");
  CHECK(office.sound());
}

TEST_CASE("a form of double entry is accepted only when each revision was verified") {
  Desk office;
  office.definitions.forms[0].double_entry = true;
  office.put("S01,2025,a,3\n");
  CHECK(office.accept({"S01"}) == "RP-24");
  office.verify("S01,2025,a,3\n");
  CHECK(office.accept({"S01"}) == "0+1=0");
  office.act(unlock_report, "S01");
  CHECK(office.accept({"S01"}) == "0+1=0");  // the entry is still the one that was verified
  office.act(unlock_report, "S01", "Đếm lại");
  office.put("S01,2025,a,4\n", "Đếm lại");
  CHECK(office.accept({"S01"}) == "RP-24");
}

TEST_CASE("revisions tell their steps and who recorded them") {
  Desk office;
  office.put("S01,2025,a,3\n");
  office.verify("S01,2025,a,3\n");
  office.act(return_report, "S01", "Thiếu");
  office.put("S01,2025,a,4\n");
  const std::vector<Revision> all = revisions(office.store(), office.id("S01"), period("2025"), Recorded::looked_up);
  REQUIRE(all.size() == 2);
  REQUIRE(all[0].steps.size() == 3);
  CHECK(all[0].steps[0].word == "submitted");
  CHECK(all[0].steps[0].entry.value().actor == "test");
  CHECK(all[0].steps[1].word == "verified");
  CHECK(all[0].steps[1].entry.value().actor == "hoa");
  CHECK(all[0].steps[2].reason == "Thiếu");
  CHECK(all[0].steps[2].on == day("2025-12-20"));
  CHECK(all[1].steps.size() == 1);
}

TEST_CASE("whatever is done to a report, the figures are those of the newest revision that stands") {
  struct Made {
    std::int64_t value;
    bool stands;
  };
  int done = 0;
  CHECK(rc::check([&done] {
    Desk office;
    std::vector<Made> made;
    bool is_locked = false;
    const auto newest = [&] {
      return std::find_if(made.rbegin(), made.rend(), [](const Made& one) { return one.stands; });
    };
    for (int i = 0; i < 8; ++i) {
      const std::string reason = "lần " + std::to_string(i);
      const bool stands = newest() != made.rend();
      const bool free = stands && !is_locked;
      const int what = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 6));
      if (what < 2) {
        const bool taken = office.put("S01,2025,a," + std::to_string(i) + "\n", reason).find("RP") == std::string::npos;
        RC_ASSERT(taken == !is_locked);
        if (taken) {
          made.push_back({i, true});
        }
      } else if (what == 2 || what == 3) {
        const std::string told = office.act(what == 2 ? return_report : withdraw_report, "S01", reason);
        RC_ASSERT(told == (free ? "done" : is_locked ? "RP-26" : "RP-20"));
        if (free) {
          newest()->stands = false;
        }
      } else if (what == 4) {
        RC_ASSERT(office.accept({"S01"}) == (!stands ? "RP-20" : is_locked ? "0+0=1" : "0+1=0"));
        is_locked = stands;
      } else {
        RC_ASSERT(office.act(unlock_report, "S01", reason) == (is_locked ? "done" : stands ? "RP-23" : "RP-20"));
        is_locked = false;
      }
      done += newest() != made.rend() ? 1 : 0;
      RC_ASSERT(office.figure("S01", "a") == (newest() == made.rend() ? Figure{} : Figure::of(newest()->value)));
      RC_ASSERT(check_index(office.store(), office.definitions).empty());
    }
    RC_ASSERT(office.sound());
  }));
  CHECK(done > 50);
}
