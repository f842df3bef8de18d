#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/store/journal.hpp"

#include <charconv>

namespace danvan::cli {
namespace {

constexpr Text not_an_entry{"“{0}” is not the number of an entry", "“{0}” không phải là số mục sổ"};

std::string_view code_of(store::RowChange::Operation operation) {
  switch (operation) {
    case store::RowChange::Operation::added:
      return "added";
    case store::RowChange::Operation::changed:
      return "changed";
    case store::RowChange::Operation::removed:
      return "removed";
  }
  throw Bug("an operation is one of three");
}

document::Cell cell(const std::optional<std::string>& value) {
  return value ? document::Cell(*value) : document::Cell(document::Empty{});
}

Answer run(Job& job) {
  const std::string word = job.argument("ENTRY");
  std::int64_t sequence = 0;
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), sequence);
  if (fault != std::errc{} || end != word.data() + word.size()) {
    throw job.usage(message(not_an_entry, word));
  }
  const bool vi = job.lang() == Lang::vi;
  document::Table table{"danvan.history.show.1",
                        "",
                        {{"operation", vi ? "Việc" : "Operation"},
                         {"table", vi ? "Bảng" : "Table"},
                         {"key", vi ? "Khóa" : "Key"},
                         {"column", vi ? "Cột" : "Column"},
                         {"before", vi ? "Trước" : "Before"},
                         {"after", vi ? "Sau" : "After"}},
                        {}};
  for (const store::RowChange& change : store::changes(job.store(), sequence)) {
    for (const store::RowChange::Column& column : change.columns) {
      table.rows.push_back({{std::string(code_of(change.operation)), change.table, change.key, column.name,
                             cell(column.before), cell(column.after)}});
    }
  }
  return {.table = std::move(table)};
}

}  // namespace

Command history_show_command() {
  return {.name = "history show",
          .group = Group::keep,
          .needs = Needs::reading,
          .summary = {"what one entry changed, row by row", "một mục sổ đã thay đổi những gì, từng dòng"},
          .arguments = {{"ENTRY", {"number of the entry", "số mục sổ"}}},
          .options = {},
          .run = run};
}

}  // namespace danvan::cli
