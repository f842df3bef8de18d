#include "danvan/store/journal_view.hpp"
#include "danvan/store/query.hpp"
#include "store/cells.hpp"
#include "store/query_functions.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>

#include <array>

namespace danvan::store {
namespace {

constexpr Text about{"about", "nội dung"};
constexpr std::array<ViewColumn, 2> term_columns{{{"kind", Holds::text, about}, {"code", Holds::text, about}}};
constexpr std::array<ViewColumn, 3> figure_columns{
    {{"unit", Holds::text, about}, {"value", Holds::decimal, about}, {"scaled", Holds::whole, about}}};

/// The journal, a view over a table, and one whose rows are computed.
std::vector<View> some_views() {
  return {
      entries_view(),
      {.name = "terms", .about = about, .columns = term_columns, .example = {}, .sql = "SELECT kind, code FROM term"},
      {.name = "figures",
       .about = about,
       .columns = figure_columns,
       .example = {},
       .rows =
           [](Store&, const TakeRow& take) {
             for (const std::int64_t scaled : {95, 1205, -3, 1200}) {
               const std::array<document::Cell, 3> cells{"S" + std::to_string(scaled), document::Number{scaled, 1},
                                                         document::Number{scaled}};
               take(cells);
             }
           }},
      {.name = "hidden",
       .about = about,
       .columns = term_columns,
       .example = {},
       .rows = [](Store&, const TakeRow&) { throw Bug("nothing reads this one"); },
       .helper = true}};
}

/// A record with two terms, and what is asked of it: each row as csv has it, without quotes.
class Asked {
 public:
  Asked() {
    Store store = m_record.open();
    record(store, "INSERT INTO term (id, kind, code) VALUES (300, 'item', 'Đoàn'), (301, 'item', 'Dân vận')");
  }

  std::vector<std::string> operator()(Query query) {
    Store store = m_record.open(Access::read);
    std::vector<std::string> lines;
    const std::vector<View> views = some_views();
    m_outcome = answer(store, views, query,
                       {[](const std::vector<std::string>&) {},
                        [&](std::span<const document::Cell> cells) { lines.push_back(line_of(cells)); }});
    return lines;
  }
  std::vector<std::string> operator()(const std::string& sql) { return (*this)(Query{.text = sql}); }

  /// The error that a query ends with, as English reads it.
  Error refused(const Query& query) {
    try {
      (*this)(query);
    } catch (const Error& error) {
      return error;
    }
    throw Bug("the query is not refused: " + query.text);
  }
  Error refused(const std::string& sql) { return refused(Query{.text = sql}); }
  std::string said(const std::string& sql) { return render(refused(sql).message(), Lang::en); }

  [[nodiscard]] const QueryOutcome& outcome() const { return m_outcome; }
  [[nodiscard]] const Record& record_asked() const { return m_record; }

 private:
  Record m_record;
  QueryOutcome m_outcome;
};

using Rows = std::vector<std::string>;

std::string hint_of(const Error& error) {
  return error.hints().empty() ? "" : render(error.hints().front(), Lang::en);
}

}  // namespace

TEST_CASE("a query over a view gives its rows in the order that it says") {
  Asked ask;
  CHECK(ask("SELECT code FROM terms ORDER BY code COLLATE VI") == Rows{"Dân vận", "Đoàn"});
  CHECK(ask("SELECT code FROM terms WHERE fold(code) LIKE '%doan%'") == Rows{"Đoàn"});
  CHECK(ask("SELECT unit FROM figures ORDER BY value") == Rows{"S-3", "S95", "S1200", "S1205"});
  CHECK(ask("WITH t(x) AS (SELECT scaled FROM figures) SELECT max(x), count(*) FROM t") == Rows{"1205,4"});
  CHECK(ask("VALUES (1, 'a'), (NULL, '')") == Rows{"1,a", "NULL,"});
  CHECK(ask("-- why not\nSELECT 1 /* one */ ;\n -- nothing more") == Rows{"1"});
  CHECK(ask("SELECT sum(scaled) OVER (ORDER BY scaled) FROM figures ORDER BY scaled") ==
        Rows{"-3", "92", "1292", "2497"});
}

TEST_CASE("decimals compare and sort as numbers, and sums are exact") {
  Asked ask;
  CHECK(ask("SELECT value FROM figures WHERE value > 9.5 ORDER BY value") == Rows{"120.0", "120.5"});
  CHECK(ask("SELECT value FROM figures WHERE value = 120") == Rows{"120.0"});
  CHECK(ask("SELECT min(value), max(value) FROM figures") == Rows{"-0.3,120.5"});
  CHECK(ask("SELECT decimal(sum(scaled), 1) FROM figures") == Rows{"249.7"});
  CHECK(ask("SELECT ratio(2, 3, 2), ratio(-1, 8, 2), ratio(1, 0, 2), ratio(5, 1000, 2)") ==
        Rows{"0.67,-0.13,NULL,0.01"});
  CHECK(ask("SELECT sum(x) FROM (SELECT NULL AS x)") == Rows{"NULL"});
  CHECK(ask.said("SELECT sum(value) FROM figures").starts_with("sum() takes whole numbers, and was given “9.5”"));
  CHECK(ask.said("SELECT scaled / 3.0 AS third FROM figures").starts_with("column “third” gives a number in binary"));
  CHECK(ask.said("SELECT sum(x) FROM (SELECT 9223372036854775807 AS x UNION ALL SELECT 1)")
            .starts_with("a number grows too large in sum()"));
  CHECK(ask.refused("SELECT 1.5").exit() == Exit::bad_input);
}

TEST_CASE("numbers in text compare by their value, before all other texts") {
  CHECK(compare_numbers("9.5", "10") < 0);
  CHECK(compare_numbers("-10", "-9.5") < 0);
  CHECK(compare_numbers("1.50", "01.5") == 0);
  CHECK(compare_numbers("-0", "0.00") == 0);
  CHECK(compare_numbers("-0.1", "0") < 0);
  CHECK(compare_numbers("99999999999999999999", "100000000000000000000") < 0);
  CHECK(compare_numbers("7", "-") < 0);
  CHECK(compare_numbers("b", "a") > 0);
}

TEST_CASE("values given by name are bound, whole numbers as numbers") {
  Asked ask;
  CHECK(ask(Query{.text = "SELECT code FROM terms WHERE code = :what", .values = {{"what", "Đoàn"}}}) == Rows{"Đoàn"});
  CHECK(ask(Query{.text = "SELECT typeof(:a), typeof(:b), :c",
                  .values = {{"a", "12"}, {"b", "012"}, {"c", "'; DROP"}}}) == Rows{"integer,text,'; DROP"});
  const Error missing = ask.refused("SELECT :year");
  CHECK(missing.place().column == 8);
  CHECK(hint_of(missing) == "give it one with: --set year=VALUE");
  CHECK(ask.said("SELECT ?").starts_with("a value of the query needs a name"));
  CHECK(ask.refused(Query{.text = "SELECT :year", .values = {{"year", "1"}, {"yaer", "2"}}}).place().file == "--set");
}

TEST_CASE("columns of the same name get a number") {
  Asked ask;
  ask("SELECT kind, code, kind, 1 AS code, kind AS kind_2 FROM terms");
  CHECK(ask.outcome().columns == std::vector<std::string>{"kind", "code", "kind_2", "code_2", "kind_2_2"});
}

TEST_CASE("rows beyond the limit are left out, and it is known that there are more") {
  Asked ask;
  CHECK(ask(Query{.text = "SELECT scaled FROM figures ORDER BY 1", .most_rows = 2}) == Rows{"-3", "95"});
  CHECK(ask.outcome().more);
  CHECK(ask(Query{.text = "SELECT scaled FROM figures ORDER BY 1", .most_rows = 4}).size() == 4);
  CHECK_FALSE(ask.outcome().more);
  CHECK(ask(Query{.text = "SELECT scaled FROM figures", .most_rows = 0}).size() == 4);
}

TEST_CASE("what is wrong with a query is told with its place and what was probably meant") {
  Asked ask;
  const Error column = ask.refused("SELECT code\n  , knid\nFROM terms");
  CHECK(column.exit() == Exit::bad_input);
  CHECK(column.place().line == 2);
  CHECK(column.place().column == 5);
  CHECK(render(column.message(), Lang::en) == "there is no column “knid”\n      , knid\n        ^");
  CHECK(hint_of(column) == "did you mean “kind”?");
  CHECK(hint_of(ask.refused("SELECT * FROM trems")) == "did you mean “terms”?");
  CHECK(hint_of(ask.refused("SELECT cuont(*) FROM terms")) == "did you mean “count”?");
  CHECK(ask.said("SELECT code FROM terms a, terms b").starts_with("“code” is a column of more than one view here"));
  CHECK(ask.said("SELECT 'a").starts_with("“'a” cannot be read"));
  CHECK(ask.said("SELECT 1 +").starts_with("the query ends too early"));
  CHECK(ask.said("SELEKT 1").starts_with("this is not SQL at “SELEKT”"));
  CHECK(ask.said("SELECT count(1, 2, 3)").starts_with("function count() does not take that many values"));
  CHECK(ask.said("SELECT 1 ORDER BY 1 COLLATE VN").starts_with("there is no order “VN”"));
  CHECK(ask.refused("SELECT \"Đoàn\" FROM terms").hints().size() == 2);
  CHECK(ask.said(" \n-- nothing") == "the query is empty");
  CHECK(ask.refused("SELECT 'ế', knid FROM terms").place().column == 13);
}

TEST_CASE("hidden views and computed rows that nobody asked for cost nothing and are not seen") {
  Asked ask;
  CHECK(ask("SELECT count(*) FROM terms") == Rows{"2"});
  CHECK(ask.said("SELECT * FROM hidden").starts_with("there is no view “hidden”"));
}

TEST_CASE("a WITH cannot pass for a view to see a table") {
  Asked ask;
  for (const char* sql :
       {"WITH terms AS (SELECT * FROM personal_text) SELECT * FROM terms",
        "WITH entries AS (SELECT changeset FROM entry) SELECT count(*) FROM entries, terms",
        "WITH RECURSIVE terms(x) AS (SELECT payload FROM document UNION ALL SELECT x FROM terms) SELECT x FROM terms",
        "SELECT (SELECT max(salt) FROM personal_text) FROM terms", "SELECT * FROM (SELECT * FROM term) AS terms",
        "SELECT term.code FROM terms, term", "SELECT count(*) FROM document", "SELECT 1 FROM term",
        "SELECT EXISTS (SELECT 1 FROM entry)", "SELECT * FROM terms WHERE code IN (SELECT code FROM main.term)",
        "SELECT count(*) FROM term, terms", "SELECT count(*) FROM main.term JOIN terms",
        "WITH term AS (SELECT 1) SELECT count(*) FROM terms, main.term"}) {
    CAPTURE(sql);
    CHECK(ask.refused(sql).exit() == Exit::not_permitted);
  }
  CHECK(ask.refused("SELECT * FROM \"terms\x01\"").exit() == Exit::bad_input);
  CHECK(ask("WITH document AS (SELECT 1 AS x) SELECT count(*) FROM document") == Rows{"1"});
  CHECK(ask("WITH term AS (SELECT 1 AS x) SELECT count(*) FROM term, temp.terms") == Rows{"2"});
}

TEST_CASE("the record is asked as of the moment it was opened, and others may go on") {
  Record record_asked;
  Store reader = record_asked.open(Access::read);
  const std::vector<View> views = some_views();
  for (int i = 0; i < 2; ++i) {
    std::int64_t rows = 0;
    answer(reader, views, {.text = "SELECT * FROM terms"}, {[](const auto&) {}, [&](const auto&) { ++rows; }});
    CHECK(rows == 0);
    CHECK(exit_of([&] { Store::open(record_asked.database(), Access::read); }) == Exit::done);
  }
}

}  // namespace danvan::store
