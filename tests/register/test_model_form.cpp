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

TEST_CASE_FIXTURE(Registration, "what a form says is not overwritten, added to or left out later") {
  const std::string header = "code,title,unit,field,registered,area,outputs\n";
  models(header + "M1,T,A,economy,2025-01-01,Xã A,\nM2,T,A,economy,2025-01-02,,\n");
  models(header + "M1,T,A,economy,2025-01-01,Xã B,\nM2,T,A,economy,2025-01-02,Xã A,\n");
  CHECK(places() == "2:1 RG-28, 3:1 RG-28");
  CHECK(render(faults[0].reason, Lang::en) == "model M1 is recorded otherwise: area: “Xã A” → “Xã B”");
  models("code,title,unit,field,registered\nM1,T,A,economy,2025-01-01\n");
  CHECK(places() == "2:1 RG-28");
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
