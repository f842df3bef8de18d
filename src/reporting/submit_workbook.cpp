#include "danvan/base/text.hpp"
#include "danvan/reporting/submit.hpp"
#include "reporting/messages_forms.hpp"
#include "reporting/messages_submit.hpp"
#include "reporting/rows.hpp"
#include "reporting/workbook_unread.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

constexpr std::array<Column, column_names.size()> all_columns{Column::unit,  Column::period,     Column::indicator,
                                                              Column::value, Column::form,       Column::received,
                                                              Column::note,  Column::report_note};

/// Takes the rows of a table one by one, each cell as the text that stands for it.
class WorkbookRows {
 public:
  WorkbookRows(WorkbookTable& table, const WorkbookAsked& asked, NumberStyle numbers)
      : m_table(table), m_asked(asked), m_numbers(numbers) {}

  /// False where the row is not to be taken: its faults are reported, or it says nothing.
  bool read(std::int64_t row) {
    m_row = row;
    m_broken = false;
    const WorkbookCell* code = m_table.cell(row, Column::indicator);
    if (m_table.form() && code != nullptr && code->text == document::form_computed) {
      return false;
    }
    if (m_table.form() && code == nullptr) {
      reject(Column::value, "RP-44", message(messages::row_without_code), message(messages::form_altered_cure));
      return false;
    }
    for (const Column column : all_columns) {
      m_text[static_cast<std::size_t>(column)] = text_of(column);
    }
    if (m_table.sheet().hides(row)) {
      reject(Column::indicator, "RP-46", message(messages::hidden_row),
             message(m_table.form() ? messages::hidden_row_of_form_cure : messages::hidden_row_cure));
    }
    if (m_table.form()) {
      set_once(Column::unit, m_table.form()->unit);
      set_once(Column::form, m_table.form()->code);
      set_once(Column::period, m_table.form()->period.code());
      set_once(Column::report_note, m_asked.note.empty() ? m_table.form()->note : m_asked.note);
    }
    compare(Column::unit, m_asked.unit, messages::other_unit);
    compare(Column::period, m_asked.period, messages::other_period);
    compare(Column::form, m_asked.form, messages::other_form);
    set_once(Column::received, m_asked.received);
    return true;
  }

  [[nodiscard]] Cells cells() const {
    Cells made;
    std::copy(m_text.begin(), m_text.end(), made.text.begin());
    made.line = m_row;
    made.broken = m_broken;
    return made;
  }

 private:
  void reject(Column column, std::string rule, Message reason, Message cure) {
    m_broken = true;
    const WorkbookCell* cell = m_table.cell(m_row, column);
    m_table.reject(m_row, column, cell != nullptr ? cell->text : std::string(), std::move(rule), std::move(reason),
                   std::move(cure));
  }

  void set_once(Column column, const std::string& text) {
    std::string& given = m_text[static_cast<std::size_t>(column)];
    given = given.empty() ? text : given;
  }

  void compare(Column column, const std::string& asked, const Text& differs) {
    const std::string& given = m_text[static_cast<std::size_t>(column)];
    if (given.empty()) {
      set_once(column, asked);
    } else if (!asked.empty() && given != asked && !m_table.form()) {
      reject(column, "RP-41", message(differs, given, asked), message(messages::right_file));
    }
  }

  std::string text_of(Column column) {
    using Kind = WorkbookCell::Kind;
    const WorkbookCell* cell = m_table.cell(m_row, column);
    if (cell == nullptr) {
      return {};
    }
    switch (cell->kind) {
      case Kind::formula:
        if (m_asked.computed && !cell->text.empty()) {
          return number_text(cell->text);
        }
        reject(column, "RP-45",
               m_asked.computed ? message(messages::formula_without_number) : message(messages::has_formula),
               m_asked.computed ? message(messages::type_value) : message(messages::formula_cure));
        return {};
      case Kind::error:
        reject(column, "RP-45", message(messages::has_error, visible(cell->text)), message(messages::type_value));
        return {};
      case Kind::percent:
        reject(column, "RP-45", message(messages::has_percentage, cell->text), message(messages::percentage_cure));
        return {};
      case Kind::number:
        return number_text(cell->text);
      case Kind::text:
      case Kind::day:
      case Kind::boolean:
        break;
    }
    CleanText cleaned = clean(cell->text);
    if (cleaned.fault) {
      reject(column, "RP-47", describe(*cleaned.fault), message(messages::unfit_text_cure));
    }
    return std::move(cleaned.text);
  }

  /// A number is a number whatever way texts write theirs.
  [[nodiscard]] std::string number_text(std::string plain) const {
    if (m_numbers == NumberStyle::vietnamese) {
      std::replace(plain.begin(), plain.end(), '.', ',');
    }
    return plain;
  }

  WorkbookTable& m_table;
  const WorkbookAsked& m_asked;
  NumberStyle m_numbers;
  std::array<std::string, column_names.size()> m_text;
  std::int64_t m_row = 0;
  bool m_broken = false;
};

/// A form says once what it is of.
bool is_the_one_asked(WorkbookTable& table, const WorkbookAsked& asked) {
  const document::ReportForm& form = *table.form();
  bool right = true;
  const auto compare = [&](Column column, const std::string& given, const std::string& wanted, const Text& differs) {
    if (!wanted.empty() && wanted != given) {
      table.reject(0, column, given, "RP-41", message(differs, given, wanted), message(messages::right_file));
      right = false;
    }
  };
  compare(Column::unit, form.unit, asked.unit, messages::other_unit);
  compare(Column::period, form.period.code(), asked.period, messages::other_period);
  compare(Column::form, form.code, asked.form, messages::other_form);
  return right;
}

void warn_of_other_sheets(const WorkbookSheet& sheet, SubmitOutcome& outcome) {
  if (sheet.others.empty()) {
    return;
  }
  std::string names;
  for (const std::string& name : sheet.others) {
    names += (names.empty() ? "“" : ", “") + visible(name) + "”";
  }
  ++outcome.warnings;
  outcome.first_warnings.push_back(message(messages::other_sheets, visible(sheet.name), names));
}

}  // namespace

SubmitOutcome submit_workbook(store::Write& write, const config::Definitions& definitions, const std::string& path,
                              const WorkbookAsked& asked, const SubmitOptions& given, Diagnostics& diagnostics) {
  WorkbookTable table(path, read_workbook(path), definitions, diagnostics);
  if (table.unusable() || (table.form() && !is_the_one_asked(table, asked))) {
    return {};
  }
  SubmitOptions options = given;
  if (table.form()) {
    options.made_after = table.form()->after;
  }
  const registry::Units units = registry::Units::load(write.store());
  Catalogue catalogue(definitions);
  Intake intake(
      write, units, catalogue, options,
      [&](const Fault& fault) {
        table.reject(fault.line, fault.column, fault.value, fault.rule, fault.reason, fault.cure);
      },
      Intake::Takes::whole, asked.note);
  Rows rows(units, catalogue, options.numbers, intake);
  WorkbookRows reader(table, asked, options.numbers);
  bool any = false;
  for (const std::int64_t row : table.rows()) {
    if (reader.read(row)) {
      const Cells cells = reader.cells();
      any = any || cells.broken || !cells[Column::value].empty();
      rows.take(cells);
    }
    if (!diagnostics.empty()) {
      intake.unsound();
    }
  }
  if (table.form() && !any) {
    table.reject(0, Column::unit, table.form()->unit, "RP-43", message(messages::nothing_filled_in),
                 message(messages::fill_in));
  }
  SubmitOutcome outcome = intake.finish();
  for (Message& unread : table.form() ? unread_cells(table, definitions) : std::vector<Message>()) {
    ++outcome.warnings;
    outcome.first_warnings.push_back(std::move(unread));
  }
  warn_of_other_sheets(table.sheet(), outcome);
  return outcome;
}

}  // namespace danvan::reporting
