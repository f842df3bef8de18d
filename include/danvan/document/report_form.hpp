#pragma once

#include "danvan/base/period.hpp"
#include "danvan/document/workbook.hpp"

namespace danvan::document {

/// One indicator that a unit is asked for, or a ratio that is shown between them.
struct FormLine {
  std::string indicator;  // its code
  std::string name, measure;
  Cell previous = {};  // of the period before
  Cell value = {};     // that stands already
  std::string note;
  bool computed = false;                  // a ratio: shown, not asked
  bool required = false;                  // the report is incomplete without it
  std::optional<NumberCheck> check = {};  // of numbers; `error` is written here
};

/// The form that goes out to one unit for one period.
struct ReportForm {
  std::string office;  // where it is sent back to
  std::string code, name;
  std::string unit, unit_name;
  Period period = Period::of_year(2000);
  std::string previous_period;  // in words
  Date due;
  std::int64_t after = 0;  // the last revision recorded when the form was made; 0: none
  std::string note = {};   // of that revision as a whole, if it stands
  std::vector<FormLine> lines;
};

/// What a workbook made from a form says of itself in hidden rows, so that it can be read back whatever the people who
/// fill it in do to what they see. First a row with `mark`, form, unit, period, revision, seal and the note of the
/// revision, one a column; then a row with `form_keys`, which names the columns below it.
inline constexpr std::string_view form_mark = "danvan.form.1";
inline constexpr std::string_view form_keys[] = {"number", "name", "measure", "previous", "value", "note", "indicator"};
/// In the place of the code of what is computed.
inline constexpr std::string_view form_computed = "*";
/// What people see in the place of its value; and after the name of what is required.
inline constexpr std::string_view form_computed_shown = "tự tính";
inline constexpr std::string_view form_required = " (*)";
/// A digest of what a form is and asks for: tells a form whose codes were altered, or that lost or gained a row.
std::string form_seal(const ReportForm& form);

/// Title, unit, period, due day, how to fill it in, and a row an indicator; in Vietnamese.
Sheet to_sheet(const ReportForm& form);
/// As the import reads it: the columns of reports.csv, with name, measure, required and previous to go by.
std::string to_csv(const ReportForm& form);

}  // namespace danvan::document
