#include "danvan/store/terms.hpp"
#include "store/changeset.hpp"
#include "store/messages.hpp"
#include "store/write_impl.hpp"

#include <limits>

namespace danvan::store {
namespace {

// Packed keys give a form 8 bits, an item 12 and an indicator 14, and all of them share one column of numbers.
struct Range {
  std::string_view kind;
  std::int64_t first;
  std::int64_t last;
};
constexpr Range ranges[] = {{"form", 1, 255}, {"item", 256, 4095}, {"indicator", 4096, 16383}};
constexpr Range other{"", 16384, std::numeric_limits<std::int32_t>::max()};

const Range& range_of(std::string_view kind) {
  for (const Range& range : ranges) {
    if (range.kind == kind) {
      return range;
    }
  }
  return other;
}

std::int64_t next_number(SQLite::Database& database, const Range& range, std::string_view kind, std::string_view code) {
  SQLite::Statement newest(database, R"(
    SELECT max(id)
    FROM term
    WHERE id BETWEEN ? AND ?)");
  newest.bind(1, range.first);
  newest.bind(2, range.last);
  newest.executeStep();
  const std::int64_t next = newest.isColumnNull(0) ? range.first : newest.getColumn(0).getInt64() + 1;
  if (next > range.last) {
    throw Error(Exit::refused, message(messages::too_many_codes, kind, code)).hint(message(messages::report_limit));
  }
  return next;
}

void insert_term(SQLite::Database& database, std::int64_t number, std::string_view kind, std::string_view code) {
  SQLite::Statement insert(database, R"(
    INSERT INTO term (id, kind, code)
    VALUES (?, ?, ?))");
  insert.bind(1, number);
  bind_text(insert, 2, kind);
  bind_text(insert, 3, code);
  insert.exec();
}

bool is_free(SQLite::Database& database, std::int64_t number) {
  SQLite::Statement taken(database, R"(
    SELECT 1
    FROM term
    WHERE id = ?)");
  taken.bind(1, number);
  return !taken.executeStep();
}

/// The number that was taken from the code last, by the journal.
std::optional<std::int64_t> last_number(SQLite::Database& database, std::string_view kind, std::string_view code) {
  SQLite::Statement entries(database, R"(
    SELECT changeset
    FROM entry
    ORDER BY sequence DESC)");
  while (entries.executeStep()) {
    for (ChangesetReader reader(bytes_of(entries, 0)); reader.next();) {
      const RowDelta row = reader.row();
      if (row.table == "term" && row.operation == SQLITE_DELETE && row.before[1]->bytes == kind &&
          row.before[2]->bytes == code) {
        return row.before[0]->number;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

Terms::Terms(Store& store)
    : m_select(std::make_unique<SQLite::Statement>(store.database(), R"(
    SELECT id
    FROM term
    WHERE kind = ? AND code = ?)")) {}

Terms::~Terms() = default;

std::optional<std::int64_t> Terms::find(std::string_view kind, std::string_view code) {
  SQLite::Statement& known = *m_select;
  bind_text(known, 1, kind);
  bind_text(known, 2, code);
  const auto number = known.executeStep() ? std::optional(known.getColumn(0).getInt64()) : std::nullopt;
  known.reset();
  return number;
}

std::optional<std::int64_t> term(Store& store, std::string_view kind, std::string_view code) {
  return Terms(store).find(kind, code);
}

std::int64_t use_term(Write& write, std::string_view kind, std::string_view code) {
  if (const auto known = term(write.store(), kind, code)) {
    return *known;
  }
  const std::int64_t number = next_number(write.database(), range_of(kind), kind, code);
  insert_term(write.database(), number, kind, code);
  return number;
}

std::int64_t use_term_again(Write& write, std::string_view kind, std::string_view code) {
  if (const auto known = term(write.store(), kind, code)) {
    return *known;
  }
  const std::optional<std::int64_t> before = last_number(write.database(), kind, code);
  if (!before || !is_free(write.database(), *before)) {
    return use_term(write, kind, code);
  }
  insert_term(write.database(), *before, kind, code);
  return *before;
}

}  // namespace danvan::store
