#include "danvan/reporting/roll_up_report.hpp"
#include "reporting/office.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>

namespace danvan::reporting {
namespace {

using config::IndicatorType;
using Standing = RolledPart::Standing;
using test::day;
using test::period;

constexpr std::int64_t a = 1, b = 2, c = 3, d = 4;

/// A, B end on 1 July 2025; C begins then; D is there all the time.
Lineage lineage(std::vector<registry::Handover> handovers) {
  const registry::UnitLife::Span before{Date::beginning(), day("2025-07-01")};
  const registry::UnitLife::Span after{day("2025-07-01"), Date::forever()};
  return {{{a, "A", {before}}, {b, "B", {before}}, {c, "C", {after}}, {d, "D", {{before.from, after.to}}}},
          std::move(handovers)};
}
registry::Handover handover(std::int64_t from, std::optional<std::int64_t> to, std::int64_t share = 1'000'000,
                            bool ends = true) {
  return {from, to, share, day("2025-07-01"), ends};
}

UnitFigure figure(std::int64_t unit, std::string_view code, std::int64_t value) {
  return {unit, period(code), period(code).last(), Figure::of(value)};
}

Rolled rolled(IndicatorType type, std::vector<UnitFigure> figures, const Lineage& units, View view,
              std::vector<OwedFigure> owed = {}, Date on = day("2025-12-31"), Date end = day("2025-12-31")) {
  return roll_up({type, std::move(figures), std::move(owed)}, units, registry::Placement(units.units, units.handovers),
                 view, end, on);
}

/// "C=100 C~30(A) A=100!": to whom, how much, ~ an estimate, from whom if another, ! shown and not added, ? unplaced,
/// # lost.
std::string text(const Rolled& rolled) {
  static const std::map<std::int64_t, std::string> names{{a, "A"}, {b, "B"}, {c, "C"}, {d, "D"}};
  std::string out;
  for (const RolledPart& one : rolled.parts) {
    out += out.empty() ? "" : " ";
    out += names.at(one.unit) + (one.estimate ? "~" : "=");
    out += one.figure.known() ? std::to_string(one.figure.value) : "…";
    out += one.source == one.unit ? "" : "(" + names.at(one.source) + ")";
    constexpr const char* marks[] = {"", "!", "?", "#"};
    out += marks[static_cast<std::size_t>(one.standing)];
  }
  return out;
}
std::int64_t total(const Rolled& rolled) {
  std::int64_t sum = 0;
  for (const RolledPart& one : rolled.parts) {
    sum += in_total(one.standing) ? one.figure.value : 0;
  }
  return sum;
}

TEST_CASE("June's stock of a closed unit is not added to December's of the unit that inherited it") {
  const Lineage units = lineage({handover(a, c), handover(b, c)});
  const std::vector<UnitFigure> figures{figure(a, "2025-06", 40), figure(b, "2025-06", 60), figure(c, "2025-12", 95)};
  CHECK(text(rolled(IndicatorType::stock, figures, units, View::now)) == "C=95");
  CHECK(text(rolled(IndicatorType::stock, figures, units, View::then)) == "C=95 A=40! B=60!");
  CHECK(total(rolled(IndicatorType::stock, figures, units, View::then)) == 95);
}

TEST_CASE("until a successor reports its predecessors' stocks are carried over, as an estimate") {
  const Lineage units = lineage({handover(a, c), handover(b, c)});
  const std::vector<UnitFigure> figures{figure(a, "2025-05", 30), figure(a, "2025-06", 40), figure(b, "2025-06", 60)};
  CHECK(text(rolled(IndicatorType::stock, figures, units, View::now)) == "C~40(A) C~60(B)");
  CHECK(text(rolled(IndicatorType::stock, figures, units, View::then)) == "C~40(A) C~60(B) A=40! B=60!");
}

TEST_CASE("a stock that is split goes over by share, and only to those who have not reported") {
  const Lineage units = lineage({handover(a, c, 333'333), handover(a, d, 666'667)});
  CHECK(text(rolled(IndicatorType::stock, {figure(a, "2025-06", 100)}, units, View::now)) == "C~33(A) D~67(A)");
  CHECK(text(rolled(IndicatorType::stock, {figure(a, "2025-06", 100), figure(c, "2025-09", 50)}, units, View::now)) ==
        "C=50 D~67(A)");
  // D reported before it took over: what came over is added to it.
  CHECK(text(rolled(IndicatorType::stock, {figure(a, "2025-06", 100), figure(d, "2025-06", 7)}, units, View::now)) ==
        "C~33(A) D~67(A) D=7");
  CHECK(text(rolled(IndicatorType::stock, {figure(a, "2025-06", 100), figure(d, "2025-07", 80)}, units, View::now)) ==
        "C~33(A) D=80");
}

TEST_CASE("a unit that lives on after it gave a part away keeps the rest, and its own later report stands") {
  const Lineage units = lineage({handover(d, c, 250'000, false)});
  CHECK(text(rolled(IndicatorType::stock, {figure(d, "2025-06", 100)}, units, View::now)) == "C~25(D) D~75");
  CHECK(text(rolled(IndicatorType::stock, {figure(d, "2025-06", 100), figure(d, "2025-12", 70)}, units, View::now)) ==
        "C~25(D) D=70");
}

TEST_CASE("a stock that nobody had any more when the span ended is listed, not added") {
  const Lineage units = lineage({handover(a, std::nullopt)});
  const std::vector<UnitFigure> figures{figure(a, "2025-06", 40), figure(d, "2025-06", 5)};
  CHECK(text(rolled(IndicatorType::stock, figures, units, View::now)) == "A=40# D=5");
  CHECK(text(rolled(IndicatorType::stock, figures, units, View::then)) == "D=5 A=40!");
}

TEST_CASE("a stock that was there when the span ended stays in the sum, whoever took it over since, or nobody") {
  const Lineage units =
      lineage({handover(a, std::nullopt), handover(b, c, 300'000), handover(b, std::nullopt, 700'000)});
  const std::vector<UnitFigure> figures{figure(a, "2025-06", 40), figure(b, "2025-06", 10), figure(d, "2025-06", 5)};
  const std::vector<OwedFigure> owed{{a, period("2025-06"), day("2025-06-30")}};
  const Date end = day("2025-06-30");
  const Rolled then = rolled(IndicatorType::stock, figures, units, View::then, owed, end, end);
  const Rolled now = rolled(IndicatorType::stock, figures, units, View::now, owed, day("2026-01-01"), end);
  CHECK(text(then) == "A=40 B=10 D=5");
  CHECK(text(now) == "A=40? C~3(B) B~7? D=5");
  CHECK(total(then) == total(now));
  REQUIRE(now.coverage.size() == 1);
  CHECK(now.coverage[0].unplaced);
  CHECK(now.coverage[0].unit == a);
}

TEST_CASE("flows are summed, and go to those who took over with the same total") {
  const Lineage units = lineage({handover(a, c), handover(b, std::nullopt)});
  const std::vector<UnitFigure> figures{figure(a, "2025-01", 3), figure(a, "2025-02", 4), figure(b, "2025-Q1", 5),
                                        figure(c, "2025-07", 6)};
  CHECK(text(rolled(IndicatorType::flow, figures, units, View::then)) == "A=3 A=4 B=5 C=6");
  const Rolled now = rolled(IndicatorType::flow, figures, units, View::now);
  CHECK(text(now) == "C=7(A) C=6 B=5?");
  CHECK(total(now) == 18);
}

TEST_CASE("no month of a flow is counted twice") {
  const Lineage units = lineage({});
  const std::vector<UnitFigure> figures{figure(d, "2025-Q1", 10), figure(d, "2025-01", 3), figure(d, "2025-04", 4)};
  CHECK(total(rolled(IndicatorType::flow, figures, units, View::then)) == 14);
}

TEST_CASE("coverage tells units that gave of those owing, and a month that is not there is not 0") {
  const Lineage units = lineage({});
  const auto owed = [](std::int64_t unit, std::string_view code) {
    return OwedFigure{unit, period(code), period(code).last()};
  };
  const Rolled flows = rolled(IndicatorType::flow, {figure(d, "2025-01", 3)}, units, View::then,
                              {owed(d, "2025-01"), owed(d, "2025-02")});
  REQUIRE(flows.coverage.size() == 1);
  CHECK_FALSE(flows.coverage[0].complete);
  CHECK(flows.coverage[0].given == 1);
  CHECK(flows.coverage[0].owed == 2);
  const Rolled stocks = rolled(IndicatorType::stock, {figure(d, "2025-01", 3)}, units, View::then,
                               {owed(d, "2025-01"), owed(d, "2025-02")});
  CHECK(stocks.coverage.at(0).complete);
}

TEST_CASE("what a predecessor did not report is not covered, until the successor reports") {
  const Lineage units = lineage({handover(a, c), handover(b, c)});
  const std::vector<OwedFigure> owed{{a, period("2025-06"), day("2025-06-30")},
                                     {b, period("2025-06"), day("2025-06-30")},
                                     {c, period("2025-12"), day("2025-12-31")}};
  const auto counts = [&](std::vector<UnitFigure> figures) {
    const Rolled found = rolled(IndicatorType::stock, std::move(figures), units, View::now, owed);
    const auto given =
        std::count_if(found.coverage.begin(), found.coverage.end(), [](auto& one) { return one.complete; });
    return fmt::format("{}/{}", given, found.coverage.size());
  };
  CHECK(counts({figure(a, "2025-06", 40)}) == "1/3");
  CHECK(counts({figure(a, "2025-06", 40), figure(c, "2025-12", 90)}) == "1/1");
}

TEST_CASE("a ratio keeps only periods in which both parts are known") {
  SpanFigures above{IndicatorType::flow, {figure(a, "2025-01", 1), figure(a, "2025-02", 2)}, {}};
  SpanFigures below{IndicatorType::flow, {figure(a, "2025-02", 4), figure(b, "2025-02", 9)}, {}};
  keep_pairs(above, below);
  REQUIRE(above.figures.size() == 1);
  REQUIRE(below.figures.size() == 1);
  CHECK(above.figures[0].figure == Figure::of(2));
  CHECK(below.figures[0].figure == Figure::of(4));
}

TEST_CASE("a sum beyond 64 bits is told") {
  const Lineage units = lineage({handover(a, c), handover(b, c)});
  const std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK_THROWS_AS(rolled(IndicatorType::flow, {figure(a, "2025-01", most), figure(b, "2025-01", 1)}, units, View::now),
                  Error);
}

TEST_CASE("whatever is split, dissolved and reported: nothing of a flow is lost, no stock is there twice") {
  CHECK(rc::check([] {
    const auto share = *rc::gen::inRange<std::int64_t>(0, 1'000'001);
    const bool dissolved = *rc::gen::arbitrary<bool>();
    const Lineage units =
        lineage({handover(a, c, share), handover(a, dissolved ? std::nullopt : std::optional(d), 1'000'000 - share),
                 handover(b, c)});
    std::vector<UnitFigure> figures;
    for (const std::int64_t unit : {a, b, c, d}) {
      for (const char* code : {"2025-03", "2025-06", "2025-09", "2025-12"}) {
        const bool lives = unit == d || (unit == c) == (std::string_view(code) > "2025-06");
        if (lives && *rc::gen::arbitrary<bool>()) {
          figures.push_back(figure(unit, code, *rc::gen::inRange<std::int64_t>(0, 1000)));
        }
      }
    }
    const Rolled then = rolled(IndicatorType::flow, figures, units, View::then);
    const Rolled now = rolled(IndicatorType::flow, figures, units, View::now);
    RC_ASSERT(total(then) == total(now));
    // The span may end before the units change or after.
    const Date end = *rc::gen::element(day("2025-06-30"), day("2025-12-31"));
    std::erase_if(figures, [&](const UnitFigure& one) { return one.on > end; });
    const Rolled stock_then = rolled(IndicatorType::stock, figures, units, View::then, {}, end, end);
    const Rolled stock_now = rolled(IndicatorType::stock, figures, units, View::now, {}, day("2026-01-01"), end);
    RC_ASSERT(total(stock_then) == total(stock_now));
    // What each unit's last reports come to is the most that there can be.
    std::map<std::int64_t, std::int64_t> last;
    for (const UnitFigure& one : figures) {
      last[one.unit] = one.figure.value;
    }
    std::int64_t most = 0;
    for (const auto& [unit, value] : last) {
      most += value;
    }
    RC_ASSERT(total(stock_now) <= most);
    const bool c_reported = last.contains(c);
    for (const RolledPart& one : stock_now.parts) {
      RC_ASSERT(!(c_reported && one.unit == c && one.source != c));
    }
  }));
}

}  // namespace
}  // namespace danvan::reporting
