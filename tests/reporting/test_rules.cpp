#include "danvan/reporting/key.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace danvan;
using namespace danvan::reporting;
using test::day;
using test::period;

TEST_CASE("a key packs and unpacks, sorts by period first, and refuses what does not fit") {
  const FigureKey key{period("2025").number(), 4'194'303, 255, 16'383};
  CHECK(FigureKey::unpacked(key.packed()) == key);
  CHECK(key.packed() < FigureKey{period("2026-01").number(), 0, 0, 0}.packed());
  CHECK_THROWS_AS(static_cast<void>(FigureKey{0, 4'194'304, 0, 0}.packed()), Error);
  CHECK_THROWS_AS(static_cast<void>(FigureKey{0, 0, 256, 0}.packed()), Error);
  CHECK_THROWS_AS(static_cast<void>(FigureKey{0, 0, 0, 16'384}.packed()), Error);
  const KeyRange year = FigureKey::of_year(2025);
  CHECK(year.first <= FigureKey{period("2025").number(), 0, 0, 0}.packed());
  CHECK(FigureKey{period("2025-12").number(), 9, 9, 9}.packed() <= year.last);
  CHECK(FigureKey{period("2026").number(), 0, 0, 0}.packed() > year.last);
}

TEST_CASE("opening, due and closing days belong to the time, and a month ends on 29 February in a leap year") {
  const config::Definitions definitions = test::definitions();
  const Deadlines year = deadlines(definitions.forms[0], period("2025"));
  CHECK(year.opens == day("2025-10-01"));
  CHECK(year.due == day("2025-12-15"));
  CHECK(year.closes == day("2026-01-31"));
  const Deadlines february = deadlines(definitions.forms[2], period("2024-02"));
  CHECK(february.opens == day("2024-02-01"));
  CHECK(february.due == day("2024-03-05"));
  CHECK(february.closes == Date::forever());
  config::Form cut = definitions.forms[2];
  cut.cutoff_day = 14;
  CHECK(deadlines(cut, period("2025-03")).opens == day("2025-02-15"));
  CHECK(deadlines(cut, period("2025-03")).due == day("2025-03-19"));
}

TEST_CASE("the due day is on time, the day after is one day late, nothing is missing") {
  CHECK(timeliness(day("2025-12-15"), day("2025-12-15")).state == State::on_time);
  const Timeliness late = timeliness(day("2025-12-16"), day("2025-12-15"));
  CHECK(late.state == State::late);
  CHECK(late.days_late == 1);
  CHECK(timeliness(std::nullopt, day("2025-12-15")).state == State::missing);
}

TEST_CASE("who owes a report depends on the day that the form names") {
  const config::Definitions definitions = test::definitions();
  config::Form form = definitions.forms[0];
  const auto unit = [](std::string_view kind, Date from, Date to) {
    registry::Unit one{1, "U", {{}}};
    one.versions[0].kind = kind;
    one.versions[0].from = from;
    one.versions[0].to = to;
    return one;
  };
  const registry::Unit ended = unit("huyen", Date::beginning(), day("2025-07-01"));
  const registry::Unit begun = unit("so", day("2025-07-01"), Date::forever());
  const registry::Unit ends_with_year = unit("so", Date::beginning(), day("2026-01-01"));
  const auto owed = [&](const registry::Unit& one, config::OwedBy by) {
    form.owed_by = by;
    return owes(one, form, period("2025"), definitions.kinds);
  };
  CHECK_FALSE(owed(ended, config::OwedBy::end));
  CHECK(owed(ended, config::OwedBy::start));
  CHECK(owed(ended, config::OwedBy::any));
  CHECK(owed(begun, config::OwedBy::end));
  CHECK_FALSE(owed(begun, config::OwedBy::start));
  CHECK(owed(begun, config::OwedBy::any));
  CHECK(owed(ends_with_year, config::OwedBy::end));
  CHECK_FALSE(owed(unit("xa", Date::beginning(), Date::forever()), config::OwedBy::end));
  CHECK_FALSE(owed(unit("so", day("2026-01-01"), Date::forever()), config::OwedBy::any));
  form.due_kinds.clear();
  form.due_levels = {"district"};
  CHECK(owed(ended, config::OwedBy::any));
  CHECK_FALSE(owed(begun, config::OwedBy::any));
}

TEST_CASE("over time a flow is summed and of a stock the last known counts") {
  const std::vector<PeriodFigure> quarters{{period("2025-Q1"), Figure::of(5)},
                                           {period("2025-Q2"), Figure::not_arising()},
                                           {period("2025-Q3"), Figure::of(7)},
                                           {period("2025-Q4"), Figure{}}};
  CHECK(roll_up(config::IndicatorType::flow, quarters) == Figure::of(12));
  CHECK(roll_up(config::IndicatorType::stock, quarters) == Figure::of(7));
  CHECK(roll_up(config::IndicatorType::flow, {quarters.data() + 1, 1}) == Figure::not_arising());
  CHECK(roll_up(config::IndicatorType::flow, {quarters.data() + 3, 1}) == Figure{});
  const std::vector<PeriodFigure> huge(2, {period("2025"), Figure::of(9'000'000'000'000'000'000)});
  CHECK_THROWS_AS(roll_up(config::IndicatorType::flow, huge), Error);
}

TEST_CASE("a year is made of periods of any length, no month twice and none left out") {
  const auto year = [](config::IndicatorType type, std::vector<std::pair<const char*, std::int64_t>> given) {
    std::vector<PeriodFigure> figures;
    for (const auto& [code, value] : given) {
      figures.push_back({period(code), Figure::of(value)});
    }
    std::sort(figures.begin(), figures.end(), [](const auto& a, const auto& b) { return a.period < b.period; });
    return of_year(type, figures);
  };
  const auto flow = config::IndicatorType::flow;
  const auto stock = config::IndicatorType::stock;
  CHECK(year(flow, {{"2025-H1", 10}, {"2025-Q3", 3}, {"2025-Q4", 4}}) == Figure::of(17));
  CHECK(year(stock, {{"2025-H1", 5}, {"2025-Q3", 7}, {"2025-Q4", 9}}) == Figure::of(9));
  CHECK(year(flow, {{"2025", 1}, {"2025-H1", 10}, {"2025-H2", 10}}) == Figure::of(1));
  CHECK(year(stock, {{"2025", 1}, {"2025-12", 10}}) == Figure::of(1));
  CHECK(year(flow, {{"2025-Q1", 1}, {"2025-Q2", 2}, {"2025-H1", 10}, {"2025-07", 5}}) == Figure::of(15));
  CHECK(year(flow, {{"2025-Q1", 1}, {"2025-04", 2}, {"2025-03", 100}}) == Figure::of(3));
  CHECK(year(flow, {{"2025-9M", 30}, {"2025-Q4", 4}}) == Figure::of(34));
  CHECK(year(flow, {{"2025-H1", 10}, {"2025-9M", 30}, {"2025-Q4", 4}}) == Figure::of(34));
  CHECK(year(flow, {{"2025-H1", 10}, {"2025-9M", 30}, {"2025-H2", 25}}) == Figure::of(35));
  CHECK(year(stock, {{"2025-9M", 30}, {"2025-Q3", 4}, {"2025-09", 5}, {"2025-H1", 6}}) == Figure::of(30));
  CHECK(year(stock, {{"2025-H2", 8}, {"2025-Q4", 4}, {"2025-12", 5}}) == Figure::of(8));
  CHECK(of_year(flow, {}) == Figure{});
  const std::vector<PeriodFigure> nothing{{period("2025-H1"), Figure::not_arising()}, {period("2025-Q3"), Figure{}}};
  CHECK(of_year(flow, nothing) == Figure::not_arising());
  CHECK(of_year(stock, nothing) == Figure::not_arising());
}

TEST_CASE("a sum over units tells what is missing, and a ratio takes only units that gave both parts") {
  Total total;
  for (const Figure& one : {Figure::of(3), Figure{}, Figure::of(0), Figure::not_arising()}) {
    total.add(one);
  }
  CHECK(total.figure == Figure::of(3));
  CHECK(total.given == 3);
  CHECK(total.asked == 4);
  CHECK(total.partial());
  RatioTotal ratio(0, 1);
  CHECK_FALSE(ratio.ratio());
  ratio.add(Figure::of(3), Figure::of(40));
  ratio.add(Figure::of(100), Figure{});
  ratio.add(Figure::not_arising(), Figure::of(20));
  CHECK(ratio.ratio().value() == Ratio(1, 2));
  CHECK(ratio.given() == 2);
}
