// Decimals in a query: whatever is done with them, the rows are those that the whole numbers beside them give.
#include "danvan/base/error.hpp"
#include "danvan/store/query.hpp"
#include "store/cells.hpp"
#include "store/query_functions.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <array>

namespace danvan::store {
namespace {

constexpr Text about{"about", "nội dung"};
constexpr int most = 4;  // decimals of the numbers below
constexpr std::array<ViewColumn, 5> columns{{{"id", Holds::whole, about},
                                             {"value", Holds::decimal, about},
                                             {"scaled", Holds::whole, about},
                                             {"decimals", Holds::whole, about},
                                             {"common", Holds::whole, about}}};  // the value times 10^most

std::int64_t common(const document::Number& number) {
  std::int64_t scaled = number.scaled;
  for (int i = number.decimals; i < most; ++i) {
    scaled *= 10;
  }
  return scaled;
}

using Rows = std::vector<std::string>;

/// Answers questions over a view of these numbers, and one in which SQL makes the same decimals.
class Numbers {
 public:
  Rows operator()(const std::vector<document::Number>& numbers, const std::string& sql,
                  std::map<std::string, std::string, std::less<>> values = {}) {
    const auto rows = [&](Store&, const TakeRow& take) {
      for (std::size_t i = 0; i < numbers.size(); ++i) {
        const document::Number& one = numbers[i];
        const std::array<document::Cell, columns.size()> cells{
            document::Number{static_cast<std::int64_t>(i)}, one, document::Number{one.scaled},
            document::Number{one.decimals}, document::Number{common(one)}};
        take(cells);
      }
    };
    const std::array<View, 2> views{
        {{.name = "numbers", .about = about, .columns = columns, .example = {}, .rows = rows},
         {.name = "made",
          .about = about,
          .columns = columns,
          .example = {},
          .sql = "SELECT id, decimal(scaled, decimals), scaled, decimals, common FROM {numbers}"}}};
    Rows lines;
    answer(m_store, views, {.text = sql, .values = std::move(values)},
           {[](const auto&) {}, [&](std::span<const document::Cell> cells) { lines.push_back(line_of(cells)); }});
    return lines;
  }

  std::string said(const std::vector<document::Number>& numbers, const std::string& sql) {
    try {
      (*this)(numbers, sql);
    } catch (const Error& error) {
      CHECK(error.exit() == Exit::bad_input);
      return render(error.message(), Lang::en);
    }
    return "";
  }

 private:
  Record m_record;
  Store m_store = m_record.open(Access::read);
};

/// {x} is the number, {n} another that is written in the query.
constexpr std::string_view questions[] = {
    "SELECT id FROM numbers ORDER BY {x}, id",
    "SELECT id, rank() OVER (ORDER BY {x} DESC) FROM numbers ORDER BY id",
    "SELECT id FROM numbers WHERE {x} < {n}",
    "SELECT id FROM numbers WHERE {n} = {x} OR {x} BETWEEN {n} AND 10 * {one}",
    "SELECT id FROM numbers WHERE {x} IN ({n}, 0, {one})",
    "SELECT id FROM numbers WHERE ({x}, id) >= ({n}, 1)",
    "SELECT id FROM numbers WHERE ifnull({x}, 0) > {n}",
    "SELECT id FROM numbers WHERE CASE WHEN id > 1 THEN {x} ELSE {n} END <= {one}",
    "SELECT id % 3 AS part FROM numbers GROUP BY part HAVING max({x}) >= {n} ORDER BY part",
    "SELECT id % 3 AS part, min({x}) < {one} AS low FROM numbers GROUP BY part ORDER BY max({x}), part",
    "SELECT id FROM (SELECT id, coalesce(nullif({x}, {n}), {one}) AS v FROM numbers) ORDER BY v DESC, id",
    "SELECT id FROM (SELECT id, {x} AS v, lag({x}) OVER (ORDER BY id) AS before FROM numbers) WHERE before < v",
    "SELECT id FROM (SELECT id, first_value({x}) OVER (ORDER BY {x} ROWS 2 PRECEDING) AS v FROM numbers) WHERE v > {n}",
    "SELECT count(DISTINCT {x}), count(*) FILTER (WHERE {x} > {n}) FROM numbers",
    "SELECT count(*) FROM (SELECT {x} FROM numbers UNION SELECT {n} UNION SELECT 0)",
    "SELECT id FROM numbers WHERE {x} = (SELECT max({x}) FROM numbers) OR max({x}, {n}) = min({x}, {one})",
    "WITH v AS (SELECT id, {x} AS v FROM numbers) SELECT a.id, b.id FROM v AS a JOIN v AS b ON a.v = b.v ORDER BY 1, 2",
    "WITH v AS (SELECT id % 3 AS part, max({x}) AS v FROM numbers GROUP BY part) SELECT id, part FROM numbers "
    "JOIN v ON v.v = {x} ORDER BY 1, 2",
    "SELECT id FROM numbers WHERE {x} IN (SELECT {x} FROM numbers WHERE id % 2) AND -{x} < abs({n})",
};

std::string asked(std::string_view question, std::string_view x, std::string_view n, std::string_view one,
                  std::string_view view = "numbers") {
  std::string out(question);
  const auto put = [&](std::string_view mark, std::string_view with) {
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark, at + with.size())) {
      out.replace(at, mark.size(), with);
    }
  };
  put("{x}", x);
  put("{n}", n);
  put("{one}", one);
  put("numbers", view);
  return out;
}

/// A few of each, so that some are equal, some only in another number of decimals.
rc::Gen<document::Number> any_number() {
  return rc::gen::exec([] {
    const int decimals = *rc::gen::inRange(0, most + 1);
    const std::int64_t scaled =
        *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-30, 31), rc::gen::inRange<std::int64_t>(-120'000, 120'001),
                        rc::gen::map(rc::gen::inRange<std::int64_t>(-30, 31), [](std::int64_t n) { return 100 * n; }),
                        rc::gen::inRange<std::int64_t>(-99'999'999'999, 99'999'999'999));
    return document::Number{scaled, decimals};
  });
}

std::string written(const document::Number& number) {
  return format_scaled(number.scaled, number.decimals, true);
}

}  // namespace

TEST_CASE("questions about decimals have the rows that the whole numbers give") {
  Numbers ask;
  CHECK(rc::check("as scaled", [&] {
    const auto numbers = *rc::gen::container<std::vector<document::Number>>(any_number());
    document::Number n = *any_number();
    if (!numbers.empty() && *rc::gen::arbitrary<bool>()) {
      n = *rc::gen::elementOf(numbers);
    }
    const std::string x = *rc::gen::element<std::string>(
        "value", "decimal(scaled, decimals)", "ratio(scaled * 10, 10 * (1 || substr('0000', 1, decimals)), 4)");
    const std::string_view question = *rc::gen::elementOf(std::vector(std::begin(questions), std::end(questions)));
    const std::string sql = asked(question, x, written(n), *rc::gen::element<std::string>("1", "1.0"),
                                  *rc::gen::element<std::string>("numbers", "made"));
    RC_LOG(sql);
    RC_ASSERT(ask(numbers, sql) == ask(numbers, asked(question, "common", std::to_string(common(n)), "10000")));
  }));
}

TEST_CASE("decimals are printed as they are, each with its own decimals where no sort lies between") {
  Numbers ask;
  CHECK(rc::check("printed", [&] {
    const auto numbers = *rc::gen::container<std::vector<document::Number>>(any_number());
    Rows expected;
    for (const document::Number& one : numbers) {
      expected.push_back(written(one));
    }
    RC_ASSERT(ask(numbers, "SELECT decimal(scaled, decimals) FROM numbers") == expected);
  }));
}

TEST_CASE("decimals that come out of a sort, a group or a subquery say the same number") {
  Numbers ask;
  CHECK(rc::check("the same number", [&] {
    const auto numbers = *rc::gen::container<std::vector<document::Number>>(any_number());
    const auto sql = *rc::gen::element<std::string>(
        "SELECT value FROM numbers ORDER BY id", "SELECT max(value) FROM numbers GROUP BY id ORDER BY id",
        "SELECT value FROM (SELECT id, max(value) OVER (PARTITION BY id) AS value FROM numbers) ORDER BY id",
        "WITH v AS (SELECT id, value FROM numbers) SELECT b.value FROM v AS a JOIN v AS b ON b.id = a.id ORDER BY "
        "a.id");
    RC_LOG(sql);
    const Rows rows = ask(numbers, sql);
    RC_ASSERT(rows.size() == numbers.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      RC_ASSERT(compare_numbers(rows[i], written(numbers[i])) == 0);
    }
  }));
}

TEST_CASE("any decimal of 15 digits is what the same number written in the query is, and no other") {
  Numbers ask;
  CHECK(rc::check("literal", [&] {
    constexpr std::int64_t too_long = 1'000'000'000'000'000;
    const auto scaled = *rc::gen::inRange<std::int64_t>(1 - too_long, too_long - 1);
    const auto decimals = *rc::gen::inRange(1, 10);
    const std::string number = written({scaled, decimals});
    const std::string next = written({scaled + 1, decimals});
    const std::string made = "decimal(" + std::to_string(scaled) + ", " + std::to_string(decimals) + ")";
    RC_ASSERT(ask({}, "SELECT " + made + ", " + made + " = " + number + ", " + made + " < " + next) ==
              Rows{number + ",1,1"});
  }));
}

TEST_CASE("decimals that differ in nothing but zeros are printed with the longest, the same each time") {
  Numbers ask;
  const std::vector<document::Number> numbers{{390, 1}, {3900, 2}, {39, 0}, {395, 1}};
  CHECK(ask(numbers, "SELECT decimal(scaled, decimals) FROM numbers") == Rows{"39.0", "39.00", "39", "39.5"});
  for (int again = 0; again < 2; ++again) {
    CHECK(ask(numbers, "SELECT value FROM numbers ORDER BY scaled") == Rows{"39", "39.00", "39.5", "39.00"});
    CHECK(ask(numbers, "SELECT max(value) FROM numbers WHERE value < 39.5 AND decimals > 0") == Rows{"39.00"});
  }
}

TEST_CASE("a text is compared with a column of decimals as the number that it says") {
  Numbers ask;
  const std::vector<document::Number> numbers{{95, 1}, {1205, 1}, {414, 1}, {42, 0}};
  CHECK(ask(numbers, "SELECT id FROM numbers WHERE value >= '41.40'") == Rows{"1", "2", "3"});
  for (const char* least : {"41.4", "41.40", "41"}) {
    CHECK(ask(numbers, "SELECT id FROM numbers WHERE value >= :least", {{"least", least}}) == Rows{"1", "2", "3"});
  }
  CHECK(ask(numbers, "SELECT max(value) > :least, :least FROM numbers", {{"least", "120.4"}}) == Rows{"1,120.4"});
  CHECK(ask({}, "SELECT typeof(:code)", {{"code", "1.10"}}) == Rows{"text"});
}

TEST_CASE("what would calculate with decimals in binary is refused wherever its result is seen") {
  Numbers ask;
  const std::vector<document::Number> numbers{{1, 1}, {7, 1}, {25, 2}};
  for (const char* sql : {"SELECT id FROM numbers GROUP BY id HAVING sum(value) > 0",
                          "SELECT id FROM numbers ORDER BY sum(value) OVER (ORDER BY id)",
                          "SELECT id FROM numbers WHERE value < (SELECT sum(value) FROM numbers)"}) {
    CAPTURE(sql);
    CHECK(ask.said(numbers, sql).starts_with("sum() takes whole numbers, and was given “0.1”"));
  }
  for (const char* sql : {"SELECT max(value) - min(value) AS x FROM numbers", "SELECT value * 3 AS x FROM numbers",
                          "SELECT value / 7 AS x FROM numbers", "SELECT value + 0.1 AS x FROM numbers"}) {
    CAPTURE(sql);
    CHECK(ask.said(numbers, sql).starts_with("column “x” gives a number in binary floating point"));
  }
  CHECK(ask(numbers, "SELECT id, value FROM numbers WHERE scaled * 10 > 9 ORDER BY scaled + id") ==
        Rows{"0,0.1", "1,0.7", "2,0.25"});
}

TEST_CASE("a decimal of more than 15 digits is refused, its whole number is not") {
  Numbers ask;
  const std::vector<document::Number> numbers{{1'234'567'890'123'456, 1}};
  CHECK(ask.said(numbers, "SELECT value FROM numbers")
            .starts_with("“123456789012345.6” has more than 15 digits: too long for a decimal"));
  CHECK(ask.said({}, "SELECT max(decimal(1234567890123456, 2)) > 1")
            .starts_with("“12345678901234.56” has more than 15 digits"));
  CHECK(ask({}, "SELECT decimal(1234567890123450, 1), decimal(900000000000000001, 0), ratio(1, 3, 9)") ==
        Rows{"123456789012345.0,900000000000000001,0.333333333"});
}

}  // namespace danvan::store
