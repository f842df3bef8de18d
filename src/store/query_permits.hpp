#pragma once

#include "store/query_functions.hpp"

#include <set>
#include <string>
#include <string_view>

namespace danvan::store {

/// At the end of the names that only the SQL of views knows: a character that no query may have in it, so that nothing
/// a query names, not even by WITH, is taken for one of them.
inline constexpr char inner_mark = '\x01';

/// Says of everything that a query would do whether it may.
class Permits {
 public:
  /// `tables` are those of the record.
  Permits(QueryRun& run, std::set<std::string> tables) : m_run(run), m_tables(std::move(tables)) {}

  /// From now on the handle asks; `this` outlives it.
  void guard(sqlite3* handle);
  static void unguard(sqlite3* handle);
  /// Whether the query that was prepared may read a table of the record without any column of it; which SQLite says of
  /// a WITH of that name too, and of what views read. Only the names then tell: see `Sandbox`.
  [[nodiscard]] bool may_count_a_table() const;
  static Error internal(std::string_view table);
  /// Inner views that were read, as they are called outside.
  [[nodiscard]] const std::set<std::string>& read() const { return m_read; }

 private:
  static int ask(void* permits, int action, const char* first, const char* second, const char* database,
                 const char* from);
  bool may(int action, std::string_view first, std::string_view second, std::string_view database,
           std::string_view from);
  bool may_read(std::string_view table, std::string_view column, std::string_view database, std::string_view from);

  QueryRun& m_run;
  std::set<std::string> m_tables;
  std::set<std::string> m_read;
  std::set<std::string> m_counted;  // read without any column
};

}  // namespace danvan::store
