#include "danvan/base/error.hpp"
#include "document/sample.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::document;

TEST_CASE("plain csv has ISO dates, plain exact numbers and an empty cell for what is missing") {
  CHECK(to_csv(sample::every_kind()) ==
        "code,count,rate,on,done\n"
        "A01,1234567,-1234.50,2025-07-01,yes\n"
        "A02,0,,-,no\n"
        ",12,0.05,,\n");
}

TEST_CASE("excel csv has a BOM, semicolons, decimal commas and day-first dates") {
  CHECK(to_csv(sample::every_kind(), CsvDialect::excel) ==
        "\xEF\xBB\xBF"
        "code;count;rate;on;done\n"
        "A01;1234567;-1234,50;01/07/2025;yes\n"
        "A02;0;;-;no\n"
        ";12;0,05;;\n");
}

TEST_CASE("excel csv guards text that a spreadsheet would run, and only text") {
  for (const std::string text : {"=1+1", "+1", "-1", "@a", "'a", "-"}) {
    CHECK(to_csv(sample::one_text(text), CsvDialect::excel) ==
          "\xEF\xBB\xBF"
          "a\n'" +
              text + "\n");
    CHECK(to_csv(sample::one_text(text)) == "a\n" + text + "\n");
  }
  CHECK(to_csv(sample::one_text("\n=1"), CsvDialect::excel) ==
        "\xEF\xBB\xBF"
        "a\n\"'\n=1\"\n");
  CHECK(to_csv(sample::one_text("a=1"), CsvDialect::excel) ==
        "\xEF\xBB\xBF"
        "a\na=1\n");
}

TEST_CASE("csv has the code of a word, and excel csv guards it like text") {
  Table table = sample::one_text("");
  table.rows[0].cells[0] = Word{"-a", "shown"};
  CHECK(to_csv(table) == "a\n-a\n");
  CHECK(to_csv(table, CsvDialect::excel) ==
        "\xEF\xBB\xBF"
        "a\n'-a\n");
}

TEST_CASE("csv quotes what would break its cells") {
  CHECK(to_csv(sample::one_text("| a, \"b\"\n<script>")) == "a\n\"| a, \"\"b\"\"\n<script>\"\n");
}

TEST_CASE("a row of one empty cell is not a blank line") {
  CHECK(to_csv(sample::one_text("")) == "a\n\"\"\n");
}

TEST_CASE("a row that lacks a cell is a bug in every format") {
  Table table = sample::every_kind();
  table.rows[1].cells.pop_back();
  CHECK_THROWS_AS(to_csv(table), Bug);
  CHECK_THROWS_AS(to_json(table), Bug);
  CHECK_THROWS_AS(to_text(table), Bug);
  CHECK_THROWS_AS(to_markdown(table), Bug);
}
