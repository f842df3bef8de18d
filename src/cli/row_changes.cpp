#include "cli/row_changes.hpp"

#include <charconv>

namespace danvan::cli {
namespace {

constexpr Text not_an_entry{"“{0}” is not the number of an entry", "“{0}” không phải là số mục sổ"};

document::Word word_of(store::RowChange::Operation operation, bool vi) {
  switch (operation) {
    case store::RowChange::Operation::added:
      return {"added", vi ? "thêm" : "added"};
    case store::RowChange::Operation::changed:
      return {"changed", vi ? "đổi" : "changed"};
    case store::RowChange::Operation::removed:
      return {"removed", vi ? "bỏ" : "removed"};
  }
  throw Bug("an operation is one of three");
}

document::Cell cell(const std::optional<std::string>& value) {
  return value ? document::Cell(*value) : document::Cell(document::Empty{});
}

}  // namespace

document::Table table_of(const std::vector<store::RowChange>& changes, std::string schema, Lang lang) {
  const bool vi = lang == Lang::vi;
  document::Table table{std::move(schema),
                        "",
                        {{"operation", vi ? "Việc" : "Operation"},
                         {"table", vi ? "Bảng" : "Table"},
                         {"key", vi ? "Khóa" : "Key"},
                         {"column", vi ? "Cột" : "Column"},
                         {"before", vi ? "Trước" : "Before"},
                         {"after", vi ? "Sau" : "After"}},
                        {}};
  for (const store::RowChange& change : changes) {
    for (const store::RowChange::Column& column : change.columns) {
      table.rows.push_back({{word_of(change.operation, vi), change.table, change.key, column.name, cell(column.before),
                             cell(column.after)}});
    }
  }
  return table;
}

std::int64_t entry_number(const Job& job) {
  const std::string word = job.argument("ENTRY");
  std::int64_t sequence = 0;
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), sequence);
  if (fault != std::errc{} || end != word.data() + word.size()) {
    throw job.usage(message(not_an_entry, word));
  }
  return sequence;
}

}  // namespace danvan::cli
