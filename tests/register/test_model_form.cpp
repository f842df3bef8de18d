#include "danvan/register/model_form.hpp"
#include "danvan/store/journal.hpp"
#include "register/office.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::registry;
using namespace danvan::registry::test;

namespace {

const std::string columns =
    "code,title,unit,field,registered,address,objective,rationale,targets,content,area,beneficiaries,budget_state,"
    "budget_social,workdays,start,review_on,outputs,sustainability\n";

struct Registration : Office {
  Registration() { units("code,name,kind\nA,Sở A,so\n"); }

  ModelForm form_of(std::string_view code) {
    return model_form(store(), Models::load(store()).require(code).id).value_or(ModelForm{});
  }
  std::string missing(std::string_view code) {
    std::string out;
    for (const std::string_view item : missing_items(Models::load(store()).require(code), form_of(code))) {
      out += (out.empty() ? "" : " ") + std::string(item);
    }
    return out;
  }
};

}  // namespace

TEST_CASE_FIXTURE(Registration, "the registration form of a model is kept beside it, exactly as given") {
  const std::string file = columns +
                           "M1,T,A,economy,2025-01-01,Thôn 1,Đường sạch,Rác ven đường,2 km hoa,Mỗi hộ 20 m,Xã An "
                           "Thượng,120 hộ,15000000,0,200,"
                           "01/04/2025,2025-11-30,Đường có ảnh,Giao chi hội\n"
                           "M2,T2,A,economy,2025-01-01,,,,,,,,,,,,,,\n";
  CHECK(models(file).added == 2);
  const ModelForm form = form_of("M1");
  CHECK(form.budget_state == 15'000'000);
  CHECK(form.budget_social == 0);
  CHECK(form.start == day("2025-04-01"));
  CHECK(form.sustainability == "Giao chi hội");
  CHECK(model_forms(store()).size() == 1);  // M2 gives nothing of it
  std::string written;
  for (const FormEntry& one : entries_of(form)) {
    written += one.written() + "|";
  }
  CHECK(written ==
        "Rác ven đường|2 km hoa|Mỗi hộ 20 m|Xã An Thượng|120 hộ|15000000|0|200|2025-04-01|2025-11-30|Đường có ảnh|Giao "
        "chi hội|");
  CHECK(missing("M1").empty());
  CHECK(missing("M2") ==
        "rationale objective targets content address area beneficiaries resources start review_on outputs "
        "sustainability");

  CHECK(models(file).unchanged == 2);
  CHECK_FALSE(entry);
  CHECK(store::check(store()).empty());
}

TEST_CASE_FIXTURE(Registration, "of the resources one kind is enough, and nothing may be given as 0") {
  models("code,title,unit,field,registered,workdays\nM1,T,A,economy,2025-01-01,0\n");
  CHECK(missing("M1").find("resources") == std::string::npos);
}

TEST_CASE_FIXTURE(Registration, "what a form says is not overwritten, and an empty cell does not take it back") {
  const std::string header = "code,title,unit,field,registered,area,outputs,address,workdays\n";
  models(header + "M1,T,A,economy,2025-01-01,Xã A,,Thôn 1,0\nM2,T,A,economy,2025-01-02,,,,\n");
  models(header + "M1,T,A,economy,2025-01-01,Xã B,Sổ,Thôn 2,5\nM2,T,A,economy,2025-01-02,Xã A,,,\n");
  CHECK(places() == "2:1 RG-28");
  CHECK(render(faults[0].reason, Lang::en) ==
        "model M1 is recorded otherwise: address: “Thôn 1” → “Thôn 2”; area: “Xã A” → “Xã B”; workdays: “0” → “5”");
  CHECK(form_of("M1").outputs.empty());
  CHECK(form_of("M2").area.empty());  // nor is anything else of that file taken
  CHECK(models("code,title,unit,field,registered\nM1,T,A,economy,2025-01-01\n").unchanged == 1);
  CHECK(form_of("M1").area == "Xã A");
}

TEST_CASE_FIXTURE(Registration, "what a registration left open is filled in later, and the journal has just that") {
  models(
      "code,title,unit,field,registered,address,area,start\n"
      "M1,T,A,economy,2025-01-01,,Xã A,2025-04-01\nM2,T,A,economy,2025-01-02,Thôn 2,,\nM3,T,A,economy,2025-01-03,,,\n");
  const std::string file =
      "code,title,unit,field,registered,address,objective,area,workdays,review_on,outputs\n"
      "M1,T,A,economy,2025-01-01,Thôn 1,,,0,2025-11-30,Sổ\nM2,T,A,economy,2025-01-02,Thôn 2,Sạch,Xã B,,,\n"
      "M3,T,A,economy,2025-01-03,,,,,,\n";
  const Taken taken = models(file);
  CHECK(places() == "");
  CHECK(taken.added == 2);
  CHECK(taken.unchanged == 1);
  REQUIRE(entry.has_value());
  std::string changed;
  for (const store::RowChange& row : store::changes(store(), entry->sequence)) {
    changed +=
        fmt::format("{} {}:", row.table, row.operation == store::RowChange::Operation::changed ? "changed" : "added");
    for (const store::RowChange::Column& column : row.columns) {
      changed += column.after && !column.after->empty() ? fmt::format(" {}={}", column.name, *column.after) : "";
    }
    changed += "\n";
  }
  CHECK(changed ==
        "model changed: address=Thôn 1\n"
        "model changed: objective=Sạch\n"
        "model_form changed: workdays=0 review_on=20422 outputs=Sổ\n"
        "model_form added: model=2 area=Xã B\n");
  CHECK(form_of("M1").area == "Xã A");
  CHECK(form_of("M1").start == day("2025-04-01"));
  CHECK(Models::load(store()).require("M1").address == "Thôn 1");
  CHECK(Models::load(store()).require("M2").objective == "Sạch");

  CHECK(models(file).unchanged == 3);
  CHECK_FALSE(entry);
  CHECK(store::check(store()).empty());
}

TEST_CASE_FIXTURE(Registration, "a day filled in later must fit the one recorded") {
  const std::string header = "code,title,unit,field,registered,start,review_on\n";
  models(header + "M1,T,A,economy,2025-01-01,2025-04-01,\nM2,T,A,economy,2025-01-02,,2025-04-01\n");
  models(header + "M1,T,A,economy,2025-01-01,,2025-03-31\nM2,T,A,economy,2025-01-02,2025-04-02,\n");
  CHECK(places() == "2:28 RG-79, 3:27 RG-79");
}

TEST_CASE_FIXTURE(Registration, "every fault of a form is told with its place, and nothing is taken") {
  models(
      "code,title,unit,field,registered,budget_state,workdays,start,review_on\n"
      "M1,T,A,economy,2025-01-01,15.000.000,,,\n"
      "M2,T,A,economy,2025-01-01,,-1,,\n"
      "M3,T,A,economy,2025-01-01,,,31/04/2025,\n"
      "M4,T,A,economy,2025-01-01,,,2025-04-01,2025-03-31\n"
      "M5,T,A,economy,2025-01-01,1000000000000001,,,2025-13-01\n"
      "M6,T,A,economy,2025-01-01,1000000000000000,,,\n");
  CHECK(places() == "2:27 RG-74, 3:28 RG-74, 4:29 RG-14, 5:40 RG-79, 6:27 RG-74, 6:46 RG-14");
  CHECK(Models::load(store()).all().empty());
  CHECK(model_forms(store()).empty());
}

TEST_CASE_FIXTURE(Registration, "a single model is registered with its form") {
  ModelRow row;
  row.code = "M1";
  row.title = "T";
  row.unit = "A";
  row.field = "economy";
  row.registered = "2025-01-01";
  row.form[0] = "  Rác   ven  đường ";
  row.form[5] = "một tỷ";
  const auto add = [&] {
    store::Write write(store(), {"test", "add", now}, store::DryRun::no);
    const Taken taken = add_model(write, definitions, row);
    write.commit();
    return taken.added;
  };
  try {
    add();
    FAIL("text is taken for money");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::bad_input);
    CHECK(error.rule() == "RG-74");
  }
  row.form[5] = "1000000000";
  CHECK(add() == 1);
  CHECK(form_of("M1").rationale == "Rác ven đường");
  CHECK(form_of("M1").budget_state == 1'000'000'000);
}
