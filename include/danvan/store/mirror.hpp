#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/document/table.hpp"
#include "danvan/store/store.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace danvan::store {

/// Takes one row of a file, a cell a column.
using TakeRow = std::function<void(std::span<const document::Cell>)>;

/// The way back of one kind of input: what it writes, the import reads, and finds nothing new in it.
struct Mirror {
  std::string_view name;               // of the file it writes: "units" of units.csv
  std::span<const CsvColumn> columns;  // the import's own, all of them
  /// Gives every row, one at a time, so that none need be held; always in the same order, also out of a record that
  /// the import of these rows made.
  std::function<void(Store& store, const TakeRow& take)> rows;
};

/// What a column of a query is in a file: a day is INTEGER days, empty where it stands for no day; a truth is 0 or 1;
/// a share is INTEGER millionths. NULL is an empty cell.
enum class Form { text, day, truth, whole, share };

/// Gives the rows of a query as they come out of the record, read as `forms` say.
void rows_of(Store& store, const std::string& sql, std::span<const Form> forms, const TakeRow& take);

}  // namespace danvan::store
