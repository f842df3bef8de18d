#include "danvan/register/leads.hpp"
#include "danvan/register/model_life.hpp"
#include "register/mirrors.hpp"

#include <doctest/doctest.h>

namespace danvan::registry {
namespace {

using test::day;
using test::Office;
using test::written;

TEST_CASE("units are written with every version, edges of time as empty cells") {
  Office office;
  office.units(
      "code,name,kind,parent,cluster,from,to,short_name,basis,sector\n"
      "P,Tỉnh,so,,,,,,,\n"
      "X,\"Xã \"\"Một\"\", cũ\",xa,P,C1,2021-01-01,2023-01-01,X.Một,NQ 1,\n"
      "X,Xã Một,xa,P,,2024-01-01,,,'=1+1,P\n");
  REQUIRE(office.places() == "");
  CHECK(written(office, units_mirror()) ==
        "code,name,kind,level,parent,cluster,from,to,short_name,basis,sector\n"
        "P,Tỉnh,so,province,,,,,,,\n"
        "X,\"Xã \"\"Một\"\", cũ\",xa,commune,P,C1,2021-01-01,2023-01-01,X.Một,NQ 1,\n"
        "X,Xã Một,xa,commune,P,,2024-01-01,,,'=1+1,P\n");
  CHECK(written(office, units_mirror(), document::CsvDialect::excel) ==
        "\xEF\xBB\xBF"
        "code;name;kind;level;parent;cluster;from;to;short_name;basis;sector\n"
        "P;Tỉnh;so;province;;;;;;;\n"
        "X;\"Xã \"\"Một\"\", cũ\";xa;commune;P;C1;01/01/2021;01/01/2023;X.Một;NQ 1;\n"
        "X;Xã Một;xa;commune;P;;01/01/2024;;;''=1+1;P\n");
}

TEST_CASE("an event is written by its links, shares with as many decimals as they need") {
  Office office;
  office.units(
      "code,name,kind,parent,from\nP,Tỉnh,so,,\nX,Xã X,xa,P,\nY,Xã Y,xa,P,\nN,Xã N,xa,P,2025-07-01\nM,Xã M,xa,P,"
      "2025-07-01\n");
  office.import(test::kinds()[1].plain,
                "event,on,change,predecessor,successor,share,what,new_name,new_parent,basis,new_sector\n"
                "E2,2025-07-01,split,X,N,0.600000,population,,,NQ 2,\n"
                "E2,2025-07-01,split,X,M,0.4,population,,,,\n"
                "E2,2025-07-01,split,X,P,,land,,,NQ 2,\n"
                "E1,2025-08-01,rename,Y,,,,Xã Yên,-,,P\n"
                "E3,2025-09-01,move,Y,,,,,,,-\n");
  REQUIRE(office.places() == "");
  CHECK(written(office, reorganization_mirror()) ==
        "event,on,change,predecessor,successor,share,what,new_name,new_short_name,new_kind,new_level,new_parent,basis,"
        "new_sector\n"
        "E2,2025-07-01,split,X,P,0,land,,,,,,NQ 2,\n"
        "E2,2025-07-01,split,X,M,0.4,population,,,,,,NQ 2,\n"
        "E2,2025-07-01,split,X,N,0.6,population,,,,,,NQ 2,\n"
        "E1,2025-08-01,rename,Y,,,whole,Xã Yên,,,,-,,P\n"
        "E3,2025-09-01,move,Y,,,whole,,,,,,,-\n");
}

/// M1's life goes through every way of recording a step.
struct OfficeWithLives : Office {
  OfficeWithLives() {
    units("code,name,kind\nA,Sở A,so\nB,Sở B,so\n");
    models(
        "code,title,unit,field,registered,level,status,status_on,recognised_level,targets,budget_social,start,outputs\n"
        "M1,T,A,economy,2024-01-01,district,,,,\"Ba việc, một sổ\",0,2024-02-01,Sổ\n"
        "M2,T,A,economy,2024-01-01,,effective,2024-11-01,,,,,\n"
        "M3,T,A,economy,2024-01-01,,registered,,province,,,,\n"
        "M4,T,A,economy,2024-01-01,,draft,,,,,,\n");
    step({"M1", "returned", "2024-01-10", "", "Thiếu mục tiêu", ""});
    step({"M1", "registered", "2024-01-20", "TTr 5", "", "district"});
    step({"M1", "registered", "2024-01-20", "TTr 5", "", "province"});
    confirmations(
        "model,year,status,on,basis,level\n"
        "M1,2024,recognised,2024-11-20,BB 1,\nM1,2025,confirmed,2025-01-05,,\nM2,2024,effective,2024-12-01,,province\n"
        "M3,2024,effective,2024-12-01,,\n");
    REQUIRE(places() == "");
  }
  void step(StepRow row) {
    store::Write write(store(), {"test", "step", now}, store::DryRun::no);
    set_model_status(write, definitions, std::move(row));
    write.commit();
  }
};

TEST_CASE_FIXTURE(OfficeWithLives, "models.csv and confirmations.csv together carry the whole log, and no step twice") {
  CHECK(
      written(*this, models_mirror()) ==
      "code,title,unit,field,registered,type,subject,level,is_new,is_hard,origin,address,objective,status,status_on,"
      "recognised_level,rationale,targets,content,area,beneficiaries,budget_state,budget_social,workdays,start,"
      "review_on,outputs,sustainability\n"
      "M1,T,A,economy,2024-01-01,model,collective,district,no,no,,,,registered,2024-01-01,,,\"Ba việc, một sổ\",,,,,0,,"
      "2024-02-01,,Sổ,\n"
      "M2,T,A,economy,2024-01-01,model,collective,,no,no,,,,effective,2024-11-01,,,,,,,,,,,,,\n"
      "M3,T,A,economy,2024-01-01,model,collective,,no,no,,,,registered,2024-01-01,province,,,,,,,,,,,,\n"
      "M4,T,A,economy,2024-01-01,model,collective,,no,no,,,,draft,2024-01-01,,,,,,,,,,,,,\n");
  CHECK(written(*this, confirmations_mirror()) ==
        "model,year,status,on,basis,level,reason,sent_to\n"
        "M1,2024,returned,2024-01-10,,,Thiếu mục tiêu,\n"
        "M1,2024,registered,2024-01-20,TTr 5,,,district\n"
        "M1,2024,registered,2024-01-20,TTr 5,,,province\n"
        "M1,2024,recognised,2024-11-20,BB 1,district,,\n"
        "M1,2025,confirmed,2025-01-05,,,,\n"
        "M2,2024,effective,2024-12-01,,province,,\n"
        "M3,2024,effective,2024-12-01,,,,\n");
}

TEST_CASE_FIXTURE(OfficeWithLives, "a file of steps that does not speak of reasons finds those recorded with one") {
  const Taken taken = confirmations("model,year,status,on\nM1,2024,returned,2024-01-10\n");
  CHECK(places() == "");
  CHECK(taken.unchanged == 1);
  confirmations("model,year,status,on,reason\nM1,2024,returned,2024-01-10,\n");
  CHECK(places() == "2:9 RG-60");  // another step of that day, and a return cannot follow a return
}

TEST_CASE_FIXTURE(OfficeWithLives, "steps between findings are held to what may follow") {
  confirmations(
      "model,year,status,on,reason,sent_to\n"
      "M2,2024,in_progress,2024-12-05,,\n"
      "M2,2025,draft,2025-01-05,,\n"
      "M4,2024,registered,2024-01-05,,\n"
      "M4,2024,returned,2024-01-06,,\n"
      "M3,2024,returned,2024-01-05,Thiếu,xx\n");
  CHECK(places() == "2:9 RG-60, 3:9 RG-26, 5:29 RG-62, 6:35 RG-05");
}

TEST_CASE_FIXTURE(OfficeWithLives,
                  "leads.csv is taken whole, found again, and refused where another unit has the day") {
  const auto leads = test::kinds()[4].plain;
  const std::string_view file = "model,unit,on,basis\nM1,B,2025-01-01,QĐ 1\nM1,A,2025-06-01,\nM2,B,2025-01-01,\n";
  CHECK(import(leads, file).added == 3);
  CHECK(import(leads, file).unchanged == 3);
  CHECK_FALSE(entry);
  const Units units = Units::load(store());
  const Models models = Models::load(store());
  CHECK(Leads(units, Successions::load(store()), day("2025-05-31")).of(models.require("M1")).unit ==
        units.require("B").id);
  import(leads,
         "model,unit,on\nM1,A,2025-01-01\nM9,A,2025-01-01\nM1,Z,2025-01-01\nM1,A,2025-13-01\nM1,A,2024-01-01\nM1,A,"
         "2026-01-01\n");
  CHECK(places() == "2:4 RG-66, 3:1 RG-24, 4:4 RG-04, 5:6 RG-14, 6:6 RG-65, 7:6 RG-65");
}

TEST_CASE("clusters are written as they stand, without what was taken back") {
  Office office;
  office.units("code,name,kind,from,to\nA,Sở A,so,,\nB,Sở B,so,,\nC,Sở C,so,,2025-07-01\n");
  const auto corrected = [](store::Write& write, const config::Definitions&, const ImportFile& file,
                            Diagnostics& faults) {
    return import_clusters(write, file, "Xếp lại", write.now().local_date(), faults);
  };
  office.import(corrected,
                "year,cluster,unit,head\n2025,\"Cụm 1, cũ\",B,\n2025,Cụm 1,A,yes\n2025,Cụm 1,C,\n2026,Cụm 2,A,\n");
  office.import(corrected, "year,cluster,unit,head\n2025,Cụm 2,B,yes\n2026,-,A,\n");
  REQUIRE(office.places() == "");
  CHECK(written(office, clusters_mirror()) ==
        "year,cluster,unit,head\n2025,Cụm 1,A,yes\n2025,Cụm 2,B,yes\n2025,Cụm 1,C,no\n");
}

TEST_CASE("an activity is written with the task it names, and with kinds of danvan.toml") {
  Office office;
  office.units("code,name,kind\nA,Sở A,so\n");
  office.definitions.activity_kinds.push_back({"toa_dam", "Tọa đàm", "1", {}});
  office.definitions.tasks = {{"1", "Quán triệt", {}, {}, {}}, {"2", "Kiểm tra", {}, {}, {}}};
  office.import(import_activities, "kind,unit,date,title,task\ntoa_dam,A,2025-03-01,Một,2\nstudy,A,2025-03-01,Hai,\n");
  REQUIRE(office.places() == "");
  CHECK(written(office, activities_mirror()) ==
        "kind,unit,date,title,model,channel,participants,document,findings,link,officials,civil_servants,"
        "public_employees,follow_up,task\n"
        "toa_dam,A,2025-03-01,Một,,,,,,,,,,,2\n"
        "study,A,2025-03-01,Hai,,,,,,,,,,,\n");
}

// ---- the identity, over random registers

}  // namespace
}  // namespace danvan::registry
