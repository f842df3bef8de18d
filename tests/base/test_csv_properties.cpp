#include "csv_helpers.hpp"
#include "danvan/base/decimal.hpp"
#include "danvan/base/text.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace danvan;
using namespace danvan::test;

namespace {

/// Text as danvan keeps it, with what CSV finds hard in it.
std::string clean_cell() {
  std::string raw;
  const auto parts = *rc::gen::container<std::vector<std::string>>(
      rc::gen::element<std::string>("a", "\"", ",", ";", "'", " ", "=", "đ", "ế", "x y", "\"\"", "-", "."));
  for (const std::string& part : parts) {
    raw += part;
  }
  return clean(raw).text;
}

}  // namespace

TEST_CASE("what is written as CSV is read back as it was") {
  CHECK(rc::check("csv round trip", [] {
    const char delimiter = *rc::gen::element(',', ';', '\t');
    const std::string end = *rc::gen::element<std::string>("\n", "\r\n", "\r");
    Rows rows;
    std::string file = std::string("code") + delimiter + "name" + delimiter + "note" + end;
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i) {
      rows.push_back({"c" + std::to_string(i), clean_cell(), clean_cell()});
      for (std::size_t cell = 0; cell < 3; ++cell) {
        append_csv_cell(file, rows.back()[cell], delimiter);
        file += cell < 2 ? std::string(1, delimiter) : end;
      }
    }
    const Reading reading = read_csv(file);
    RC_ASSERT(reading.faults.empty());
    RC_ASSERT(reading.rows == rows);
  }));
}

TEST_CASE("what is written with the guard of --excel is read back without it") {
  CHECK(rc::check("excel round trip", [] {
    const std::string cell = clean_cell();
    const bool guarded = !cell.empty() && std::string_view("'=+-@").find(cell[0]) != std::string_view::npos;
    std::string file =
        "\xEF\xBB\xBF"
        "code;name;note\nA;";
    append_csv_cell(file, guarded ? "'" + cell : cell, ';');
    CsvOptions excel;
    excel.excel = true;
    const Reading reading = read_csv(file + ";\n", excel);
    RC_ASSERT(reading.faults.empty());
    RC_ASSERT(reading.rows == (Rows{{"A", cell, ""}}));
  }));
}

TEST_CASE("no bytes whatever upset the reader") {
  CHECK(rc::check("any bytes", [] {
    std::string file = "code,name\n";
    for (const char c : *rc::gen::container<std::string>(rc::gen::weightedOneOf<char>(
             {{3, rc::gen::element('"', ',', '\n', '\r', 'a', ' ')}, {1, rc::gen::arbitrary<char>()}}))) {
      file.push_back(c);
    }
    const Reading reading = read_csv(file);
    for (std::size_t i = 0; i < reading.rows.size(); ++i) {
      for (const std::string& cell : reading.rows[i]) {
        RC_ASSERT(clean(cell).text == cell);
      }
    }
  }));
}

TEST_CASE("every scaled number is read back from its own text") {
  CHECK(rc::check("decimal round trip", [] {
    const auto scaled = *rc::gen::inRange<std::int64_t>(-900'000'000'000'000'000, 900'000'000'000'000'001);
    const int decimals = *rc::gen::inRange(0, 7);
    const bool fixed = *rc::gen::arbitrary<bool>();
    const std::string text = format_scaled(scaled, decimals, fixed);
    RC_ASSERT(parse_scaled(text, decimals, NumberStyle::plain) == (std::variant<std::int64_t, NumberFault>(scaled)));
  }));
}

TEST_CASE("cleaning what is clean changes nothing") {
  CHECK(rc::check("clean twice", [] {
    const CleanText once = clean(*rc::gen::string<std::string>());
    if (!once.fault) {
      const CleanText twice = clean(once.text);
      RC_ASSERT(!twice.fault);
      RC_ASSERT(twice.text == once.text);
    }
  }));
}
