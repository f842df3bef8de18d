#include "danvan/register/models.hpp"
#include "summary/office.hpp"

#include <doctest/doctest.h>

namespace danvan::summary {
namespace {

using testing::Office;

TEST_CASE("T1 counts the year's models by field, and its total row is the register's distinct count") {
  Office office;
  CHECK(office.rows("T1") ==
        "Kinh tế,3,2,66.67,0,0,2,1\n"
        "Văn hóa,2,1,50.00,1,1,1,1\n"
        "An ninh,0,0,,0,0,0,0\n"
        "Tổng,5,3,60.00,1,1,3,2\n");
  std::int64_t distinct = 0;
  const registry::Models models = registry::Models::load(office.store());
  for (const registry::Model& model : models.all()) {
    distinct += in_year(model, 2025).registered ? 1 : 0;
  }
  CHECK(office.cell("T1:total:registered") == fmt::format("{} exact", distinct));
  CHECK(office.cell("T2:total:registered") == fmt::format("{} exact", distinct));
}

TEST_CASE("T1 of another year counts that year's") {
  Office office;
  CHECK(office.cell("T1:total:registered", 2024) == "2 exact");
  CHECK(office.cell("T1:total:effective", 2024) == "0 exact");
  CHECK(office.cell("T1:total:registered", 2023) == "1 exact");
}

TEST_CASE("T2 lists who has models, owes a report or gave figures, in the order of kinds and codes") {
  Office office;
  // unit; registered, effective, rate, recognised, outstanding, new, carried over; report; class; hn, nguoi, mh.dk,
  // mh.hq, mh.tl, xd.dk, xd.chi, nr.dk, nr.chi, xh.chi. X02 has nothing to show.
  CHECK(office.rows("T2") ==
        "S01,Sở Một,3,1,33.33,0,0,3,0,on_time,tot,2,100,3,2,66.67,10.0,5.5,-,,3.0\n"
        "S02,Sở Hai,1,1,100.00,0,0,0,1,late,kha,0,50,-,,,4.5,-,,,\n"
        "S03,Sở Ba,0,0,,0,0,0,0,missing,,,,,,,,,,,\n"
        "X01,Xã Một,1,1,100.00,1,1,0,1,,,,,,,,,,,,\n"
        ",Tổng,5,3,60.00,1,1,3,2,,,2,150,3,2,66.67,14.5,5.5,-,,3.0\n");
}

TEST_CASE("zero, missing and not arising are three states of a cell") {
  Office office;
  CHECK(office.cell("T2:S02:hn") == "0 exact");
  CHECK(office.cell("T2:S03:hn") == " missing");
  CHECK(office.cell("T2:S02:mh.dk") == "- not_arising");
  CHECK(office.cell("T2:total:nr.dk") == "- not_arising");
  CHECK(office.cell("T2:total:nr.chi") == " missing");
}

TEST_CASE("a ratio is of the sums of its parts, not of the units' ratios") {
  Office office;
  office.report("S03", "2025", "2025-12-20", "hn=1 mh.dk=9 mh.hq=9");
  CHECK(office.cell("T2:S01:mh.tl") == "66.67 exact");
  CHECK(office.cell("T2:S03:mh.tl") == "100.00 exact");
  CHECK(office.cell("T2:total:mh.tl") == "91.67 exact");  // 11 / 12
}

TEST_CASE("figures of a unit that owed no report are counted, and its report is in no rate") {
  Office office;
  office.report("X02", "2025", "2025-12-20", "hn=7 xd.dk=0.5");
  CHECK(office.cell("T2:X02:hn") == "7 exact");
  CHECK(office.cell("T2:total:hn") == "9 exact");
  CHECK(office.cell("T8:build/budget:planned") == "15.0 exact");
  CHECK(office.cell("T9:total:owed") == "3 exact");
  CHECK(office.cell("T11:X02:1") == "none");
}

TEST_CASE("T6 lists the models found outstanding in the year, with the level that recognised them") {
  Office office;
  CHECK(office.rows("T6") == "M4,Mô hình,Xã Một,Văn hóa,Cấp tỉnh\n");
}

TEST_CASE("T8 adds up money by purpose and source, and says how many units the sums are from") {
  Office office;
  CHECK(office.rows("T8") ==
        "Xây dựng mô hình,ngân sách,14.5,5.5,37.93,2/3\n"
        "Nhân rộng,ngân sách,-,,,0/3\n"
        "Xây dựng mô hình,xã hội hóa,,3.0,,1/3\n"
        "Cộng ngân sách,,14.5,5.5,37.93,\n"
        "Cộng xã hội hóa,,,3.0,,\n"
        "Tổng,,14.5,8.5,,\n");
}

TEST_CASE("T8 has a rate only where both sides are given, and its total only where every line has one") {
  Office office;
  CHECK(office.cell("T8:build/budget:spent_rate") == "37.93 exact");
  CHECK(office.cell("T8:replicate/budget:spent_rate") == "none");
  CHECK(office.cell("T8:build/social:spent_rate") == "none");
  CHECK(office.cell("T8:total:spent_rate") == "none");
}

TEST_CASE("T8 has no rate of nothing planned") {
  Office office;
  office.report("S03", "2025", "2025-12-20", "hn=1 nr.dk=0 nr.chi=2.5");
  CHECK(office.cell("T8:replicate/budget:planned") == "0.0 exact");
  CHECK(office.cell("T8:replicate/budget:spent") == "2.5 exact");
  CHECK(office.cell("T8:replicate/budget:spent_rate") == "none");
}

TEST_CASE("where fewer units gave one side of the money, the coverage is theirs") {
  Office office;
  office.report("S03", "2025", "2025-12-20", "hn=1 xd.dk=1.0");
  CHECK(office.cell("T8:build/budget:planned") == "15.5 exact");
  CHECK(office.cell("T8:build/budget:coverage") == "2/3 exact");
}

TEST_CASE("T9 counts reports by kind of unit, and leaves out kinds that owe none") {
  Office office;
  CHECK(office.rows("T9") == "Sở,3,1,1,1,66.67,33.33,0,0\nTổng,3,1,1,1,66.67,33.33,0,0\n");
}

TEST_CASE("T9 counts as the status of reports does what is exempt and what was given more time") {
  Office office;
  office.grant({.unit = "S03", .period = "2025", .reason = "Mới lập", .form = {}, .until = {}});
  CHECK(office.rows("T9") == "Sở,2,1,1,0,100.00,50.00,1,0\nTổng,2,1,1,0,100.00,50.00,1,0\n");
  office.grant({.unit = "S02", .period = "2025", .reason = "Lũ", .form = {}, .until = "2025-12-18"});
  CHECK(office.rows("T9") == "Sở,2,2,0,0,100.00,100.00,1,1\nTổng,2,2,0,0,100.00,100.00,1,1\n");
  // What is not due yet is extended too, and owed by nobody yet.
  office.grant({.unit = "S01", .period = "2026", .reason = "Lũ", .form = {}, .until = "2027-01-10"});
  CHECK(office.cell("T9:total:extended", 2026) == "1 exact");
  CHECK(office.cell("T9:total:owed", 2026) == "0 exact");
}

TEST_CASE("a report without a required figure is in time and not complete") {
  Office office;
  office.report("S03", "2025", "2025-12-15", "nguoi=5");
  CHECK(office.cell("T9:so:on_time") == "2 exact");
  CHECK(office.cell("T9:so:on_time_rate") == "66.67 exact");
  CHECK(office.cell("T9:so:complete_rate") == "66.67 exact");
}

TEST_CASE("T10 ranks who was marked, and who was not has no rank, no points and no class") {
  Office office;
  CHECK(office.rows("T10") ==
        "D1,S01,Sở Một,k1,1,1,8.00,tot,open\n"
        "D1,S02,Sở Hai,k1,2,2,7.75,kha,open\n"
        "D1,S03,Sở Ba,k2,,,,,open\n");
  CHECK(office.cell("T10:S02:total") == "7.75 exact");
  CHECK(office.cell("T10:S03:total") == " missing");
  CHECK(office.cell("T10:S03:class") == "none");
}

TEST_CASE("T11 says of each unit that reports what its figures prove: all, a part, nothing") {
  Office office;
  // S01: 2 conferences and participants; S02: no conference (0), but participants; nothing of S02's models is above 0.
  CHECK(office.rows("T11") == "S01,Sở Một,done,done\nS02,Sở Hai,part,none\nS03,Sở Ba,none,none\n");
}

TEST_CASE("cells are TABLE:ROW:COLUMN by codes, each named once") {
  Office office;
  std::vector<std::string> names;
  each_cell(office.summary().parts, [&](const NamedCell& cell) { names.push_back(cell.name); });
  for (const char* name :
       {"T1:economy:effective_rate", "T1:total:carried_over", "T2:X01:outstanding", "T2:S01:mh.tl", "T2:S01:report",
        "T6:M4:recognised_level", "T8:build/budget:coverage", "T9:so:owed", "T10:S01:class", "T11:S02:1"}) {
    CAPTURE(name);
    CHECK(std::count(names.begin(), names.end(), name) == 1);
  }
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}

TEST_CASE("a year without anything has its tables, with nothing in them") {
  Office office;
  CHECK(office.cell("T1:total:registered", 2030) == "0 exact");
  CHECK(office.cell("T1:total:effective_rate", 2030) == "none");
  CHECK(office.cell("T2:total:hn", 2030) == " missing");
  CHECK(office.cell("T9:total:missing", 2030) == "0 exact");  // none is due yet
  CHECK(office.cell("T9:total:owed", 2030) == "0 exact");
}

TEST_CASE("the figures of a year do not move when other years are recorded") {
  Office office;
  const std::string before = office.cells();
  office.today = Date::parse("2026-12-20").value();
  office.report("S01", "2024", "2024-12-15", "hn=70 nguoi=700 mh.dk=30 mh.hq=30 xd.dk=70.0 xd.chi=70.0");
  office.report("S03", "2024", "2024-12-15", "hn=70 mh.dk=30");
  office.models("N1,S01,economy,2024-06-01\nN2,S03,security,2020-06-01\n");
  office.confirm("N1,2024,outstanding,2024-11-01,province\nM5,2024,effective,2024-11-01,\n");
  office.round("D0", 2024, "D0,E1,S01,I.1.a,3\nD0,E1,S03,I.1.a,10\n");
  CHECK(office.cells() == before);
  CHECK(office.cell("T2:S03:hn", 2024) == "70 exact");
}

}  // namespace
}  // namespace danvan::summary
