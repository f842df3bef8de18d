#include "cli/status_columns.hpp"
#include "cli/status_tables.hpp"

#include <iterator>
#include <map>
#include <tuple>

namespace danvan::cli {
namespace {

using reporting::FormStatus;

/// Counts of rows that have the form and what they are grouped by in common.
struct Group {
  std::string form, period;
  document::Cell by = document::Empty{};
  reporting::StatusTotals totals;
};
/// Form, period and group, as they sort.
using Key = std::tuple<std::string, std::int32_t, std::string>;

/// What a row is counted under: its unit, or the unit's kind or parent at the end of the period.
document::Cell group_cell(const FormStatus& row, const registry::Units& units, const config::Definitions& definitions,
                          std::string_view by) {
  const registry::UnitVersion& version = row.unit->named_on(row.period.last(row.form->cutoff_day));
  if (by == "unit") {
    return unit_cell(row);
  }
  if (by == "kind") {
    const config::Kind* kind = config::find(definitions.kinds, version.kind);
    return document::Word{version.kind, kind == nullptr ? version.kind : kind->name};
  }
  if (by != "parent" || !version.parent) {
    return document::Empty{};
  }
  const registry::Unit& parent = units.at(*version.parent);
  const registry::UnitVersion& then = parent.named_on(row.period.last(row.form->cutoff_day));
  return document::Word{parent.code, parent.code + " " + (then.short_name.empty() ? then.name : then.short_name)};
}

std::string sorted_by(const document::Cell& cell) {
  const auto* word = std::get_if<document::Word>(&cell);
  return word != nullptr ? word->code : std::string();
}

std::map<Key, Group> groups_of(const std::vector<FormStatus>& rows, const registry::Units& units,
                               const config::Definitions& definitions, const SumsBy& by) {
  std::map<Key, Group> groups;
  for (const FormStatus& row : rows) {
    const bool by_period = by.what == "period";
    const document::Cell cell = group_cell(row, units, definitions, by.what);
    Group& group = groups[{row.form->code, by_period ? row.period.number() : 0, sorted_by(cell)}];
    group.form = row.form->code;
    group.period = by_period ? row.period.code() : by.period;
    group.by = cell;
    group.totals.add(row, by.today);
  }
  return groups;
}

std::vector<document::Column> columns_of(const SumsBy& by, Lang lang) {
  const auto right = document::Align::right;
  std::vector<document::Column> columns{
      column("form", {"Form", "Biểu mẫu"}, lang),
      column("period", {"Period", "Kỳ"}, lang),
  };
  if (by.what == "unit") {
    columns.push_back(column("unit", {"Unit", "Đơn vị"}, lang));
  } else if (by.what == "kind") {
    columns.push_back(column("kind", {"Kind", "Loại"}, lang));
  } else if (by.what == "parent") {
    columns.push_back(column("parent", {"Parent", "Cấp trên"}, lang));
  }
  const document::Column counts[] = {
      column("owed", {"Owed", "Phải nộp"}, lang, right),
      column("received", {"Received", "Đã nộp"}, lang, right),
      column("complete", {"Full", "Đầy đủ"}, lang, right),
      column("on_time", {"On time", "Đúng hạn"}, lang, right),
      column("late", {"Late", "Trễ hạn"}, lang, right),
      column("missing", {"Missing", "Chưa nộp"}, lang, right),
      column("complete_rate", {"Full %", "Tỷ lệ đầy đủ (%)"}, lang, right),
      column("on_time_rate", {"On time %", "Tỷ lệ đúng hạn (%)"}, lang, right),
      column("exempt", {"Exempt", "Được miễn"}, lang, right),
      column("extended", {"Extended", "Gia hạn"}, lang, right),
      column("not_due", {"Not due", "Chưa đến hạn"}, lang, right),
  };
  columns.insert(columns.end(), std::begin(counts), std::end(counts));
  return columns;
}

}  // namespace

document::Table status_sums(const std::vector<FormStatus>& rows, const registry::Units& units,
                            const config::Definitions& definitions, const SumsBy& by, Lang lang) {
  document::Table table{std::string(sums_schema), "", columns_of(by, lang), {}};
  for (const auto& [key, group] : groups_of(rows, units, definitions, by)) {
    const reporting::StatusTotals& sum = group.totals;
    document::Row row{{group.form, group.period}, false};
    if (by.what == "unit" || by.what == "kind" || by.what == "parent") {
      row.cells.push_back(group.by);
    }
    const document::Cell counts[] = {number_cell(sum.owed),     number_cell(sum.received), number_cell(sum.complete),
                                     number_cell(sum.on_time),  number_cell(sum.late),     number_cell(sum.missing),
                                     rate(sum.complete_rate()), rate(sum.on_time_rate()),  number_cell(sum.exempt),
                                     number_cell(sum.extended), number_cell(sum.not_due)};
    row.cells.insert(row.cells.end(), std::begin(counts), std::end(counts));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace danvan::cli
