#include "csv_helpers.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::test;

namespace {

std::string english(const Message& message) {
  return render(message, Lang::en);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a file without a header row is refused") {
  CHECK(read_csv("").faults == Faults{"CS-01@0:0"});
  CHECK(read_csv("\xEF\xBB\xBF\n \n,,\n").faults == Faults{"CS-01@0:0"});
}

TEST_CASE("everything wrong with a header is told at once, and no row is read") {
  const Reading reading = read_csv("Name,name,nam,name,\nA,1,2,3,4\n");
  CHECK(reading.faults == Faults{"CS-03@1:1", "CS-02@1:1", "CS-03@1:11", "CS-04@1:15", "CS-16@1:20"});
  CHECK(reading.rows.empty());
  CHECK(has(english(reading.details[0].cure), "“name”"));
  CHECK(has(english(reading.details[1].reason), "“code”"));
}

TEST_CASE("an unknown column with no near name is answered with the names there are") {
  const Reading reading = read_csv("code,xyzabc\n");
  REQUIRE(reading.faults == Faults{"CS-03@1:6"});
  CHECK(has(english(reading.details[0].cure), "code, name, note"));
}

TEST_CASE("too few and too many cells are faults of the row alone") {
  const Reading reading = read_csv("code,name\nA\nĐ,1,5\nC,3\n");
  CHECK(reading.faults == Faults{"CS-05@2:2", "CS-05@3:5"});
  CHECK(reading.broken == std::vector<bool>{true, true, false});
  CHECK(reading.rows == Rows{{"A", "", ""}, {"Đ", "1", ""}, {"C", "3", ""}});
}

TEST_CASE("a quote that is never closed ends the reading, and its place is told") {
  const Reading reading = read_csv("code,name\nA,1\nBé,\"x\nC,3\n");
  CHECK(reading.faults == Faults{"CS-06@3:4"});
  CHECK(reading.rows == Rows{{"A", "1", ""}});
}

TEST_CASE("text after a closing quote, and a quote within an unquoted cell, are told where they stand") {
  const Reading reading = read_csv("code,name\nA,\"x\"y\nB,x\"y\"z\nC,3\n");
  CHECK(reading.faults == Faults{"CS-07@2:6", "CS-08@3:4"});
  CHECK(reading.broken == std::vector<bool>{true, true, false});
}

TEST_CASE("a NUL byte ends the reading") {
  using namespace std::string_literals;
  CHECK(read_csv("code,name\nA,1\nB,\0x\nC,3\n"s).faults == Faults{"CS-09@3:3"});
  CHECK(read_csv("code,name\nA,1\nB,\"x\0\"\nC,3\n"s).faults == Faults{"CS-09@3:5"});
}

TEST_CASE("UTF-16 and workbooks are known by their first bytes") {
  using namespace std::string_literals;
  CHECK(read_csv("\xFF\xFE"
                 "c\0o\0d\0e\0\n\0"s)
            .faults == Faults{"CS-10@0:0"});
  CHECK(read_csv("\xFE\xFF\0c\0o\0d\0e"s).faults == Faults{"CS-10@0:0"});
  CHECK(read_csv("c\0o\0d\0e\0\n\0A\0\n\0"s).faults == Faults{"CS-10@0:0"});
  CHECK(read_csv("PK\x03\x04rest").faults == Faults{"CS-10@0:0"});
}

TEST_CASE("bytes that are not UTF-8 are told with their value and position") {
  const Reading reading = read_csv("code,name\nA,abc\x80\xFF\nB,2\n");
  REQUIRE(reading.faults == Faults{"CS-11@2:3"});
  CHECK(has(english(reading.details[0].reason), "0x80 at position 4"));
  CHECK(reading.details[0].value == "abc\\x80\\xFF");
  CHECK(reading.rows.size() == 2);
}

TEST_CASE("characters that nobody sees are refused with their position") {
  const Reading reading = read_csv("code,name\nA,x\xE2\x80\xAEy\nB,x\xE2\x80\x8By\nC,x\x07y\n");
  REQUIRE(reading.faults == Faults{"CS-15@2:3", "CS-15@3:3", "CS-15@4:3"});
  CHECK(has(english(reading.details[0].reason), "U+202E"));
  CHECK(has(english(reading.details[0].reason), "character 2"));
  CHECK(reading.details[1].value == "x\\u{200B}y");
}

TEST_CASE("a cell over 1 MiB ends the reading before it fills the memory") {
  const std::string large((1U << 20U) + 1, 'x');
  CHECK(read_csv("code,name\nA," + large + "\n").faults == Faults{"CS-12@2:3"});
  CHECK(read_csv("code,name\nA,\"" + large + "\"\n").faults == Faults{"CS-12@2:3"});
  CHECK(read_csv("code,name\nA,\"" + std::string(5U << 20U, '\n')).faults == Faults{"CS-12@2:3"});
  CHECK(read_csv("code,name\nA," + large.substr(1) + "\n").faults.empty());
}

TEST_CASE("a header of more than 10,000 columns is refused") {
  CHECK(read_csv("code" + std::string(10'000, ',') + "\n").faults == Faults{"CS-14@1:1"});
}

TEST_CASE("every fault of a file is told in one reading") {
  const Reading reading = read_csv("code,name\nA\nB,x\"\nC,\x01\nD,1\n");
  CHECK(reading.faults == Faults{"CS-05@2:2", "CS-08@3:4", "CS-15@4:3"});
  CHECK(reading.rows.size() == 4);
}

TEST_CASE("a first row of other words is one fault, not one for each word") {
  const Reading reading = read_csv("Mã,Tên\nA,1\n");
  CHECK(reading.faults == Faults{"CS-01@1:1"});
  CHECK(reading.rows.empty());
}

TEST_CASE("a fault of a row read earlier has its column, in characters") {
  constexpr CsvColumn columns[] = {{"code", true}, {"name"}, {"note"}};
  const TemporaryFile file("\xEF\xBB\xBFsep=;\nname;code\n\"Một;\nhai\";A\n\nBa;B\n");
  std::vector<std::string> places;
  Diagnostics diagnostics([&](const Diagnostic& each) {
    places.push_back(std::to_string(each.place.line) + ":" + std::to_string(each.place.column));
  });
  CsvReader reader(file.path(), columns, {}, diagnostics);
  while (reader.next()) {
  }
  const Text why{"why", "vì sao"};
  reader.reject_at(3, 0, "A", message(why));
  reader.reject_at(6, 0, "B", message(why));
  reader.reject_at(3, 1, "Một", message(why));  // backwards
  reader.reject_at(6, 2, "", message(why));     // a column that the file has not
  reader.reject_at(9, 0, "", message(why));     // a line that it has not
  CHECK(places == std::vector<std::string>{"4:6", "6:4", "3:1", "6:1", "9:0"});
}
