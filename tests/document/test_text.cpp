#include "danvan/base/text.hpp"
#include "document/sample.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::document;

namespace {

std::size_t widest_line(std::string_view text) {
  std::size_t most = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    most = std::max(most, display_width(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return most;
}

Table units() {
  return {"danvan.units.1",
          "Đơn vị",
          {{"code", "Mã"}, {"name", "Tên đơn vị"}, {"count", "Mô hình", Align::right}},
          {{{std::string("SNV"), std::string("Ban Tổ chức cán bộ và xây dựng chính quyền, Sở Nội vụ tỉnh Hải Dương"),
             Number{1808, 0}}},
           {{std::string("H01"), std::string("Ủy ban nhân dân huyện Bình Giang"), Number{7, 0}}}}};
}

}  // namespace

TEST_CASE("a terminal table pads by columns and tells zero, missing and not arising apart") {
  CHECK(to_text(sample::every_kind()) ==
        "Mã    Số lượng      Tỷ lệ  Ngày        Xong\n"
        "────────────────────────────────────────────\n"
        "A01  1.234.567  -1.234,50  01/07/2025   có\n"
        "A02          0          …  -           không\n"
        "           ≈12       0,05\n");
}

TEST_CASE("a table too wide for the terminal wraps its widest text at words and cuts nothing") {
  const std::string text = to_text(units(), 40);
  CHECK(text ==
        "Đơn vị\n"
        "Mã   Tên đơn vị                  Mô hình\n"
        "────────────────────────────────────────\n"
        "SNV  Ban Tổ chức cán bộ và xây     1.808\n"
        "     dựng chính quyền, Sở Nội\n"
        "     vụ tỉnh Hải Dương\n"
        "H01  Ủy ban nhân dân huyện Bình        7\n"
        "     Giang\n");
}

TEST_CASE("at 80 columns a table that needs 82 is made to fit, one that fits is left alone") {
  const Table table = units();
  CHECK(widest_line(to_text(table)) == 82);
  CHECK(widest_line(to_text(table, 80)) == 80);
  CHECK(to_text(table, 82) == to_text(table));
}

TEST_CASE("a word longer than the terminal runs over and stays whole") {
  const std::string text = to_text(sample::one_text("xem https://vi.example/mot-dia-chi-rat-dai nhé"), 20);
  CHECK(text.find("\nhttps://vi.example/mot-dia-chi-rat-dai\n") != std::string::npos);
}

TEST_CASE("letters written with combining marks take the columns they show") {
  Table table = sample::one_text("Tie\u0302\u0301ng Vie\u0323\u0302t");  // decomposed
  table.columns.push_back({"b", "B"});
  table.rows[0].cells.push_back(std::string("x"));
  CHECK(to_text(table) ==
        "A           B\n"
        "─────────────\n"
        "Tie\u0302\u0301ng Vie\u0323\u0302t  x\n");
}

TEST_CASE("data cannot steer the terminal or reorder what it says") {
  CHECK(to_text(sample::one_text("\x1b[31m\u009b31m\u202Eabc\x07")) ==
        "A\n──────────────\n\uFFFD[31m\uFFFD31m\uFFFDabc\uFFFD\n");
  CHECK(to_text(sample::one_text("\xC3(\xFF")) == "A\n───\n\uFFFD(\uFFFD\n");
}

TEST_CASE("a line break or a tab in a cell is shown as a mark, so that a row stays a row") {
  Table table = sample::one_text("một\r\nhai\tba\n");
  table.columns.insert(table.columns.begin(), {"n", "N", Align::right});
  table.rows[0].cells.insert(table.rows[0].cells.begin(), Number{10, 0});
  CHECK(to_text(table) == " N  A\n─────────────────\n10  một↵ hai⇥ ba↵\n");
  CHECK(to_csv(table) == "n,a\n10,\"một\r\nhai\tba\n\"\n");
}

TEST_CASE("a table without rows still shows its columns") {
  Table table = units();
  table.rows.clear();
  CHECK(to_text(table) == "Đơn vị\nMã  Tên đơn vị  Mô hình\n───────────────────────\n");
}

TEST_CASE("a table that cannot be made to fit is a block of lines a row, each with the column's title") {
  Table table = units();
  table.columns.push_back({"note", "Ghi chú"});
  table.columns.push_back({"link", "Liên kết"});
  for (Row& row : table.rows) {
    row.cells.insert(row.cells.end(), {std::string(), std::string("https://vi.example/don-vi")});
  }
  CHECK(to_text(table, 40) ==
        "Đơn vị\n"
        "Mã:          SNV\n"
        "Tên đơn vị:  Ban Tổ chức cán bộ và xây\n"
        "             dựng chính quyền, Sở Nội vụ\n"
        "             tỉnh Hải Dương\n"
        "Mô hình:     1.808\n"
        "Liên kết:    https://vi.example/don-vi\n"
        "\n"
        "Mã:          H01\n"
        "Tên đơn vị:  Ủy ban nhân dân huyện Bình\n"
        "             Giang\n"
        "Mô hình:     7\n"
        "Liên kết:    https://vi.example/don-vi\n");
  table.rows.assign(2, Row{{Empty{}, Empty{}, Empty{}, Empty{}, Empty{}}});
  CHECK(to_text(table, 22) == "Đơn vị\nMã:\n\nMã:\n");  // rows without any value are there all the same
  table.rows.clear();
  CHECK(to_text(table, 22) == "Đơn vị\nMã:\nTên đơn vị:\nMô hình:\nGhi chú:\nLiên kết:\n");
}

TEST_CASE("no line is wider than the terminal where no word takes more than half of it") {
  Table table = units();
  table.rows.push_back(
      {{std::string("漢字"), std::string("Tie\u0302\u0301ng Vie\u0323\u0302t 漢字 かな ｶﾅ"), Number{-12345678, 2}}});
  for (int more = 0; more < 4; ++more) {
    for (const int width : {80, 60, 40, 30, 26}) {
      const std::string text = to_text(table, width);
      CAPTURE(text);
      CHECK(widest_line(text) <= static_cast<std::size_t>(width));
    }
    table.columns.push_back({"more", "Thêm một cột nữa"});
    for (Row& row : table.rows) {
      row.cells.push_back(std::string("đủ điều kiện công nhận"));
    }
  }
}
