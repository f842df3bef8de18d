#include "summary/office.hpp"

#include <doctest/doctest.h>

namespace danvan::summary {
namespace {

using testing::Office;

/// Whether the report prints the table of models that nobody leads.
bool names_the_waiting(Office& office, int year = 2025) {
  return to_markdown(office.summary(year).letter).find("Bảng 2a") != std::string::npos;
}

TEST_CASE("models count for the only unit that follows their lead, and T2 adds up to T1") {
  Office office;
  office.reorganize("E,2025-07-01,merge,S01,S03,1\n");
  CHECK(office.cell("T2:S03:registered") == "3 exact");
  CHECK(office.cell("T2:S01:registered") == "0 exact");  // its report stays its own
  CHECK(office.cell("T2:total:registered") == office.cell("T1:total:registered"));
  CHECK(office.rows("T2a") == "");
  CHECK_FALSE(names_the_waiting(office));
  CHECK(office.sentence("chưa có đơn vị chủ trì") == "");
}

TEST_CASE("models that several units could lead are counted apart and named, until someone says whose they are") {
  Office office;
  office.reorganize("E,2025-07-01,split,S01,S02,0.5\nE,2025-07-01,split,S01,S03,0.5\nE2,2025-08-01,dissolve,X01,,\n");
  CHECK(office.cell("T2:unassigned:registered") == "4 exact");
  CHECK(office.cell("T2:unassigned:effective") == "2 exact");
  CHECK(office.cell("T2:total:registered") == "5 exact");
  CHECK(office.rows("T2a") ==
        "M1,Mô hình,Sở Một,Sở Hai; Sở Ba\n"
        "M2,Mô hình,Sở Một,Sở Hai; Sở Ba\n"
        "M4,Mô hình,Xã Một,\n"
        "M6,Mô hình,Sở Một,Sở Hai; Sở Ba\n");
  CHECK(office.rows("T6") == "M4,Mô hình,Chưa có đơn vị chủ trì,Văn hóa,Cấp tỉnh\n");
  CHECK(office.sentence("chưa có đơn vị chủ trì").starts_with("Còn 04 mô hình"));
  CHECK(names_the_waiting(office));
  CHECK_FALSE(names_the_waiting(office, 2024));  // of a year before

  office.assign("M1", "S02", "2025-07-15");
  office.assign("M2", "S03", "2025-07-15");
  office.assign("M6", "S03", "2025-07-15");
  office.assign("M4", "X02", "2025-08-01");
  CHECK(office.cell("T2:S03:registered") == "2 exact");
  CHECK(office.cell("T2:X02:outstanding") == "1 exact");
  CHECK(office.cell("T2:unassigned:registered") == "none");
  CHECK(office.rows("T2a") == "");  // a table without rows, which replaces that of an earlier run
  CHECK_FALSE(names_the_waiting(office));
}

TEST_CASE("the units' rows of T2, those without a lead and the total are the same models whatever was reorganized") {
  for (const char* events :
       {"", "E,2025-03-01,merge,S01,X01,1\n", "E,2025-03-01,dissolve,S01,,\n",
        "E,2025-03-01,split,S01,X01,0.2\nE,2025-03-01,split,S01,X02,0.8\nF,2025-04-01,merge,X02,S02,1\n",
        "E,2024-12-31,merge,X01,S03,1\n"}) {
    Office office;
    if (*events != '\0') {
      office.reorganize(events);
    }
    std::int64_t sum = 0;
    for (const char* row : {"S01", "S02", "S03", "X01", "X02", "unassigned"}) {
      const std::string cell = office.cell(fmt::format("T2:{}:registered", row));
      sum += cell == "none" ? 0 : std::stoll(cell);
    }
    CAPTURE(events);
    CHECK(fmt::format("{} exact", sum) == office.cell("T1:total:registered"));
  }
}

}  // namespace
}  // namespace danvan::summary
