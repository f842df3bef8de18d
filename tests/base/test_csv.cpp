#include "csv_helpers.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::test;

TEST_CASE("columns come in any order, and one that is absent is empty") {
  const Reading reading = read_csv("note,code\nghi chú,A1\n");
  CHECK(reading.faults.empty());
  CHECK(reading.rows == Rows{{"A1", "", "ghi chú"}});
}

TEST_CASE("codes are text: zeros in front stay") {
  CHECK(read_csv("code\n0012\n").rows == Rows{{"0012", "", ""}});
}

TEST_CASE("comma, semicolon and TAB are recognised from the header") {
  for (const std::string delimiter : {",", ";", "\t"}) {
    CAPTURE(delimiter);
    const Reading reading = read_csv("code" + delimiter + "name\nA" + delimiter + "\"x" + delimiter + "y;,\"\n");
    CHECK(reading.faults.empty());
    REQUIRE(reading.rows.size() == 1);
    CHECK(reading.rows[0][0] == "A");
  }
}

TEST_CASE("LF, CRLF and CR end a row, the last one need not be ended, and lines are counted") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    for (const std::string& last : {std::string(), end}) {
      CAPTURE(end);
      const Reading reading = read_csv("code,name" + end + "A,1" + end + end + "B,2" + last);
      CHECK(reading.faults.empty());
      CHECK(reading.rows == Rows{{"A", "1", ""}, {"B", "2", ""}});
      CHECK(reading.lines == std::vector<std::int64_t>{2, 4});
    }
  }
}

TEST_CASE("a byte order mark and a sep= line are accepted") {
  CHECK(read_csv("\xEF\xBB\xBF"
                 "code,name\nA,1\n")
            .rows == Rows{{"A", "1", ""}});
  const Reading reading = read_csv("\xEF\xBB\xBFsep=;\r\ncode;name\r\nA;1,5\r\n");
  CHECK(reading.rows == Rows{{"A", "1,5", ""}});
  CHECK(reading.lines == std::vector<std::int64_t>{3});
  CHECK(read_csv("sep=|\ncode|name\n").faults == Faults{"CS-17@1:5"});
}

TEST_CASE("quoted cells hold delimiters, quotes and line ends, and a line end counts as a blank") {
  const Reading reading = read_csv("code,name,note\nA,\"x,\"\"y\"\"\r\nz\",\"\"\nB,1,2\n");
  CHECK(reading.faults.empty());
  CHECK(reading.rows == Rows{{"A", "x,\"y\" z", ""}, {"B", "1", "2"}});
  CHECK(reading.lines == std::vector<std::int64_t>{2, 4});
}

TEST_CASE("text is trimmed, blanks become one space, and letters are composed") {
  const Reading reading = read_csv("code,name\n  A \t,\xC2\xA0  Ti\xC3\xAA\xCC\x81n   l\xC3\xAAn \n");
  CHECK(reading.faults.empty());
  CHECK(reading.rows == Rows{{"A", "Tiến lên", ""}});
}

TEST_CASE("rows that are empty in every cell are blank") {
  CHECK(read_csv("\n;;\ncode;name;note\n;;\n \nA;;\n").rows == Rows{{"A", "", ""}});
}

TEST_CASE("a row longer than the read buffer arrives whole") {
  const std::string large(700'000, 'x');
  std::string file = "code,name\n";
  for (int i = 0; i < 3; ++i) {
    file += "A" + std::to_string(i) + "," + large + "\n";
  }
  const Reading reading = read_csv(file);
  CHECK(reading.faults.empty());
  REQUIRE(reading.rows.size() == 3);
  CHECK(reading.rows[2] == std::vector<std::string>{"A2", large, ""});
}

TEST_CASE("rows that cross the edge of a block read as any other") {
  for (const std::string end : {"\n", "\r\n"}) {
    std::string file = "code,name" + end;
    Rows wanted;
    for (int i = 0; i < 60'000; ++i) {
      const std::string code = "A" + std::to_string(i);
      file += code + (i % 2 == 0 ? ",\"a, \"\"b\"\"\"" : ",c") + end;
      wanted.push_back({code, i % 2 == 0 ? "a, \"b\"" : "c", ""});
    }
    const Reading reading = read_csv(file);
    CHECK(reading.faults.empty());
    CHECK(reading.rows == wanted);
    CHECK(reading.lines.back() == 60'001);
  }
}

TEST_CASE("reading undoes the guard of --excel, and only that") {
  const std::string file = "code,name,note\n'=A,''x,'y\n'@B,\"'-1\",z\n";
  CsvOptions excel;
  excel.excel = true;
  CHECK(read_csv(file, excel).rows == Rows{{"=A", "'x", "'y"}, {"@B", "-1", "z"}});
  CHECK(read_csv(file).rows == Rows{{"'=A", "''x", "'y"}, {"'@B", "'-1", "z"}});
}

TEST_CASE("a cell is rejected with its place, name and value") {
  const TemporaryFile file("code,name\nĐÀ,  xấu\n");
  Diagnostics diagnostics;
  constexpr CsvColumn columns[] = {{"code", true}, {"name", false}, {"note", false}};
  CsvReader reader(file.path(), columns, {}, diagnostics);
  REQUIRE(reader.next());
  static constexpr Text bad{"bad", "sai"};
  reader.reject(1, message(bad), {}, "RG-01");
  reader.reject_at(7, 0, "X", message(bad));
  REQUIRE(diagnostics.count() == 2);
  const Diagnostic& first = diagnostics.first()[0];
  CHECK(first.place.file == file.path());
  CHECK(first.place.line == 2);
  CHECK(first.place.column == 4);
  CHECK(first.field == "name");
  CHECK(first.value == "xấu");
  CHECK(first.rule == "RG-01");
  CHECK(diagnostics.first()[1].place.line == 7);
  CHECK(diagnostics.first()[1].value == "X");
  CHECK(reader.has(1));
  CHECK_FALSE(reader.has(2));
}

TEST_CASE("the place of a cell after a line end within its row is where an editor shows it") {
  const TemporaryFile file("code,name,note\nA,\"x\ny\",z\n");
  Diagnostics diagnostics;
  constexpr CsvColumn columns[] = {{"code", true}, {"name", false}, {"note", false}};
  CsvReader reader(file.path(), columns, {}, diagnostics);
  REQUIRE(reader.next());
  CHECK(reader.line() == 2);
  CHECK(reader.place(1).line == 2);
  CHECK(reader.place(1).column == 3);
  CHECK(reader.place(2).line == 3);
  CHECK(reader.place(2).column == 4);
}

TEST_CASE("a file over the cap is refused with the option that lifts the cap") {
  const TemporaryFile file("");
  std::filesystem::resize_file(file.path(), static_cast<std::uintmax_t>(CsvReader::size_cap) + 1);  // sparse
  Diagnostics diagnostics;
  constexpr CsvColumn columns[] = {{"code", true}};
  try {
    const CsvReader reader(file.path(), columns, {}, diagnostics);
    FAIL("not refused");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::bad_input);
    REQUIRE(error.hints().size() == 1);
    CHECK(render(error.hints()[0], Lang::en).find("--no-size-limit") != std::string::npos);
  }
}
