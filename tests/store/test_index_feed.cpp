#include "danvan/store/index_feed.hpp"
#include "danvan/store/journal.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace danvan::store {
namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

std::string rows_of(Write& write, const std::string& table) {
  std::string rows;
  SQLite::Statement all(write.database(), "SELECT * FROM " + table);
  while (all.executeStep()) {
    for (int i = 0; i < all.getColumnCount(); ++i) {
      rows += i == 0 ? "" : ",";
      rows += all.isColumnNull(i) ? "-" : all.getColumn(i).getString();
    }
    rows += ' ';
  }
  return rows;
}

}  // namespace

TEST_CASE("fed rows are the rows of the table, NULL and zero apart") {
  const Record folder;
  Store store = folder.open();
  Write write(store, recorder(), DryRun::no);
  IndexFeed figures(write, "figure_index", {"key", "value"});
  figures.replace(std::vector<IndexRow>{{1, 0, {}}, {2, {}, {}}, {5, -7, {}}});
  figures.replace({});
  IndexFeed marks(write, "mark_index", {"key", "points", "option"});
  marks.replace(std::vector<IndexRow>{{lowest, 1, {}}, {3, {}, 2}, {highest, highest, lowest}});
  CHECK(rows_of(write, "figure_index") == "1,0 2,- 5,-7 ");
  CHECK(rows_of(write, "mark_index") ==
        "-9223372036854775808,1,- 3,-,2 9223372036854775807,9223372036854775807,-9223372036854775808 ");
}

TEST_CASE("a fed row takes the place of the one with its key, so that the last one stands") {
  const Record folder;
  Store store = folder.open();
  Write write(store, recorder(), DryRun::no);
  IndexFeed feed(write, "figure_index", {"key", "value"});
  feed.replace(std::vector<IndexRow>{{1, 10, {}}, {2, 20, {}}});
  feed.replace(std::vector<IndexRow>{{2, 21, {}}, {3, 30, {}}, {3, 31, {}}, {0, 5, {}}});
  CHECK(rows_of(write, "figure_index") == "0,5 1,10 2,21 3,31 ");
}

TEST_CASE("a range of keys is taken out with both its ends") {
  const Record folder;
  Store store = folder.open();
  Write write(store, recorder(), DryRun::no);
  IndexFeed feed(write, "figure_index", {"key", "value"});
  feed.replace(std::vector<IndexRow>{{1, 1, {}}, {2, 2, {}}, {3, 3, {}}, {4, 4, {}}});
  remove_range(write, "figure_index", 2, 3);
  CHECK(rows_of(write, "figure_index") == "1,1 4,4 ");
}

TEST_CASE("feeding does not keep later changes out of the journal") {
  const Record folder;
  Store store = folder.open();
  Write write(store, recorder(), DryRun::no);
  IndexFeed feed(write, "figure_index", {"key", "value"});
  feed.replace(std::vector<IndexRow>{{1, 1, {}}});
  remove_range(write, "figure_index", 1, 1);
  write.database().exec("INSERT INTO unit (code) VALUES ('SNV')");
  feed.replace(std::vector<IndexRow>{{2, 2, {}}});
  const auto entry = write.commit();
  REQUIRE(entry.has_value());
  CHECK(entry->changes == 1);
}

TEST_CASE("journaled tables cannot be fed") {
  const Record folder;
  Store store = folder.open();
  Write write(store, recorder(), DryRun::no);
  CHECK_THROWS_AS(IndexFeed(write, "unit", {"id", "code"}), Bug);
  CHECK_THROWS_AS(remove_range(write, "unit", 1, 2), Bug);
}

}  // namespace danvan::store
