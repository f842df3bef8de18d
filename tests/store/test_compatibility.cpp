#include "danvan/store/journal.hpp"
#include "store/backup_folder.hpp"
#include "store/migrations.hpp"
#include "store/record_of_then.hpp"

#include <doctest/doctest.h>

namespace danvan::store {
namespace {

// Rows of the tables that a schema has, as far as they can be written without the columns that came later.
std::string rows_of(int schema) {
  std::string sql = "INSERT INTO term (id, kind, code) VALUES (16384, 'field', 'kinh-te');";
  if (schema >= 2) {
    sql += R"(
      INSERT INTO unit (id, code) VALUES (1, 'A'), (2, 'B');
      INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis) VALUES
        (1, 100, 10000000, 'Sở A', '', 'so', '', NULL, '', ''),
        (2, 100, 10000000, 'Trường B', '', 'truong', '', 1, '', '');)";
  }
  return sql;
}

std::string entries_in(const std::filesystem::path& path) {
  SQLite::Database database(path.string());
  return database.execAndGet("SELECT group_concat(hex(digest)) FROM (SELECT digest FROM entry ORDER BY sequence)")
      .getString();
}

}  // namespace

TEST_CASE("a record of every schema there was comes to the newest with its entries, and keeps a sound copy") {
  for (int schema = 1; schema < newest_schema(); ++schema) {
    CAPTURE(schema);
    const Folder folder;
    create_with_schema(folder.database(), schema);
    record_of_then(folder.database(), rows_of(schema));
    record_of_then(folder.database(), "INSERT INTO term (id, kind, code) VALUES (16385, 'field', 'van-hoa')");
    const std::string entries = entries_in(folder.database());
    const std::string before = dump(folder.database());
    { const Store store = Store::open(folder.database(), Access::write); }
    Store store = Store::open(folder.database(), Access::read);
    CHECK(check(store).empty());
    CHECK(entries_in(folder.database()) == entries);
    const std::filesystem::path copy = fmt::format("{}.before-{:04}", folder.database().string(), schema + 1);
    CHECK(dump(copy) == before);
    const Folder elsewhere;
    const Restored restored = restore(
        {.backup = copy, .store = elsewhere.path(), .recorder = recorder(), .dry_run = DryRun::yes, .force = true});
    CHECK(restored.findings.empty());
    CHECK(restored.entry == 2);
  }
}

TEST_CASE("a copy that cannot be kept leaves the older record as it was, and says so") {
  const Folder folder;
  create_with_schema(folder.database(), 8);
  std::filesystem::create_directories(folder.path() / "danvan.db.before-0009" / "in the way");
  const std::string before = bytes_of_file(folder.database());
  CHECK(exit_of([&] { Store::open(folder.database(), Access::write); }) == Exit::io);
  CHECK(bytes_of_file(folder.database()) == before);
}

}  // namespace danvan::store
