#include "danvan/store/next_number.hpp"
#include "danvan/store/undo.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>

namespace danvan::store {
namespace {

std::int64_t next(Store& store, const std::string& table) {
  Write write(store, recorder(), DryRun::yes);
  return next_number(write, table);
}

void undo(Store& store, std::int64_t entry) {
  Write write(store, recorder("danvan undo"), DryRun::no);
  undo(write, {entry, "nhầm", {}}, [](const std::set<std::string>&) {});
  write.commit();
}

}  // namespace

TEST_CASE("the number of a row that was taken back is never given to another") {
  const Record folder;
  Store store = folder.open();
  CHECK(next(store, "unit") == 1);
  record(store, "INSERT INTO unit (id, code) VALUES (1, 'A')");
  CHECK(next(store, "unit") == 2);
  record(store, "INSERT INTO unit (id, code) VALUES (2, 'B'), (3, 'C')");
  CHECK(next(store, "unit") == 4);
  CHECK(next(store, "round") == 1);
  undo(store, 2);
  CHECK(next(store, "unit") == 4);
  CHECK(next(store, "round") == 1);
  record(store, "INSERT INTO unit (id, code) VALUES (4, 'D')");
  undo(store, 3);  // in force again, whatever came since
  CHECK(next(store, "unit") == 5);
  undo(store, 4);
  undo(store, 5);
  CHECK(next(store, "unit") == 5);
}

TEST_CASE("the key of a series is no number of a row") {
  const Record folder;
  Store store = folder.open();
  record(store, "INSERT INTO unit (id, code) VALUES (1, 'A')");
  record(store,
         "INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis) "
         "VALUES (1, 100, 200, 'A', '', 'so', '', NULL, '', '')");
  undo(store, 2);
  CHECK(next(store, "unit") == 2);
}

}  // namespace danvan::store
