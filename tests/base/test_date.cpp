#include "danvan/base/date.hpp"

#include <doctest/doctest.h>

using namespace danvan;

TEST_CASE("a date is written year first or day first, and in no other way") {
  CHECK(Date::parse("2025-07-01") == Date::of(2025, 7, 1));
  CHECK(Date::parse("01/07/2025") == Date::of(2025, 7, 1));
  for (const char* text : {"", "1/7/2025", "01/07/25", "2025/07/01", "01-07-2025", "20250701", "2025-7-1",
                           "2025-07-01 ", "+025-07-01", "2025-07-0x", "01/07-2025", "00/01/2025", "31/02/2025",
                           "29/02/2025", "31/04/2025", "01/13/2025", "31/12/1899", "01/01/2201"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
  CHECK(Date::parse("29/02/2024"));
}

TEST_CASE("a date is the count of days since 1970") {
  CHECK(Date::of(1970, 1, 1)->days() == 0);
  CHECK(Date::of(2000, 3, 1)->days() == 11'017);
  CHECK(Date::of(1969, 12, 31)->days() == -1);
  const Date leap = *Date::of(2024, 2, 29);
  CHECK(leap.plus(1) == Date::of(2024, 3, 1));
  CHECK(leap.year() == 2024);
  CHECK(leap.month() == 2);
  CHECK(leap.day() == 29);
  CHECK(leap.iso() == "2024-02-29");
  CHECK(leap.vietnamese() == "29/02/2024");
}

TEST_CASE("the beginning and for ever lie outside every day and have no form") {
  CHECK(Date::beginning() < *Date::of(1900, 1, 1));
  CHECK(Date::forever() > *Date::of(2200, 12, 31));
  CHECK(Date::beginning().iso().empty());
  CHECK(Date::forever().vietnamese().empty());
}

TEST_CASE("an instant is kept in UTC and shown in Vietnam's time") {
  const Instant instant = Instant::parse("2025-12-16T02:00:00Z").value();
  CHECK(instant.unix_seconds() == 1'765'850'400);
  CHECK(instant.local() == "2025-12-16 09:00:00");
  CHECK(instant.utc() == "2025-12-16T02:00:00Z");
  CHECK(Instant::parse("2025-12-16T09:00:00+07:00") == instant);
  CHECK(Instant::parse("2025-12-31T17:00:00Z")->local_date() == Date::of(2026, 1, 1));
  CHECK(Instant::parse("2026-01-01")->utc() == "2025-12-31T17:00:00Z");
  CHECK(Instant(-1).utc() == "1969-12-31T23:59:59Z");
}

TEST_CASE("an instant without an offset, or with a time that is none, is not guessed") {
  for (const char* text :
       {"", "2025-12-16T02:00:00", "2025-12-16 02:00:00Z", "2025-12-16T24:00:00Z", "2025-12-16T02:60:00Z",
        "2025-12-16T02:00Z", "2025-12-16T02:00:00+7", "2025-12-16T02:00:00+07:0x", "2025-12-16T"}) {
    CAPTURE(text);
    CHECK_FALSE(Instant::parse(text));
  }
}
