#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/base/workbook_reader.hpp"
#include "danvan/document/report_form.hpp"
#include "danvan/reporting/submit.hpp"
#include "reporting/record.hpp"

#include <array>

namespace danvan::reporting {

/// The columns of reports.csv by their names, in the order of Column.
inline constexpr auto column_names = [] {
  std::array<std::string_view, report_columns.size()> names;
  for (std::size_t i = 0; i < names.size(); ++i) {
    names[i] = report_columns[i].name;
  }
  return names;
}();

/// Where the rows of reports stand in a sheet: of a form that went out, or of a plain table with a header row.
class WorkbookTable {
 public:
  /// What is wrong with the sheet as a table (RP-40, RP-46, RP-48) is added to the diagnostics.
  WorkbookTable(std::string file, WorkbookSheet sheet, const config::Definitions& definitions,
                Diagnostics& diagnostics);

  /// Nothing can be read of it.
  [[nodiscard]] bool unusable() const { return m_header == 0; }
  [[nodiscard]] const std::optional<document::ReportForm>& form() const { return m_form; }
  [[nodiscard]] const WorkbookSheet& sheet() const { return m_sheet; }
  [[nodiscard]] std::int64_t first_row() const { return m_first; }
  /// The rows below the header that have something in one of the columns, ascending.
  [[nodiscard]] std::vector<std::int64_t> rows() const;
  /// Null where the cell is empty, or no such column is there.
  [[nodiscard]] const WorkbookCell* cell(std::int64_t row, Column column) const;

  /// Reports the cell, named as workbooks do; what a form says once is reported at its row.
  void reject(std::int64_t row, Column column, std::string value, std::string rule, Message reason, Message cure);

 private:
  bool find_form();
  void read_form(std::int64_t row);
  /// RP-40, at the first line that is not as the form has it, where there is one.
  void reject_altered(std::int64_t row, const document::ReportForm& form);
  void find_header();
  void refuse_merged();
  void reject_at(std::int64_t row, std::int64_t column, std::string field, std::string value, std::string rule,
                 Message reason, Message cure);

  std::string m_file;
  WorkbookSheet m_sheet;
  const config::Definitions& m_definitions;
  Diagnostics& m_diagnostics;
  std::int64_t m_header = 0;                                  // its row; 0: none
  std::int64_t m_first = 0;                                   // the first row below that has figures
  std::array<std::int64_t, column_names.size()> m_columns{};  // by Column; 0: not there
  std::optional<document::ReportForm> m_form;
};

}  // namespace danvan::reporting
