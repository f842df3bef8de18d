#include "store/sandbox.hpp"

#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/store_impl.hpp"

#include <fmt/format.h>

#include <utility>

namespace danvan::store {
namespace {

constexpr int steps_between_looks = 100;  // of SQLite's machine, at the clock

/// Of the file that `store` has open and holds a lock on, so that it is the same moment; a record that has no file is
/// copied.
std::unique_ptr<SQLite::Database> handle_beside(Store& store) {
  const char* file = sqlite3_db_filename(store.database().getHandle(), "main");
  if (file != nullptr && *file != '\0') {
    // Links on the way there were followed when the record was opened; none is now.
    constexpr int follow_no_link = SQLITE_OPEN_NOFOLLOW;
    return connect(std::filesystem::canonical(file), SQLite::OPEN_READONLY | follow_no_link, std::chrono::seconds(1));
  }
  auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
  copy_whole(store.database(), *copy);
  require_ok(sqlite3_db_config(copy->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr), *copy);
  require_ok(sqlite3_db_config(copy->getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr), *copy);
  require_ok(sqlite3_db_config(copy->getHandle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr), *copy);
  require_ok(sqlite3_db_config(copy->getHandle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr), *copy);
  return copy;
}

std::set<std::string> tables_of(SQLite::Database& database) {
  SQLite::Statement rows(database, "SELECT name FROM main.sqlite_schema WHERE type IN ('table', 'view')");
  std::set<std::string> names;
  while (rows.executeStep()) {
    names.insert(rows.getColumn(0).getString());
  }
  return names;
}

std::string inner_name(std::string_view view) {
  return sql_name(std::string(view) + inner_mark);
}

/// `{name}` in the SQL of a view is another view.
std::string with_inner_names(std::string_view sql) {
  std::string out;
  for (std::size_t open = sql.find('{'); open != std::string_view::npos; open = sql.find('{')) {
    const std::size_t close = sql.find('}', open);
    out.append(sql.substr(0, open)).append(inner_name(sql.substr(open + 1, close - open - 1)));
    sql.remove_prefix(close + 1);
  }
  return out.append(sql);
}

/// A decimal is kept as it comes: 39.0 is not 39.
std::string_view type_of(Holds holds) {
  return holds == Holds::whole ? " INTEGER" : holds == Holds::decimal ? "" : " TEXT";
}

/// As queries see it. A decimal that is compared with a text ('41.4') is compared with the number that this says.
std::string offered_as(const ViewColumn& column) {
  const std::string name = sql_name(column.name);
  return column.holds == Holds::decimal ? fmt::format("CAST({0} AS NUMERIC) AS {0}", name) : name;
}

void bind(SQLite::Statement& insert, int place, const document::Cell& cell, Decimals& decimals) {
  if (const auto* number = std::get_if<document::Number>(&cell); number != nullptr && number->decimals == 0) {
    insert.bind(place, number->scaled);
  } else if (number != nullptr) {
    const std::optional<double> real = decimals.hand_out(*number);
    if (!real) {
      throw too_long_decimal(*number);
    }
    insert.bind(place, *real);
  } else if (std::holds_alternative<document::Empty>(cell) || std::holds_alternative<document::Missing>(cell)) {
    insert.bind(place);
  } else {
    insert.bind(place, document::plain_text(cell));
  }
}

}  // namespace

Sandbox::Sandbox(Store& store, std::span<const View> views)
    : m_store(store),
      m_views(views),
      m_database(handle_beside(store)),
      m_limit_before(sqlite3_hard_heap_limit64(-1)),
      m_memory_before(sqlite3_memory_used()) {
  m_database->exec("PRAGMA temp_store = MEMORY");
  m_database->exec("PRAGMA mmap_size = 0");
  register_query_functions(m_database->getHandle(), m_run);
  m_permits.emplace(m_run, tables_of(*m_database));
  for (const View& view : views) {
    define(view);
  }
  limit();
}

Sandbox::~Sandbox() {
  sqlite3_hard_heap_limit64(m_limit_before);
}

void Sandbox::allow_memory(std::int64_t bytes) {
  m_run.memory = bytes;
  sqlite3_hard_heap_limit64(m_memory_before + bytes);
}

void Sandbox::limit() {
  constexpr std::pair<int, int> limits[] = {
      {SQLITE_LIMIT_LENGTH, longest_value},
      {SQLITE_LIMIT_SQL_LENGTH, longest_query},
      {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, longest_pattern},
      {SQLITE_LIMIT_COLUMN, most_columns},
      {SQLITE_LIMIT_EXPR_DEPTH, deepest},
      {SQLITE_LIMIT_COMPOUND_SELECT, most_selects},
      {SQLITE_LIMIT_VDBE_OP, 250'000},
      {SQLITE_LIMIT_FUNCTION_ARG, most_arguments},
      {SQLITE_LIMIT_VARIABLE_NUMBER, most_open},
      {SQLITE_LIMIT_ATTACHED, 0},
      {SQLITE_LIMIT_TRIGGER_DEPTH, 0},
      {SQLITE_LIMIT_WORKER_THREADS, 0},
  };
  for (const auto& [what, most] : limits) {
    sqlite3_limit(m_database->getHandle(), what, most);
  }
  sqlite3_progress_handler(
      m_database->getHandle(), steps_between_looks,
      [](void* run) { return static_cast<QueryRun*>(run)->expired() ? 1 : 0; }, &m_run);
}

void Sandbox::define(const View& view) {
  std::string columns;
  std::string offered;
  for (const ViewColumn& column : view.columns) {
    const char* between = columns.empty() ? "" : ", ";
    columns += between + sql_name(column.name);
    columns += view.rows ? type_of(column.holds) : "";
    offered += between + offered_as(column);
  }
  m_database->exec(view.rows ? fmt::format("CREATE TEMP TABLE {} ({})", inner_name(view.name), columns)
                             : fmt::format("CREATE TEMP VIEW {} ({}) AS {}", inner_name(view.name), columns,
                                           with_inner_names(view.sql)));
  if (!view.helper) {
    m_database->exec(
        fmt::format("CREATE TEMP VIEW {} AS SELECT {} FROM {}", sql_name(view.name), offered, inner_name(view.name)));
  }
}

void Sandbox::fill(const View& view) {
  std::string places;
  for (std::size_t i = 0; i < view.columns.size(); ++i) {
    places += i > 0 ? ", ?" : "?";
  }
  SQLite::Statement insert(*m_database, fmt::format("INSERT INTO {} VALUES ({})", inner_name(view.name), places));
  view.rows(m_store, [&](std::span<const document::Cell> cells) {
    ensure(cells.size() == view.columns.size(), "a view gives one cell a column");
    for (std::size_t i = 0; i < cells.size(); ++i) {
      bind(insert, static_cast<int>(i) + 1, cells[i], m_run.decimals);
    }
    insert.exec();
    insert.reset();
  });
}

/// Tries the query where there are the views alone: what it does not find there is a table of the record.
void Sandbox::refuse_tables(const Query& query) {
  constexpr std::string_view not_found = "no such table: ";
  SQLite::Database alone(":memory:", SQLite::OPEN_READWRITE);
  register_query_functions(alone.getHandle(), m_run);
  for (const View& view : m_views) {
    std::string columns;
    for (const ViewColumn& column : view.columns) {
      columns += (columns.empty() ? "" : ", ") + sql_name(column.name);
    }
    if (!view.helper) {
      alone.exec(fmt::format("CREATE TEMP TABLE {} ({})", sql_name(view.name), columns));
    }
  }
  try {
    const SQLite::Statement only_prepared(alone, query.text);
  } catch (const SQLite::Exception& said) {
    const std::string_view what = said.what();
    if (!what.starts_with(not_found)) {
      throw;
    }
    m_run.refuse(Permits::internal(what.substr(not_found.size())));
  }
}

SQLite::Statement Sandbox::prepare(const Query& query) {
  sqlite3* handle = m_database->getHandle();
  m_run.deadline = std::chrono::steady_clock::now() + query.timeout;
  m_permits->guard(handle);
  allow_memory(most_memory_to_prepare);
  { const SQLite::Statement learn_what_it_reads(*m_database, query.text); }
  if (!m_run.refused && m_permits->may_count_a_table()) {
    refuse_tables(query);
  }
  if (!m_run.refused) {
    Permits::unguard(handle);
    m_run.deadline = std::chrono::steady_clock::time_point::max();
    allow_memory(most_memory);
    m_database->exec("SAVEPOINT filling");
    for (const View& view : m_views) {
      if (view.rows && m_permits->read().contains(std::string(view.name))) {
        fill(view);
      }
    }
    m_database->exec("RELEASE filling");
    m_database->exec("PRAGMA query_only = ON");
    m_permits->guard(handle);
    m_run.deadline = std::chrono::steady_clock::now() + query.timeout;
    allow_memory(sqlite3_memory_used() - m_memory_before + most_memory_to_prepare);
  }
  return SQLite::Statement(*m_database, query.text);
}

}  // namespace danvan::store
