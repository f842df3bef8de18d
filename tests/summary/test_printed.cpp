#include "summary/report_sections.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::summary;

namespace {

/// Rows 1 to `rows`, each made when it is asked for, and a total after them where wanted.
Part long_part(std::size_t rows, bool total) {
  Part part{"T2", {"test", "Bảng thử", {{"code", "Mã"}, {"n", "Số"}, {"more", "Thêm"}}, {}}, {}, 1, 1, 1};
  part.made_rows = rows + (total ? 1 : 0);
  part.make_row = [rows](std::size_t place) -> CodedRow {
    const auto n = static_cast<std::int64_t>(place + 1);
    return {std::to_string(n), {{std::to_string(n), document::Number{n}, document::Empty{}}, place == rows}};
  };
  return part;
}

std::int64_t number_in(const document::Row& row) {
  return std::get<document::Number>(row.cells.at(0)).scaled;
}

}  // namespace

TEST_CASE("a page has the first rows of a long table and its total, says so, and has its printed columns only") {
  const document::Table table = printed_table(long_part(1000, true));
  CHECK(table.title == "Bảng 2. Bảng thử (300 dòng đầu trong 1.000 dòng; đủ tại T2.csv)");
  REQUIRE(table.columns.size() == 1);
  CHECK(table.columns[0].key == "n");
  REQUIRE(table.rows.size() == 301);
  CHECK(number_in(table.rows[0]) == 1);
  CHECK(number_in(table.rows[299]) == 300);
  CHECK(number_in(table.rows[300]) == 1001);
  CHECK(table.rows[300].total);
}

TEST_CASE("a long table without a total ends with the last row that fits, one that fits is whole") {
  const document::Table cut = printed_table(long_part(301, false));
  CHECK(cut.title == "Bảng 2. Bảng thử (300 dòng đầu trong 301 dòng; đủ tại T2.csv)");
  REQUIRE(cut.rows.size() == 300);
  CHECK(number_in(cut.rows.back()) == 300);
  const document::Table whole = printed_table(long_part(299, true));
  CHECK(whole.title == "Bảng 2. Bảng thử");
  CHECK(whole.rows.size() == 300);
  CHECK(whole.rows.back().total);
}

TEST_CASE("cells come from rows that are made as from rows that stand") {
  std::vector<std::string> cells;
  each_cell({long_part(2, false)}, [&](const NamedCell& one) { cells.push_back(one.name + "=" + one.value); });
  CHECK(cells == std::vector<std::string>{"T2:1:n=1", "T2:2:n=2"});
}
