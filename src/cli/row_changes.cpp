#include "cli/row_changes.hpp"

#include "danvan/commendation/references.hpp"
#include "danvan/evaluation/references.hpp"
#include "danvan/store/definitions.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace danvan::cli {
namespace {

constexpr Text not_an_entry{"“{0}” is not the number of an entry", "“{0}” không phải là số mục sổ"};

constexpr Text added{"added", "thêm"};
constexpr Text changed{"changed", "sửa"};
constexpr Text removed{"removed", "bỏ"};

document::Word word(const char* code, const Text& shown, Lang lang) {
  return {code, render(message(shown), lang)};
}

document::Word word_of(store::RowChange::Operation operation, Lang lang) {
  switch (operation) {
    case store::RowChange::Operation::added:
      return word("added", added, lang);
    case store::RowChange::Operation::changed:
      return word("changed", changed, lang);
    case store::RowChange::Operation::removed:
      return word("removed", removed, lang);
  }
  throw Bug("an operation is one of three");
}

bool is_digest(std::string_view value) {
  return value.size() == 2 * Digest{}.size() && value.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// The schema's names of columns that hold days; of every table, as none uses one of them for anything else.
bool holds_days(std::string_view column) {
  constexpr std::array<std::string_view, 11> names{
      "day",        "start",    "review_on", "follow_up",        "opened",        "closed",
      "registered", "received", "withdrawn", "achievement_from", "achievement_to"};
  return column.ends_with("_day") || std::find(names.begin(), names.end(), column) != names.end();
}

/// `…` where a time has no beginning or no end.
std::string day_shown(const std::string& value) {
  std::int32_t days = 0;
  const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), days);
  if (fault != std::errc{} || end != value.data() + value.size()) {
    return value;  // an altered record may hold anything
  }
  const Date day(days);
  const bool open = day == Date::beginning() || day == Date::forever();
  return open ? "…" : day.vietnamese();
}

/// People know a digest by its beginning, as history shows it; whole it would be wider than a terminal allows.
document::Cell cell(std::string_view column, const std::optional<std::string>& value) {
  constexpr std::size_t beginning = 12;
  if (!value) {
    return document::Empty{};
  }
  if (holds_days(column)) {
    return document::Word{*value, day_shown(*value)};
  }
  return is_digest(*value) ? document::Cell(document::Word{*value, value->substr(0, beginning) + "…"})
                           : document::Cell(*value);
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
      table.rows.push_back({{word_of(change.operation, lang), change.table, change.key, column.name,
                             cell(column.name, column.before), cell(column.name, column.after)}});
    }
  }
  return table;
}

std::vector<store::LooseReference> loose_references(Job& job) {
  return {commendation::nomination_subject(), evaluation::round_subject(store::definitions(job.store()))};
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
