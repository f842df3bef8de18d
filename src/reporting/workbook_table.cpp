#include "reporting/workbook_table.hpp"

#include "danvan/base/in_both.hpp"
#include "danvan/base/text.hpp"
#include "danvan/reporting/owed.hpp"
#include "reporting/messages.hpp"
#include "reporting/messages_forms.hpp"
#include "reporting/messages_submit.hpp"

#include <algorithm>
#include <charconv>

namespace danvan::reporting {
namespace {

constexpr std::int64_t rows_above_a_form = 100;  // what people may have put above it

/// Columns of a form that are there for people.
constexpr std::array<std::string_view, 4> unused_names{"name", "measure", "required", "previous"};

template <typename Names>
std::optional<std::size_t> place_in(const Names& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - names.begin()));
}

/// What stands in a cell is shown as data, whatever it is.
std::string both(Message message) {
  for (std::string& value : message.values) {
    value = value.starts_with('\0') ? value : visible(value);
  }
  return in_both(render(message, Lang::en), render(message, Lang::vi));
}

Message columns_cure() {
  std::string names;
  for (const std::string_view name : column_names) {
    names += (names.empty() ? "" : ", ") + std::string(name);
  }
  return message(messages::columns_are, names);
}

}  // namespace

WorkbookTable::WorkbookTable(std::string file, WorkbookSheet sheet, const config::Definitions& definitions,
                             Diagnostics& diagnostics)
    : m_file(std::move(file)), m_sheet(std::move(sheet)), m_definitions(definitions), m_diagnostics(diagnostics) {
  if (!find_form()) {
    find_header();
  }
  if (!unusable()) {
    refuse_merged();
  }
}

bool WorkbookTable::find_form() {
  for (const WorkbookCell& cell : m_sheet.cells) {
    if (cell.row > rows_above_a_form) {
      break;
    }
    if (cell.kind == WorkbookCell::Kind::text && cell.text == document::form_mark && cell.column == 1) {
      read_form(cell.row);
      return true;
    }
  }
  return false;
}

void WorkbookTable::read_form(std::int64_t row) {
  const auto text = [&](std::int64_t at, std::int64_t column) {
    const WorkbookCell* found = m_sheet.at(at, column);
    return found != nullptr ? found->text : std::string();
  };
  document::ReportForm form;
  form.code = text(row, 2);
  form.unit = text(row, 3);
  const std::optional<Period> period = Period::parse(text(row, 4));
  form.period = period.value_or(form.period);
  const std::string after = text(row, 5);
  const auto [end, fault] = std::from_chars(after.data(), after.data() + after.size(), form.after);
  form.note = clean(text(row, 7)).text;  // what no form of ours has does not keep to the seal then
  m_header = row + 1;
  m_first = m_header + 2;  // between them the headings that people read
  for (std::size_t i = 0; i < std::size(document::form_keys); ++i) {
    const std::int64_t column = static_cast<std::int64_t>(i) + 1;
    const std::optional<std::size_t> place = place_in(column_names, document::form_keys[i]);
    if (text(m_header, column) != document::form_keys[i]) {
      m_header = 0;
      break;
    }
    if (place) {
      m_columns[*place] = column;
    }
  }
  for (const std::int64_t at : m_header != 0 ? rows() : std::vector<std::int64_t>()) {
    if (const WorkbookCell* code = cell(at, Column::indicator)) {
      document::FormLine line;
      line.indicator = code->text;
      form.lines.push_back(std::move(line));
    }
  }
  if (m_header == 0 || !period || fault != std::errc{} || end != after.data() + after.size() ||
      form_seal(form) != text(row, 6)) {
    reject_altered(row, form);
    m_header = 0;
  }
  m_form = std::move(form);
}

void WorkbookTable::reject_altered(std::int64_t row, const document::ReportForm& form) {
  const config::Form* made_of = m_header != 0 ? form_for(m_definitions, form.code, form.period) : nullptr;
  std::vector<std::int64_t> lines;
  for (const std::int64_t at : made_of != nullptr ? rows() : std::vector<std::int64_t>()) {
    if (cell(at, Column::indicator) != nullptr) {
      lines.push_back(at);
    }
  }
  const std::size_t asked = made_of != nullptr ? made_of->indicators.size() : 0;
  for (std::size_t i = 0; i < std::max(asked, lines.size()); ++i) {
    const config::Indicator* indicator =
        i < asked ? config::find(m_definitions.indicators, made_of->indicators[i]) : nullptr;
    const bool computed = indicator != nullptr && indicator->type == config::IndicatorType::ratio;
    const std::string wanted = computed    ? std::string(document::form_computed)
                               : i < asked ? made_of->indicators[i]
                                           : std::string();
    const std::string given = i < lines.size() ? cell(lines[i], Column::indicator)->text : std::string();
    if (given == wanted) {
      continue;
    }
    const std::int64_t at = i < lines.size() ? lines[i] : lines.empty() ? m_first : lines.back() + 1;
    const Text& reason = i >= lines.size() ? messages::code_missing
                         : i >= asked      ? messages::code_too_many
                                           : messages::code_altered;
    return reject(at, Column::indicator, {}, "RP-40",
                  i >= lines.size() ? message(reason, wanted)
                  : i >= asked      ? message(reason, given)
                                    : message(reason, given, wanted),
                  message(messages::form_altered_cure));
  }
  reject_at(row, 0, {}, {}, "RP-40", message(messages::form_altered), message(messages::form_altered_cure));
}

void WorkbookTable::find_header() {
  if (m_sheet.cells.empty()) {
    return reject_at(0, 0, {}, {}, "RP-48", message(messages::empty_sheet, m_sheet.name), columns_cure());
  }
  bool sound = true;
  const std::int64_t row = m_sheet.cells.front().row;
  for (const WorkbookCell& cell : m_sheet.cells) {
    if (cell.row != row) {
      break;
    }
    const std::string name = clean(cell.text).text;
    const std::optional<std::size_t> place = place_in(column_names, name);
    if (!place && place_in(unused_names, name)) {
      continue;
    }
    if (!place || m_columns[*place] != 0) {
      const Message reason =
          place ? message(messages::repeated_column, name) : message(messages::unknown_column, visible(cell.text));
      reject_at(row, cell.column, {}, cell.text, "RP-48", reason, columns_cure());
      sound = false;
    } else {
      m_columns[*place] = cell.column;
    }
  }
  for (const Column column : {Column::unit, Column::period, Column::indicator, Column::value}) {
    if (m_columns[static_cast<std::size_t>(column)] == 0) {
      const std::string_view name = column_names[static_cast<std::size_t>(column)];
      reject_at(row, 0, {}, {}, "RP-48", message(messages::missing_column, name), columns_cure());
      sound = false;
    }
  }
  m_header = sound ? row : 0;
  m_first = row + 1;
}

void WorkbookTable::refuse_merged() {
  const std::vector<std::int64_t> used = rows();
  const std::int64_t last = used.empty() ? m_header : used.back();
  for (const WorkbookSheet::Range& range : m_sheet.merged) {
    if (range.last_row >= m_header && range.first_row <= last) {
      reject_at(range.first_row, range.first_column, {}, {}, "RP-46",
                message(messages::merged_cells, cell_name(range.first_row, range.first_column),
                        cell_name(range.last_row, range.last_column)),
                message(messages::merged_cells_cure));
    }
  }
}

std::vector<std::int64_t> WorkbookTable::rows() const {
  std::vector<std::int64_t> found;
  for (const WorkbookCell& cell : m_sheet.cells) {
    const bool used = std::find(m_columns.begin(), m_columns.end(), cell.column) != m_columns.end();
    if (cell.row >= m_first && used && (found.empty() || found.back() != cell.row)) {
      found.push_back(cell.row);
    }
  }
  return found;
}

const WorkbookCell* WorkbookTable::cell(std::int64_t row, Column column) const {
  const std::int64_t at = m_columns[static_cast<std::size_t>(column)];
  return at == 0 ? nullptr : m_sheet.at(row, at);
}

void WorkbookTable::reject(std::int64_t row, Column column, std::string value, std::string rule, Message reason,
                           Message cure) {
  const auto place = static_cast<std::size_t>(column);
  reject_at(row, m_columns[place], std::string(column_names[place]), std::move(value), std::move(rule),
            std::move(reason), std::move(cure));
}

void WorkbookTable::reject_at(std::int64_t row, std::int64_t column, std::string field, std::string value,
                              std::string rule, Message reason, Message cure) {
  if (column != 0) {
    reason = message(messages::in_cell, cell_name(row, column), both(reason));
  }
  m_diagnostics.add(
      {{m_file, row, column}, std::move(field), visible(value), std::move(rule), std::move(reason), std::move(cure)});
}

}  // namespace danvan::reporting
