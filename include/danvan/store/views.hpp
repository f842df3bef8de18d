#pragma once

#include "danvan/store/mirror.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace danvan::store {

/// What a column of a view holds. A day is `2025-07-01`, a moment `2025-12-16T02:00:00Z`; a truth is `yes` or `no`; a
/// decimal is an exact number such as `12.50`.
enum class Holds { text, whole, decimal, day, moment, truth };

struct ViewColumn {
  std::string_view name;
  Holds holds = Holds::text;
  Text meaning;
};

/// What `query` may read, under names that stay while the tables below change.
struct View {
  std::string_view name;
  Text about;
  std::span<const ViewColumn> columns;
  std::string_view example;  // a query over it
  /// A SELECT over tables with these columns; `{name}` in it is another view. No name of a WITH may stand in it. A code
  /// that it computes is CAST to TEXT, so that one that looks like a number is found by --set.
  std::string sql = {};
  /// In place of `sql`: gives the rows, called only for a query that reads them.
  std::function<void(Store& store, const TakeRow& take)> rows = {};
  bool helper = false;  // for the SQL of other views only
};

}  // namespace danvan::store
