// sqlite3.h declares the session extension only when asked.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "danvan/store/journal.hpp"
#include "store/changeset.hpp"
#include "store/entry_table.hpp"
#include "store/migrations.hpp"
#include "store/record.hpp"
#include "store/session.hpp"

#include <doctest/doctest.h>

namespace danvan::store {
namespace {

constexpr int schema_before_kinds = 8;

// One command as the program of that schema recorded it.
void record_then(const std::filesystem::path& path, const std::string& sql) {
  SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
  database.exec("BEGIN");
  Session session(database);
  database.exec(sql);
  const Changeset changeset = session.changeset();
  const NextEntry next = next_entry(database, recorder(), count_rows(changeset.view()), changeset.view());
  insert_entry(database, next, changeset.view());
  database.exec("COMMIT");
}

}  // namespace

TEST_CASE("activities recorded before their kinds were configured stay, and so does their journal") {
  const Folder folder;
  create_with_schema(folder.database(), schema_before_kinds);
  record_then(folder.database(), R"(
    INSERT INTO unit (id, code) VALUES (1, 'A');
    INSERT INTO activity VALUES
      (1, 'study', 1, 20000, 'Học tập', NULL, '', 120, NULL, 5, NULL, '25-NQ/TW', '', NULL, ''),
      (2, 'inspection', 1, 20001, 'Kiểm tra', NULL, '', NULL, NULL, NULL, NULL, '', 'Thiếu sổ', 20030, ''))");

  Store store = Store::open(folder.database(), Access::write);
  CHECK(check(store).empty());
  CHECK(store.database().execAndGet("SELECT count(*) FROM activity WHERE task = ''").getInt() == 2);
  CHECK(store.database().execAndGet("SELECT findings || follow_up FROM activity WHERE id = 2").getString() ==
        "Thiếu sổ20030");
  const auto shown = changes(store, 1);
  REQUIRE(shown.size() == 3);
  CHECK(shown[0].table == "activity");
  REQUIRE(shown[0].columns.size() == 15);
  CHECK(shown[0].columns[4].name == "title");
  CHECK(shown[0].columns[4].after == "Học tập");

  record(store, R"(
    INSERT INTO activity VALUES (3, 'hop', 1, 20002, 'Họp', NULL, '', NULL, NULL, NULL, NULL, '', '', NULL, '', '1');
    UPDATE activity SET task = '2' WHERE id = 1)");
  CHECK(check(store).empty());
  CHECK_THROWS_AS(record(store,
                         "INSERT INTO activity (kind, unit, day, title, channel, document, findings, link) VALUES "
                         "('study', 1, 20000, 'Học tập', '', '', '', '')"),
                  SQLite::Exception);
}

}  // namespace danvan::store
