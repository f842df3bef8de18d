#include "base/workbook_values.hpp"
#include "danvan/base/decimal.hpp"
#include "danvan/base/workbook_reader.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <charconv>

namespace danvan {
namespace {

std::string day(std::string_view serial, bool from_1904 = false) {
  const std::optional<Date> found = workbook_day(serial, from_1904);
  return found ? found->iso() : "none";
}

TEST_CASE("a number of a workbook is the decimal that was typed") {
  CHECK(workbook_number("1.1000000000000001") == "1.1");
  CHECK(workbook_number("1.1") == "1.1");
  CHECK(workbook_number("0012") == "0012");
  CHECK(workbook_number("1.") == "1");
  CHECK(workbook_number("-0.29999999999999999") == "-0.3");
  CHECK(workbook_number("1.5E-2") == "0.015");
  CHECK(workbook_number("1E3") == "1000");
  CHECK(workbook_number("0.30000000000000004") == "0.30000000000000004");
  for (const char* wrong : {"", "-", "x", "1,5", ".5.", "NaN", "inf", "1e999", "0x10", "1 "}) {
    CHECK_MESSAGE(!workbook_number(wrong), wrong);
  }
}

TEST_CASE("whatever has at most 15 digits survives being stored as a binary fraction") {
  CHECK(rc::check("there and back", [] {
    const int decimals = *rc::gen::inRange(0, 8);
    const std::int64_t scaled = *rc::gen::inRange<std::int64_t>(-999'999'999'999'999, 1'000'000'000'000'000);
    const std::string typed = format_scaled(scaled, decimals);
    double binary = 0;
    std::from_chars(typed.data(), typed.data() + typed.size(), binary);
    for (const std::string& stored :
         {fmt::format("{:.17g}", binary), fmt::format("{:.17e}", binary), fmt::format("{}", binary)}) {
      RC_ASSERT(workbook_number(stored).has_value());
      RC_ASSERT(std::get<std::int64_t>(parse_scaled(*workbook_number(stored), decimals, NumberStyle::plain)) == scaled);
    }
  }));
}

TEST_CASE("days count from 1900, with a 29 February that never was, or from 1904") {
  CHECK(day("1") == "1900-01-01");
  CHECK(day("59") == "1900-02-28");
  CHECK(day("60") == "none");
  CHECK(day("61") == "1900-03-01");
  CHECK(day("45930") == "2025-09-30");
  CHECK(day("45930.0") == "2025-09-30");
  CHECK(day("45930.5") == "none");
  CHECK(day("-1") == "none");
  CHECK(day("0") == "none");
  CHECK(day("0", true) == "1904-01-01");
  CHECK(day("44468", true) == "2025-09-30");
}

TEST_CASE("what a number looks like is told by the format, not by words in it") {
  CHECK(look_of(0) == NumberLook::plain);
  CHECK(look_of(9) == NumberLook::percent);
  CHECK(look_of(14) == NumberLook::day);
  CHECK(look_of(44) == NumberLook::plain);
  CHECK(look_of("General") == NumberLook::plain);
  CHECK(look_of("dd/mm/yyyy") == NumberLook::day);
  CHECK(look_of("[$-42A]d mmmm yyyy;@") == NumberLook::day);
  CHECK(look_of("0.00%") == NumberLook::percent);
  CHECK(look_of("#,##0 \"đồng\"") == NumberLook::plain);
  CHECK(look_of("[Red]#,##0;-#,##0") == NumberLook::plain);
  CHECK(look_of("#,##0\\ _d") == NumberLook::plain);
}

TEST_CASE("cells are named as people see them") {
  CHECK(cell_name(7, 5) == "E7");
  CHECK(cell_name(1, 26) == "Z1");
  CHECK(cell_name(1, 27) == "AA1");
  CHECK(cell_name(1'048'576, 16'384) == "XFD1048576");
  CHECK(without_escapes("a_x000D_b_x005F_c_x00") == "a\rb_c_x00");
}

}  // namespace
}  // namespace danvan
