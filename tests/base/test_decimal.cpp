#include "danvan/base/decimal.hpp"
#include "danvan/base/error.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace danvan;
using Number = std::variant<std::int64_t, NumberFault>;

namespace {

Number plain(std::string_view text, int decimals) {
  return parse_scaled(text, decimals, NumberStyle::plain);
}

Number vietnamese(std::string_view text, int decimals) {
  return parse_scaled(text, decimals, NumberStyle::vietnamese);
}

}  // namespace

TEST_CASE("a plain number is read exactly") {
  CHECK(plain("12.5", 2) == Number(1250));
  CHECK(plain("-0.05", 2) == Number(-5));
  CHECK(plain("0012", 0) == Number(12));
  CHECK(plain("12.0", 0) == Number(12));
  CHECK(plain("1.234", 3) == Number(1234));
  CHECK(plain("0.1", 17) == Number(10'000'000'000'000'000));
}

TEST_CASE("a number that could be read both ways is not guessed") {
  CHECK(plain("12,5", 2) == Number(NumberFault::decimal_comma));
  CHECK(plain("1.234,5", 2) == Number(NumberFault::decimal_comma));
  CHECK(plain("1.234.567", 0) == Number(NumberFault::decimal_comma));
  CHECK(plain("1,234", 2) == Number(NumberFault::ambiguous));
  CHECK(plain("1,234.5", 2) == Number(NumberFault::ambiguous));
  CHECK(plain("1.234", 0) == Number(NumberFault::ambiguous));
  CHECK(plain("10.000", 0) == Number(NumberFault::ambiguous));
  CHECK(plain("0.125", 2) == Number(NumberFault::too_many_decimals));
  CHECK(plain("12.55", 1) == Number(NumberFault::too_many_decimals));
  CHECK(vietnamese("12.5", 2) == Number(NumberFault::ambiguous));
  CHECK(vietnamese("1234.5", 2) == Number(NumberFault::ambiguous));
}

TEST_CASE("Vietnamese numbers have groups of three and a decimal comma") {
  CHECK(vietnamese("1.234", 0) == Number(1234));
  CHECK(vietnamese("1.234,5", 1) == Number(12'345));
  CHECK(vietnamese("1234,5", 1) == Number(12'345));
  CHECK(vietnamese("-12.345.678", 0) == Number(-12'345'678));
  for (const char* text : {"1234.567.890", "1..234", ".234", "1.234.", "1,234.5", "1,2,3", "1.23,5"}) {
    CAPTURE(text);
    CHECK(vietnamese(text, 3) == Number(NumberFault::not_a_number));
  }
}

TEST_CASE("what is no number is none") {
  for (const char* text : {"", "-", "+5", " 5", "5 ", "1e3", ".5", "5.", "--5", "0x10", "٣", "1.2.3", "NaN", "5,"}) {
    CAPTURE(text);
    CHECK(plain(text, 2) == Number(NumberFault::not_a_number));
  }
}

TEST_CASE("a number too large to be kept is refused, not wrapped") {
  CHECK(plain("900000000000000000", 0) == Number(900'000'000'000'000'000));
  CHECK(plain("-900000000000000000", 0) == Number(-900'000'000'000'000'000));
  CHECK(plain("900000000000000001", 0) == Number(NumberFault::too_large));
  CHECK(plain("9000000000000000.01", 2) == Number(NumberFault::too_large));
  CHECK(plain("99999999999999999999999999999999999999999999", 0) == Number(NumberFault::too_large));
}

TEST_CASE("the shortest exact form, or all the decimals") {
  CHECK(format_scaled(1250, 2) == "12.5");
  CHECK(format_scaled(1250, 2, true) == "12.50");
  CHECK(format_scaled(-5, 2) == "-0.05");
  CHECK(format_scaled(1200, 2) == "12");
  CHECK(format_scaled(1200, 0) == "1200");
  CHECK(format_scaled(0, 2) == "0");
  CHECK(format_scaled(0, 2, true) == "0.00");
}

TEST_CASE("a share is read exactly from each of its forms") {
  CHECK(Ratio::parse("80%") == Ratio(4, 5));
  CHECK(Ratio::parse("66.7%") == Ratio(667, 1000));
  CHECK(Ratio::parse("2/3") == Ratio(2, 3));
  CHECK(Ratio::parse("0.8") == Ratio(4, 5));
  CHECK(Ratio::parse("0.125") == Ratio(1, 8));
  CHECK(Ratio::parse("1") == Ratio(1, 1));
  for (const char* text :
       {"", "%", "2/0", "2/", "/3", "-1/2", "-0.5", "80 %", "0,8", "1/2/3", "0.8x", "99999999999/3"}) {
    CAPTURE(text);
    CHECK_FALSE(Ratio::parse(text));
  }
}

TEST_CASE("a mean of 20/3 is below 6.67 though it prints as 6.67") {
  const Ratio mean(20, 3);
  CHECK(mean.rounded(2) == 667);
  CHECK(mean < Ratio(667, 100));
  CHECK(mean > Ratio(666, 100));
}

TEST_CASE("ratios compare exactly where binary floating point cannot") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK(Ratio(most - 1, most) > Ratio(most - 2, most - 1));
  CHECK(Ratio(2, 4) == Ratio(1, 2));
  CHECK(Ratio(-1, 2) == Ratio(1, -2));
  CHECK(Ratio(std::numeric_limits<std::int64_t>::min(), 1) < Ratio(0, 1));
}

TEST_CASE("rounding is half up, away from zero") {
  CHECK(Ratio(1, 8).rounded(2) == 13);
  CHECK(Ratio(-1, 8).rounded(2) == -13);
  CHECK(Ratio(1, 3).rounded(0) == 0);
  CHECK(Ratio(1, 2).rounded(0) == 1);
  CHECK(Ratio(89'749, 1000).rounded(1) == 897);
}

TEST_CASE("a quota is never rounded up") {
  CHECK(Ratio::parse("0.25")->floor_of(15) == 3);
  CHECK(Ratio(1, 3).floor_of(3) == 1);
  CHECK(Ratio(2, 3).floor_of(1) == 0);
  CHECK(Ratio(-1, 3).floor_of(1) == -1);
}

TEST_CASE("a ratio over nothing is no number") {
  CHECK_FALSE(Ratio(0, 0).defined());
  CHECK_THROWS_AS(static_cast<void>(Ratio(1, 0).rounded(2)), Bug);
}
