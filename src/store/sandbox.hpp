#pragma once

#include "danvan/store/query.hpp"
#include "store/query_permits.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

/// The handle on which one query is answered: reads only, and sees the views only.
class Sandbox {
 public:
  static constexpr std::int64_t most_memory = 256LL << 20U;
  static constexpr std::int64_t most_memory_to_prepare = 32LL << 20U;  // a short text can name very much
  static constexpr int longest_value = 1'000'000;
  static constexpr int longest_query = 100'000;
  static constexpr int longest_pattern = 100;
  static constexpr int deepest = 100;  // expressions within expressions
  static constexpr int most_columns = 500;
  static constexpr int most_selects = 100;    // of a UNION
  static constexpr int most_arguments = 100;  // of a function
  static constexpr int most_open = 100;       // values

  Sandbox(Store& store, std::span<const View> views);
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  /// Prepares the query with what it reads at hand. The time it may take begins anew after that. Throws SQLite's
  /// exception, or nothing and says in `run()` why it is refused.
  SQLite::Statement prepare(const Query& query);
  /// From now on the query may have all the memory that one may have.
  void start() { allow_memory(most_memory); }

  [[nodiscard]] SQLite::Database& database() { return *m_database; }
  [[nodiscard]] QueryRun& run() { return m_run; }

 private:
  void limit();
  void allow_memory(std::int64_t bytes);
  void define(const View& view);
  void fill(const View& view);
  void refuse_tables(const Query& query);

  Store& m_store;
  std::span<const View> m_views;
  std::unique_ptr<SQLite::Database> m_database;
  QueryRun m_run;
  std::optional<Permits> m_permits;
  std::int64_t m_limit_before;  // of the process
  std::int64_t m_memory_before;
};

}  // namespace danvan::store
