#include "danvan/store/mirror.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::store {
namespace {

constexpr int share_decimals = 6;

document::Cell day_cell(Date day) {
  const bool is_real = day != Date::beginning() && day != Date::forever();
  return is_real ? document::Cell(day) : document::Cell(document::Empty{});
}

/// With as many decimals as it needs: 0.6, not 0.600000.
document::Cell share_cell(std::int64_t millionths) {
  document::Number number{millionths, share_decimals};
  while (number.decimals > 0 && number.scaled % 10 == 0) {
    number.scaled /= 10;
    --number.decimals;
  }
  return number;
}

document::Cell cell_of(const SQLite::Column& value, Form form) {
  if (value.isNull()) {
    return document::Empty{};
  }
  switch (form) {
    case Form::text:
      return value.getString();
    case Form::day:
      return day_cell(Date(value.getInt()));
    case Form::truth:
      return document::YesNo{value.getInt() != 0};
    case Form::whole:
      return document::Number{value.getInt64()};
    case Form::share:
      return share_cell(value.getInt64());
  }
  throw Bug("every form of a column makes a cell");
}

}  // namespace

void rows_of(Store& store, const std::string& sql, std::span<const Form> forms, const TakeRow& take) {
  SQLite::Statement query(store.database(), sql);
  ensure(static_cast<std::size_t>(query.getColumnCount()) == forms.size(), "a mirror has one form a column");
  std::vector<document::Cell> cells(forms.size());
  while (query.executeStep()) {
    for (std::size_t column = 0; column < forms.size(); ++column) {
      cells[column] = cell_of(query.getColumn(static_cast<int>(column)), forms[column]);
    }
    take(cells);
  }
}

}  // namespace danvan::store
