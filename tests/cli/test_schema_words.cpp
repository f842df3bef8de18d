#include "cli/office.hpp"
#include "cli/schema_words.hpp"
#include "danvan/store/store.hpp"

namespace danvan::cli {
namespace {

std::vector<std::string> column(store::Store& store, const std::string& sql) {
  std::vector<std::string> found;
  SQLite::Statement rows(store.database(), sql);
  while (rows.executeStep()) {
    found.push_back(rows.getColumn(0).getString());
  }
  return found;
}

}  // namespace

TEST_CASE("every table and column that the journal holds has a name for people, in both languages") {
  const test::Folder folder;
  store::Store::create(folder.path() / "danvan.db");
  store::Store store = store::Store::open(folder.path() / "danvan.db", store::Access::read);
  const std::vector<std::string> tables = column(store, R"(
    SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT GLOB '*_index' AND name NOT GLOB 'sqlite_*'
      AND name NOT IN ('document', 'personal_text', 'entry'))");
  CHECK(tables.size() > 20);
  for (const std::string& table : tables) {
    std::vector<std::string> names = column(store, "SELECT name FROM pragma_table_info('" + table + "')");
    names.push_back(table);
    for (const std::string& name : names) {
      CAPTURE(name);
      REQUIRE(schema_word(name) != nullptr);
      CHECK(std::string_view(schema_word(name)->vi) != "");
    }
  }
  CHECK(schema_word("unit_versio") == nullptr);
  CHECK(schema_word("zzz") == nullptr);
}

}  // namespace danvan::cli
