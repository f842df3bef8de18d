#pragma once

#include "danvan/document/table.hpp"

#include <sqlite3.h>

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace danvan::store {

inline constexpr int most_decimals = 9;  // of what a query may ask for

struct Close {
  void operator()(sqlite3* handle) const { sqlite3_close(handle); }
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// Of what is bounded together with SQLite's own memory. Throws SQLite's exception where there is none left.
void* query_memory(std::size_t bytes);
template <typename Of>
struct QueryMemory {
  using value_type = Of;
  QueryMemory() = default;
  template <typename Other>
  explicit(false) QueryMemory(const QueryMemory<Other>&) {}
  Of* allocate(std::size_t count) { return static_cast<Of*>(query_memory(count * sizeof(Of))); }
  void deallocate(Of* memory, std::size_t) { sqlite3_free(memory); }
  bool operator==(const QueryMemory&) const { return true; }
};

/// How decimals go through SQLite and stay exact. SQLite compares, sorts and joins only binary numbers by value
/// wherever they stand, and all decimals of at most 15 digits have one each, in the same order, which is also what the
/// same number written in the query becomes. So that is what a decimal is while the query runs; here is written down
/// which decimal each stands for. One that stands for none was calculated, and is not exact.
class Decimals {
 public:
  Decimals();

  /// What stands for the number; nothing where it has more than 15 digits.
  std::optional<double> hand_out(const document::Number& number);
  /// The number that it stands for. Of those that differ only in the zeros at their end (12.5 and 12.50) the one with
  /// the most decimals: of those handed out for this row if there are any, else of all.
  [[nodiscard]] std::optional<document::Number> exact(double real) const;
  /// What is handed out from now on is for the next row of the answer.
  void next_row() { ++m_row; }

 private:
  struct Known {
    document::Number of_all, of_row;
    std::int64_t row;
  };
  double real_of(std::string_view digits);

  std::unique_ptr<sqlite3, Close> m_calculator;
  std::unique_ptr<sqlite3_stmt, Close> m_ask;
  std::unordered_map<double, Known, std::hash<double>, std::equal_to<>, QueryMemory<std::pair<const double, Known>>>
      m_known;
  std::int64_t m_row = 0;
};

}  // namespace danvan::store
