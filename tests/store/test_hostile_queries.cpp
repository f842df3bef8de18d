#include "danvan/store/journal.hpp"
#include "danvan/store/journal_view.hpp"
#include "danvan/store/query.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/resource.h>

#include <set>

namespace danvan::store {
namespace {

std::string nested(const std::string& open, const std::string& middle, const std::string& close, int times) {
  std::string out = middle;
  for (int i = 0; i < times; ++i) {
    out = open + out + close;  // NOLINT: short texts
  }
  return out;
}

std::string joined(const std::string& part, const std::string& between, int times) {
  std::string out = part;
  for (int i = 1; i < times; ++i) {
    out += between + part;
  }
  return out;
}

/// Each level names the one below it four times.
std::string doubling_views() {
  std::string out = "WITH a0 AS (SELECT * FROM entries)";
  for (int i = 1; i < 12; ++i) {
    out += fmt::format(", a{} AS (SELECT 1 FROM a{} p, a{} q, a{} r, a{} s)", i, i - 1, i - 1, i - 1, i - 1);
  }
  return out + " SELECT count(*) FROM a11";
}

const std::string endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) ";

/// What must not be done, and what would take for ever or all memory.
std::vector<std::string> hostile_queries(const std::filesystem::path& folder) {
  const std::string file = (folder / "written.db").string();
  return {
      // writing, in the record or beside it
      "VACUUM INTO '" + file + "'",
      "ATTACH '" + file + "' AS other",
      "DETACH main",
      "DELETE FROM entries",
      "DELETE FROM entry",
      "INSERT INTO entry VALUES (1)",
      "UPDATE entry SET actor = 'x'",
      "REPLACE INTO term VALUES (1)",
      "DROP TABLE entry",
      "DROP VIEW entries",
      "ALTER TABLE entry RENAME TO e",
      "CREATE TABLE t (x)",
      "CREATE TEMP TABLE t AS SELECT 1",
      "CREATE TRIGGER t AFTER INSERT ON entry BEGIN SELECT 1; END",
      "CREATE VIRTUAL TABLE t USING fts5(x)",
      "BEGIN EXCLUSIVE",
      "SAVEPOINT s",
      "COMMIT",
      "ROLLBACK",
      "REINDEX",
      "ANALYZE",
      "VACUUM",
      "WITH x AS (SELECT 1) DELETE FROM entry",
      "WITH x AS (SELECT 1) INSERT INTO term SELECT 1, 'a', 'b'",
      "WITH x AS (SELECT 1) UPDATE entries SET actor = ''",
      "SELECT 1; DELETE FROM entry",
      "SELECT 1; SELECT 2",
      // settings and what lies behind
      "PRAGMA journal_mode = WAL",
      "PRAGMA writable_schema = ON",
      "PRAGMA query_only = OFF",
      "PRAGMA database_list",
      "SELECT * FROM pragma_database_list",
      "SELECT * FROM pragma_table_info('entry')",
      "SELECT * FROM sqlite_schema",
      "SELECT * FROM sqlite_temp_master",
      "SELECT * FROM temp.sqlite_master",
      "SELECT * FROM dbstat",
      "SELECT * FROM sqlite_stmt",
      "SELECT * FROM json_each('[1]')",
      "EXPLAIN SELECT 1",
      "EXPLAIN QUERY PLAN SELECT 1",
      "SELECT changeset FROM entry",
      "SELECT payload FROM document",
      "SELECT name, salt FROM personal_text",
      "SELECT rowid FROM entries",
      // functions
      "SELECT load_extension('/tmp/x')",
      "SELECT fts3_tokenizer('simple')",
      "SELECT writefile('" + file + "', 'x')",
      "SELECT readfile('/etc/passwd')",
      "SELECT edit('x')",
      "SELECT random()",
      "SELECT hex(randomblob(8))",
      "SELECT CURRENT_TIMESTAMP",
      "SELECT date('now')",
      "SELECT date()",
      "SELECT strftime('%s')",
      "SELECT datetime('2025-01-01', 'localtime')",
      "SELECT sqlite_version()",
      "SELECT last_insert_rowid()",
      "SELECT zeroblob(1000000000)",
      "SELECT \"no_such_column\" FROM entries",
      "SELECT 'a' -> 'b'",
      // time
      endless + "SELECT max(x) FROM c",
      endless + "SELECT x FROM c ORDER BY -x",
      endless + "SELECT group_concat(x) FROM c",
      endless + "SELECT count(DISTINCT x) FROM c",
      endless + "SELECT x FROM c WHERE x < 0",
      endless + "SELECT c.x FROM c, c AS d WHERE c.x * d.x = -1",
      endless + "SELECT sum(x) OVER (ORDER BY x) FROM c ORDER BY 1 DESC",
      endless +
          "SELECT printf('%.*c', 900000, 'a') LIKE '%' || replace(printf('%.*c', 49, 'x'), 'x', 'a_') || 'b' FROM c "
          "WHERE x < 0",
      // size
      endless + "SELECT replace(printf('%.*c', 900000, 'a'), 'a', 'aaaaaaaaaa') FROM c",
      "SELECT 'a' LIKE '" + std::string(50'000, '%') + "'",
      "WITH RECURSIVE c(x) AS (SELECT 'aaaaaaaaaa' UNION ALL SELECT x || x FROM c) SELECT max(length(x)) FROM c",
      endless + "SELECT x || printf('%.*c', 900000, 'a') AS y FROM c ORDER BY y",
      "SELECT " + nested("(", "1", ")", 2000),
      "SELECT " + joined("1", " + ", 2000),
      "SELECT " + joined("1", ", ", 2000),
      joined("SELECT 1", " UNION ALL ", 2000),
      "SELECT " + nested("abs(", "1", ")", 200),
      "SELECT " + nested("(SELECT ", "1", ")", 200),
      "SELECT coalesce(" + joined("NULL", ", ", 200) + ")",
      "SELECT * FROM " + joined("entries", ", ", 80),
      doubling_views(),
      "SELECT '" + std::string(120'000, 'x') + "'",
      "SELECT ':" + std::string(10, '\x01') + "'",
      "SELECT \xff",
      "\xEF\xBF",
      ")",
      "'",
      "SELECT",
      "WITH",
      "SELECT (",
  };
}

std::set<std::string> names_in(const std::filesystem::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    names.insert(entry.path().filename());
  }
  return names;
}

// A machine that is busy with other things takes its time too; what is meant is "not for ever".
#ifdef __SANITIZE_ADDRESS__
constexpr std::chrono::seconds longest(120);  // the sanitizer maps each large text anew, and keeps it for a while
constexpr long most_memory = 1200L << 10U;
#else
constexpr std::chrono::seconds longest(10);
constexpr long most_memory = 400L << 10U;  // KiB: one query's 256 MiB and what is around it
#endif

}  // namespace

TEST_CASE("no hostile query writes anything, sees what is inside, or goes on for ever") {
  const Record record_asked;
  {
    Store store = record_asked.open();
    record(store, "INSERT INTO term (id, kind, code) VALUES (300, 'item', 'a')");
  }
  const std::string before = bytes_of_file(record_asked.database());
  const std::set<std::string> names = names_in(record_asked.path());
  const std::vector<View> views{entries_view()};
  const std::vector<std::string> queries = hostile_queries(record_asked.path());
  CHECK(queries.size() >= 47);
  Store store = record_asked.open(Access::read);
  for (const std::string& sql : queries) {
    CAPTURE(sql.substr(0, 200));
    const auto began = std::chrono::steady_clock::now();
    const Exit exit = exit_of([&] {
      answer(store, views, {.text = sql, .timeout = std::chrono::milliseconds(200)},
             {[](const auto&) {}, [](const auto&) {}});
    });
    CHECK((exit == Exit::refused || exit == Exit::bad_input || exit == Exit::not_permitted));
    CHECK(std::chrono::steady_clock::now() - began < longest);
  }
  CHECK(bytes_of_file(record_asked.database()) == before);
  CHECK(names_in(record_asked.path()) == names);
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  CHECK(usage.ru_maxrss < most_memory);
  CHECK(check(store).empty());
}

}  // namespace danvan::store
