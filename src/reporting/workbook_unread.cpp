#include "reporting/workbook_unread.hpp"

#include "danvan/base/text.hpp"
#include "reporting/messages_submit.hpp"

namespace danvan::reporting {
namespace {

constexpr std::size_t most = 20;  // cells named
/// Places of columns, as `document::form_keys` has them.
constexpr std::int64_t name_column = 2, value_column = 5, note_column = 6, last_column = 7;

bool is_read(const WorkbookCell& cell, const WorkbookCell* code) {
  const bool computed = code != nullptr && code->text == document::form_computed;
  if (cell.column > last_column || code == nullptr) {
    return false;
  }
  const bool shown = cell.column == value_column && cell.text == document::form_computed_shown;
  return !computed || shown || (cell.column != value_column && cell.column != note_column);
}

/// Where the label of a line is not the name of its indicator.
std::optional<Message> altered_label(const WorkbookCell& cell, const WorkbookCell& code,
                                     const config::Definitions& definitions) {
  const config::Indicator* indicator = config::find(definitions.indicators, code.text);
  if (cell.column != name_column || indicator == nullptr) {
    return std::nullopt;
  }
  const std::string label = clean(cell.text).text;
  if (label == indicator->name || label == indicator->name + std::string(document::form_required)) {
    return std::nullopt;
  }
  return message(messages::label_altered, cell_name(cell.row, cell.column), visible(cell.text), indicator->name,
                 indicator->code);
}

}  // namespace

std::vector<Message> unread_cells(const WorkbookTable& table, const config::Definitions& definitions) {
  std::vector<Message> found;
  std::string places;
  std::size_t count = 0;
  for (const WorkbookCell& cell : table.sheet().cells) {
    if (cell.row < table.first_row()) {
      continue;
    }
    const WorkbookCell* code = table.cell(cell.row, Column::indicator);
    if (!is_read(cell, code)) {
      places += ++count > most ? "" : (places.empty() ? "" : ", ") + cell_name(cell.row, cell.column);
    } else if (std::optional<Message> label = altered_label(cell, *code, definitions)) {
      found.push_back(std::move(*label));
    }
  }
  if (count > 0) {
    found.push_back(message(messages::cells_not_read, places + (count > most ? ", …" : "")));
  }
  return found;
}

}  // namespace danvan::reporting
