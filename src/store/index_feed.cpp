#include "danvan/store/index_feed.hpp"

#include "store/feed_module.hpp"
#include "store/write_impl.hpp"

#include <fmt/format.h>

namespace danvan::store {
namespace {

std::string insert_sql(std::string_view table, const std::vector<std::string>& columns) {
  const bool two = columns.size() == 3;
  return fmt::format("INSERT OR REPLACE INTO {} ({}, {}{}) SELECT key, first{} FROM index_feed(?)", sql_name(table),
                     sql_name(columns[0]), sql_name(columns[1]), two ? ", " + sql_name(columns[2]) : "",
                     two ? ", second" : "");
}

}  // namespace

// Prepared by hand: SQLiteCpp binds no pointers.
struct IndexFeed::Impl {
  Write& write;
  std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> insert;
};

IndexFeed::IndexFeed(Write& write, std::string_view table, const std::vector<std::string>& columns)
    : m_impl(new Impl{write, {nullptr, sqlite3_finalize}}) {
  ensure(!is_journaled(table), "only derived tables are fed in bulk");
  ensure(columns.size() == 2 || columns.size() == 3, "a derived table has a key and one or two numbers");
  const std::string sql = insert_sql(table, columns);
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(write.database().getHandle(), sql.c_str(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  require_ok(code, write.database());
  m_impl->insert.reset(statement);
}

IndexFeed::~IndexFeed() = default;

void IndexFeed::replace(std::span<const IndexRow> rows) {
  const Unjournaled unjournaled(m_impl->write);
  sqlite3_stmt* insert = m_impl->insert.get();
  FeedRows bound = rows;
  require_ok(sqlite3_bind_pointer(insert, 1, &bound, feed_type, nullptr), m_impl->write.database());
  const int code = sqlite3_step(insert);
  sqlite3_reset(insert);
  sqlite3_clear_bindings(insert);
  if (code != SQLITE_DONE) {
    require_ok(code, m_impl->write.database());
  }
}

void remove_range(Write& write, std::string_view table, std::int64_t first_key, std::int64_t last_key) {
  ensure(!is_journaled(table), "only derived tables lose rows in bulk");
  const Unjournaled unjournaled(write);
  SQLite::Statement remove(write.database(),
                           fmt::format("DELETE FROM {} WHERE rowid BETWEEN ? AND ?", sql_name(table)));
  remove.bind(1, first_key);
  remove.bind(2, last_key);
  remove.exec();
}

}  // namespace danvan::store
