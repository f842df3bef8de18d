#include "danvan/store/next_number.hpp"

#include "store/changeset.hpp"
#include "store/row_changes.hpp"
#include "store/undone_table.hpp"
#include "store/write_impl.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace danvan::store {
namespace {

/// By table the highest number that an entry gave which is taken back. What no entry brought never was, and what no
/// such entry brought is still there: the journal knows all numbers that are gone.
std::map<std::string, std::int64_t> numbers_taken_back(SQLite::Database& database) {
  std::map<std::string, std::int64_t> highest;
  for (const auto& [entry, by] : undone_entries(database)) {
    const std::string changeset = changeset_of(database, entry);
    for (ChangesetReader reader(changeset); reader.next();) {
      const RowDelta row = reader.row();
      const std::vector<Value> key = row.key();
      if (row.operation == SQLITE_INSERT && key.size() == 1 && key.front().type == Value::Type::number) {
        std::int64_t& number = highest[row.table];
        number = std::max(number, key.front().number);
      }
    }
  }
  return highest;
}

}  // namespace

std::int64_t next_number(Write& write, const std::string& table) {
  auto& taken_back = Unjournaled::Parts::of(write).numbers_taken_back;
  if (!taken_back) {
    taken_back = numbers_taken_back(write.database());
  }
  SQLite::Statement newest(write.database(), fmt::format("SELECT max(id) FROM {}", sql_name(table)));
  newest.executeStep();
  const std::int64_t last = newest.isColumnNull(0) ? 0 : newest.getColumn(0).getInt64();
  const auto gone = taken_back->find(table);
  return 1 + (gone == taken_back->end() ? last : std::max(last, gone->second));
}

}  // namespace danvan::store
