#include "cli/status_columns.hpp"
#include "cli/status_tables.hpp"

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
document::Cell group_cell(const FormStatus& row, const registry::Units& units, std::string_view by) {
  const registry::UnitVersion& version = row.unit->named_on(row.period.last(row.form->cutoff_day));
  if (by == "unit") {
    return unit_cell(row);
  }
  if (by == "kind") {
    return version.kind;
  }
  return by == "parent" && version.parent ? document::Cell(units.at(*version.parent).code)
                                          : document::Cell(document::Empty{});
}

std::string sorted_by(const document::Cell& cell) {
  if (const auto* word = std::get_if<document::Word>(&cell)) {
    return word->code;
  }
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr ? *text : std::string();
}

std::map<Key, Group> groups_of(const std::vector<FormStatus>& rows, const registry::Units& units, const SumsBy& by) {
  std::map<Key, Group> groups;
  for (const FormStatus& row : rows) {
    const bool by_period = by.what == "period";
    const document::Cell cell = group_cell(row, units, by.what);
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
      column("owed", {"Owed", "Phải nộp"}, lang, right),
      column("received", {"Received", "Đã nộp"}, lang, right),
      column("complete", {"Complete", "Đầy đủ"}, lang, right),
      column("on_time", {"On time", "Đúng hạn"}, lang, right),
      column("late", {"Late", "Trễ hạn"}, lang, right),
      column("missing", {"Missing", "Chưa nộp"}, lang, right),
      column("complete_rate", {"Complete %", "Tỷ lệ đầy đủ (%)"}, lang, right),
      column("on_time_rate", {"On time %", "Tỷ lệ đúng hạn (%)"}, lang, right),
      column("exempt", {"Exempt", "Được miễn"}, lang, right),
      column("extended", {"Extended", "Gia hạn"}, lang, right),
      column("not_due", {"Not due", "Chưa đến hạn"}, lang, right),
  };
  if (by.what == "unit") {
    columns.push_back(column("unit", {"Unit", "Đơn vị"}, lang));
  } else if (by.what == "kind") {
    columns.push_back(column("kind", {"Kind", "Loại"}, lang));
  } else if (by.what == "parent") {
    columns.push_back(column("parent", {"Parent", "Cấp trên"}, lang));
  }
  return columns;
}

}  // namespace

document::Table status_sums(const std::vector<FormStatus>& rows, const registry::Units& units, const SumsBy& by,
                            Lang lang) {
  document::Table table{"danvan.report.status.totals.1", "", columns_of(by, lang), {}};
  for (const auto& [key, group] : groups_of(rows, units, by)) {
    const reporting::StatusTotals& sum = group.totals;
    document::Row row{
        {group.form, group.period, number_cell(sum.owed), number_cell(sum.received), number_cell(sum.complete),
         number_cell(sum.on_time), number_cell(sum.late), number_cell(sum.missing), rate(sum.complete_rate()),
         rate(sum.on_time_rate()), number_cell(sum.exempt), number_cell(sum.extended), number_cell(sum.not_due)},
        false};
    if (row.cells.size() < table.columns.size()) {
      row.cells.push_back(group.by);
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace danvan::cli
