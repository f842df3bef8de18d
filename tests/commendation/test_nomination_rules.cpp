#include "commendation/office.hpp"

#include <doctest/doctest.h>

namespace danvan::commendation {
namespace {

using testing::nomination;
using testing::Office;

TEST_CASE("a nomination that nothing is wrong with breaks no rule") {
  CHECK(Office().broken_by(nomination()) == "");
}

TEST_CASE("what cannot be read is told all at once, each with its column (NM-01)") {
  Office office;
  CHECK(office.broken_by(nomination([](Request& one) {
    one.code = "";
    one.year = "25";
    one.received = "2025-02-29";
    one.achievement_from = "1/1/25";
    one.achievement_to = "today";
  })) == "NM-01 code, NM-01 year, NM-01 received, NM-01 achievement_from, NM-01 achievement_to");
}

TEST_CASE("a year is four digits and nothing after them") {
  Office office;
  for (const char* year : {"", "2025a", "02025x", "1899", "2201", "-2025", " 2025"}) {
    CAPTURE(year);
    CHECK(office.broken_by(nomination([&](Request& one) { one.year = year; })) == "NM-01 year");
  }
}

TEST_CASE("unknown codes are told with their column (NM-02)") {
  Office office;
  CHECK(office.broken_by(nomination([](Request& one) {
    one.subject = "S09";
    one.unit = "S0";
    one.award = "bangkhen";
  })) == "NM-02 subject, NM-02 unit, NM-02 award");
  CHECK(office.broken_by(nomination([](Request& one) { one.subject_kind = "team"; })) == "NM-02 subject_kind");
  CHECK(office.broken_by(nomination([](Request& one) { one.subject = ""; })) == "NM-02 subject");
}

TEST_CASE("each kind of subject is looked up among its own kind") {
  Office office;
  const auto of = [&](const char* kind, const char* subject) {
    return office.broken_by(nomination([&](Request& one) {
      one.subject_kind = kind;
      one.subject = subject;
    }));
  };
  CHECK(of("model", "M25") == "");
  CHECK(of("model", "S01") == "NM-02 subject");
  CHECK(of("person", "P1") == "");
  CHECK(of("person", "P2") == "NM-02 subject");
  CHECK(of("household", "Hộ bà Ví dụ, thôn Đông") == "");
  CHECK(of("household", "") == "NM-02 subject");
}

TEST_CASE("a file is received today or earlier, never tomorrow (NM-03)") {
  Office office;
  const auto received = [&](const char* on) {
    return office.broken_by(nomination([&](Request& one) { one.received = on; }));
  };
  CHECK(received("2025-12-20") == "");
  CHECK(received("2025-12-21") == "NM-03 received");
}

TEST_CASE("today is the day in Vietnam") {
  Office office;
  office.now = Instant::parse("2025-12-20T17:00:00Z").value();  // 21 December, 00:00 in Vietnam
  CHECK(office.broken_by(nomination([](Request& one) { one.received = "2025-12-21"; })) == "");
}

TEST_CASE("an award form is in force from its first day until the day before its last (NM-03)") {
  Office office;
  office.now = Instant::parse("2026-02-01T02:00:00Z").value();
  const auto received = [&](const char* on) {
    return office.broken_by(nomination([&](Request& one) {
      one.received = on;
      one.year = "2023";
      one.achievement_from = one.achievement_to = "2023-05-01";
    }));
  };
  CHECK(received("2023-12-31") == "NM-03 award");
  CHECK(received("2024-01-01") == "");
  CHECK(received("2025-12-31") == "");
  CHECK(received("2026-01-01") == "NM-03 award");
}

TEST_CASE("an award form is only for the kinds of subject that it names (NM-04)") {
  Office office;
  CHECK(office.broken_by(nomination([](Request& one) { one.award = "co"; })) == "");
  CHECK(office.broken_by(nomination([](Request& one) {
    one.award = "co";
    one.subject_kind = "model";
    one.subject = "M25";
  })) == "NM-04 subject_kind");
}

TEST_CASE("a unit submits up to its last day in force (NM-05)") {
  Office office;
  const auto received = [&](const char* on) {
    return office.broken_by(nomination([&](Request& one) {
      one.unit = "OLD";
      one.received = on;
      one.achievement_to = "2025-06-01";
    }));
  };
  CHECK(received("2025-06-30") == "");
  CHECK(received("2025-07-01") == "NM-05 unit");
}

TEST_CASE("a unit that is no more can still be nominated for what it did") {
  Office office;
  CHECK(office.broken_by(nomination([](Request& one) {
    one.subject = "OLD";
    one.achievement_to = "2025-06-30";
  })) == "");
}

TEST_CASE("a model takes part in the movement of the year it is nominated for (NM-06)") {
  Office office;
  const auto model = [&](const char* code, const char* year) {
    return office.broken_by(nomination([&](Request& one) {
      one.subject_kind = "model";
      one.subject = code;
      one.year = year;
    }));
  };
  CHECK(model("M25", "2025") == "");
  CHECK(model("M25", "2024") == "NM-06 subject");
  CHECK(model("M24", "2024") == "");
  CHECK(model("M24", "2025") == "NM-06 subject");
}

TEST_CASE("an achievement begins before it ends and ends by the day of receipt, these days included (NM-07)") {
  Office office;
  const auto span = [&](const char* from, const char* to) {
    return office.broken_by(nomination([&](Request& one) {
      one.achievement_from = from;
      one.achievement_to = to;
    }));
  };
  CHECK(span("2025-12-15", "2025-12-15") == "");
  CHECK(span("2025-12-15", "2025-12-14") == "NM-07 achievement_from");
  CHECK(span("2025-01-01", "2025-12-16") == "NM-07 achievement_to");
}

TEST_CASE("where no days are given the achievement is that of the year, which need not be over") {
  Office office;
  CHECK(office.broken_by(nomination([](Request& one) { one.achievement_from = one.achievement_to = ""; })) == "");
}

TEST_CASE("one achievement gets one award of a form: overlapping days are refused, days after them are not (NM-08)") {
  Office office;
  office.submit(nomination([](Request& one) {
    one.achievement_from = "2025-01-01";
    one.achievement_to = "2025-06-30";
  }));
  const auto again = [&](const char* from, const char* to) {
    return office.broken_by(nomination([&](Request& one) {
      one.code = "K2";
      one.achievement_from = from;
      one.achievement_to = to;
    }));
  };
  CHECK(again("2025-06-30", "2025-07-31") == "NM-08 achievement_from");
  CHECK(again("2025-07-01", "2025-07-31") == "");
  CHECK(again("2024-06-01", "2024-12-31") == "");
  CHECK(again("2024-06-01", "2025-01-01") == "NM-08 achievement_from");
  CHECK(again("", "") == "NM-08 achievement_from");
}

TEST_CASE("the same days are free for another form, another subject and another kind of subject") {
  Office office;
  office.submit(nomination());
  const auto other = [&](const char* kind, const char* subject, const char* award) {
    return office.broken_by(nomination([&](Request& one) {
      one.code = "K2";
      one.subject_kind = kind;
      one.subject = subject;
      one.award = award;
    }));
  };
  CHECK(other("unit", "S01", "co") == "");
  CHECK(other("unit", "S02", "bang_khen") == "");
  CHECK(other("household", "S01", "bang_khen") == "");
  CHECK(other("unit", "S01", "bang_khen") == "NM-08 achievement_from");
}

TEST_CASE("every rule that refuses is told, not the first alone") {
  Office office;
  CHECK(office.broken_by(nomination([](Request& one) {
    one.award = "co";
    one.subject_kind = "model";
    one.subject = "M24";
    one.unit = "OLD";
    one.achievement_to = "2025-12-31";
  })) == "NM-04 subject_kind, NM-05 unit, NM-06 subject, NM-07 achievement_to");
}

}  // namespace
}  // namespace danvan::commendation
