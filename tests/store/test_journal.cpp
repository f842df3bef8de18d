#include "danvan/store/journal.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>

namespace danvan::store {
namespace {

using Operation = RowChange::Operation;

}  // namespace

TEST_CASE("history shows entries from the newest, as many as asked for") {
  const Record folder;
  Store store = folder.open();
  CHECK(history(store, 0).empty());
  for (const char* code : {"A", "B", "C"}) {
    record(store, std::string("INSERT INTO unit (code) VALUES ('") + code + "')");
  }
  REQUIRE(history(store, 0).size() == 3);
  CHECK(history(store, 0).front().sequence == 3);
  REQUIRE(history(store, 2).size() == 2);
  CHECK(history(store, 2).back().sequence == 2);
  CHECK(entry(store, 2)->at == recorder().now);
  CHECK_FALSE(entry(store, 4).has_value());
}

TEST_CASE("changes tell row by row what an entry did, in the order of tables and keys") {
  const Record folder;
  Store store = folder.open();
  record(store, R"(
    INSERT INTO unit (id, code) VALUES (1, 'A'), (2, 'B');
    INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis, sector)
    VALUES (1, 100, 200, 'Sở A', '', 'so', '', NULL, '', '', NULL);
    INSERT INTO term VALUES (256, 'item', 'TC/1'))");
  record(store, R"(
    UPDATE unit_version SET name = 'Sở B', cluster = '';
    DELETE FROM unit WHERE id = 2;
    INSERT INTO unit (id, code) VALUES (10, 'K'), (3, 'C');
    INSERT INTO configuration (sources) VALUES (zeroblob(32)))");
  const std::vector<RowChange> rows = changes(store, 2);
  REQUIRE(rows.size() == 5);

  CHECK(rows[0].table == "configuration");
  CHECK(rows[0].columns[1].after == std::string(64, '0'));  // blobs in hexadecimal

  CHECK(rows[1].table == "unit");
  CHECK(rows[1].operation == Operation::removed);
  CHECK(rows[1].key == "2");
  REQUIRE(rows[1].columns.size() == 2);
  CHECK(rows[1].columns[1].before == "B");
  CHECK_FALSE(rows[1].columns[1].after.has_value());

  CHECK(rows[2].operation == Operation::added);
  CHECK(rows[2].key == "3");
  CHECK(rows[3].key == "10");
  CHECK(rows[3].columns[1].name == "code");
  CHECK(rows[3].columns[1].after == "K");

  CHECK(rows[4].table == "unit_version");
  CHECK(rows[4].operation == Operation::changed);
  CHECK(rows[4].key == "1,100");
  REQUIRE(rows[4].columns.size() == 1);  // the cluster was as it is
  CHECK(rows[4].columns[0].name == "name");
  CHECK(rows[4].columns[0].before == "Sở A");
  CHECK(rows[4].columns[0].after == "Sở B");
}

TEST_CASE("the changes of an entry that is not there are bad input") {
  const Record folder;
  Store store = folder.open();
  CHECK(exit_of([&] { changes(store, 1); }) == Exit::bad_input);
}

TEST_CASE("derived tables, documents and personal texts are not in the journal") {
  const Record folder;
  Store store = folder.open();
  Write write(store, recorder(), DryRun::no);
  write.put_document("report");
  put_personal(write, {"Nguyễn Thị Mẫu", ""}, std::nullopt);
  write.database().exec("INSERT INTO figure_index VALUES (1, 2)");
  write.database().exec("INSERT INTO unit (code) VALUES ('SNV')");
  CHECK(write.commit()->changes == 1);
  CHECK(changes(store, 1).size() == 1);
}

}  // namespace danvan::store
