#include "danvan/base/error.hpp"
#include "danvan/base/period.hpp"

#include <doctest/doctest.h>

using namespace danvan;

namespace {

std::string days(std::string_view code, int cutoff_day = 0) {
  const Period period = Period::parse(code).value();
  return period.first(cutoff_day).iso() + ".." + period.last(cutoff_day).iso();
}

}  // namespace

TEST_CASE("a period has its calendar days") {
  CHECK(days("2025") == "2025-01-01..2025-12-31");
  CHECK(days("2025-H1") == "2025-01-01..2025-06-30");
  CHECK(days("2025-H2") == "2025-07-01..2025-12-31");
  CHECK(days("2025-9M") == "2025-01-01..2025-09-30");
  CHECK(days("2025-Q1") == "2025-01-01..2025-03-31");
  CHECK(days("2025-Q4") == "2025-10-01..2025-12-31");
  CHECK(days("2024-02") == "2024-02-01..2024-02-29");
  CHECK(days("2025-02") == "2025-02-01..2025-02-28");
  CHECK(days("2100-02") == "2100-02-01..2100-02-28");
  CHECK(days("2000-02") == "2000-02-01..2000-02-29");
  CHECK(days("2025-12") == "2025-12-01..2025-12-31");
}

TEST_CASE("with a cutoff on the 14th a month runs from the 15th to it, and longer periods are made of such months") {
  CHECK(days("2025-07", 14) == "2025-06-15..2025-07-14");
  CHECK(days("2025-01", 14) == "2024-12-15..2025-01-14");
  CHECK(days("2024-03", 27) == "2024-02-28..2024-03-27");
  CHECK(days("2025-Q2", 14) == "2025-03-15..2025-06-14");
  CHECK(days("2025-H2", 14) == "2025-06-15..2025-12-14");
  CHECK(days("2025-9M", 14) == "2024-12-15..2025-09-14");
  CHECK(days("2025", 14) == "2024-12-15..2025-12-14");
  CHECK(days("1900", 14) == "1899-12-15..1900-12-14");
}

TEST_CASE("each month begins on the day after the one before ended, with any cutoff") {
  for (const int cutoff : {0, 1, 14, 27}) {
    for (int year = 2023; year <= 2025; ++year) {
      for (std::int64_t place = 8; place < 19; ++place) {
        const Period before = Period::from_number(year * 32 + place);
        const Period after = Period::from_number(year * 32 + place + 1);
        CHECK(before.last(cutoff).plus(1) == after.first(cutoff));
      }
      CHECK(Period::of_year(year).last(cutoff).plus(1) == Period::of_year(year + 1).first(cutoff));
    }
  }
}

TEST_CASE("codes and numbers of a period come back, and numbers sort by year") {
  for (const char* code : {"2025", "2025-H1", "2025-H2", "2025-9M", "2025-Q1", "2025-Q3", "2025-01", "2025-12"}) {
    CAPTURE(code);
    const Period period = Period::parse(code).value();
    CHECK(period.code() == code);
    CHECK(Period::from_number(period.number()) == period);
    CHECK(period.number() < Period::of_year(2026).number());
    CHECK(period.year() == 2025);
  }
  for (const char* code :
       {"", "25", "2025-", "2025-13", "2025-00", "2025-H3", "2025-Q5", "2025-7", "2025-q1", "1899", "x025"}) {
    CAPTURE(code);
    CHECK_FALSE(Period::parse(code));
  }
  CHECK_THROWS_AS(Period::from_number(2025 * 32 + 20), Bug);
}

TEST_CASE("a period contains the periods that are made of its months") {
  const auto contains = [](const char* outer, const char* inner) {
    return Period::parse(outer)->contains(*Period::parse(inner));
  };
  CHECK(contains("2025", "2025-9M"));
  CHECK(contains("2025-9M", "2025-Q3"));
  CHECK(contains("2025-H1", "2025-Q2"));
  CHECK(contains("2025-Q2", "2025-Q2"));
  CHECK_FALSE(contains("2025-H1", "2025-9M"));
  CHECK_FALSE(contains("2025", "2024-12"));
}

TEST_CASE("a span of years has both its ends") {
  CHECK(YearSpan::parse("2021..2025") == YearSpan{2021, 2025});
  CHECK(YearSpan::parse("2021..2025")->years() == 5);
  CHECK(YearSpan::parse("2025")->code() == "2025");
  CHECK(YearSpan{2021, 2025}.code() == "2021..2025");
  for (const char* text : {"", "2025..2021", "2021-2025", "2021..", "..2025", "2021...2025", "2021..25"}) {
    CAPTURE(text);
    CHECK_FALSE(YearSpan::parse(text));
  }
}

TEST_CASE("a span is a period, or all from one to another of its kind") {
  for (const char* code : {"2025", "2021..2025", "2025-Q3", "2024-11..2025-02", "2024-H2..2025-H1"}) {
    CAPTURE(code);
    CHECK(PeriodSpan::parse(code).value().code() == code);
  }
  CHECK(PeriodSpan::parse("2025..2025").value().code() == "2025");
  for (const char* code : {"", "..", "2025..", "..2025", "2025..2024", "2025-02..2025-01", "2025..2025-12",
                           "2025-Q1..2025-06", "2021...2025", "2021..2023..2025", "2025-13", "2021-2025"}) {
    CAPTURE(code);
    CHECK_FALSE(PeriodSpan::parse(code));
  }
}

TEST_CASE("the periods within a span are whole, in order, and none is left out") {
  const auto within = [](const char* span, PeriodKind kind) {
    std::string codes;
    for (const Period period : periods_within(PeriodSpan::parse(span).value(), kind)) {
      codes += (codes.empty() ? "" : " ") + period.code();
    }
    return codes;
  };
  CHECK(within("2021..2025", PeriodKind::year) == "2021 2022 2023 2024 2025");
  CHECK(within("2025", PeriodKind::half) == "2025-H1 2025-H2");
  CHECK(within("2025", PeriodKind::nine_months) == "2025-9M");
  CHECK(within("2025-H2", PeriodKind::quarter) == "2025-Q3 2025-Q4");
  CHECK(within("2025-9M", PeriodKind::quarter) == "2025-Q1 2025-Q2 2025-Q3");
  CHECK(within("2024-11..2025-02", PeriodKind::month) == "2024-11 2024-12 2025-01 2025-02");
  CHECK(within("2024-Q4..2025-Q1", PeriodKind::month) == "2024-10 2024-11 2024-12 2025-01 2025-02 2025-03");
  CHECK(within("2024-H2..2025-H1", PeriodKind::year).empty());
  CHECK(within("2025-Q3", PeriodKind::quarter) == "2025-Q3");
  CHECK(within("2025-Q3", PeriodKind::half).empty());
  CHECK(periods_within(PeriodSpan::parse("1900..2200").value(), PeriodKind::month).size() == 301 * 12);
}
