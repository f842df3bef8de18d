#pragma once

#include "danvan/base/codes.hpp"
#include "danvan/base/csv.hpp"
#include "danvan/base/date.hpp"
#include "danvan/base/error.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace danvan::registry {

/// What is wrong with one row of a request, by its place in the request and the column of the file.
struct Fault {
  std::size_t row = 0;
  std::size_t column = 0;
  std::string value;
  std::string rule;
  Message reason;
  Message cure = {};
  Exit exit = Exit::bad_input;  // of a single act: `refused` where a rule forbids what is well formed
};

using CodeSet = std::set<std::string, std::less<>>;

/// By line, then by column.
bool in_file_order(const Diagnostic& a, const Diagnostic& b);

/// The fault to tell of a single act: what is malformed before what is refused, since it may be the cause.
const Fault& gravest(std::span<const Fault> faults);

/// The word of the command line that a column is: `--short-name` for `short_name`, `CODE` for `code`.
std::string option_of(std::string_view column);
/// The fault of a single act as an error that names its option, as `option_of` does, and the value given.
[[nodiscard]] Error error_of(const Fault& fault, std::string option);

/// Tells the faults of rows of a file; gives the codes of the records that have them.
template <typename Row>
CodeSet report(const std::vector<Fault>& faults, const std::vector<Row>& rows, std::string_view file,
               std::span<const CsvColumn> columns, Diagnostics& diagnostics) {
  CodeSet bad;
  std::vector<Diagnostic> told;
  for (const Fault& fault : faults) {
    const Row& row = rows[fault.row];
    told.push_back({{std::string(file), row.line, row.columns[fault.column]},
                    std::string(columns[fault.column].name),
                    fault.value,
                    fault.rule,
                    fault.reason,
                    fault.cure});
    bad.insert(row.code);
  }
  std::stable_sort(told.begin(), told.end(), in_file_order);
  for (Diagnostic& one : told) {
    diagnostics.add(std::move(one));
  }
  return bad;
}

/// The rows of a file that can be taken. Without `partial` that is all or none; with it, a fault costs the whole record
/// (all rows with its `code`), and what is left is judged again, since other records may have rested on it.
template <typename Row, typename Judge>
std::vector<Row> sound_rows(std::vector<Row> rows, bool partial, CodeSet& rejected, std::string_view file,
                            std::span<const CsvColumn> columns, Diagnostics& diagnostics, Judge judge) {
  while (true) {
    const std::vector<Fault> faults = judge(rows);
    if (faults.empty()) {
      return rows;
    }
    CodeSet bad = report(faults, rows, file, columns, diagnostics);
    if (!partial) {
      return {};
    }
    std::erase_if(rows, [&](const Row& row) { return bad.contains(row.code); });
    rejected.merge(bad);
  }
}

/// Why a code is refused: it is not given, or not known (`unknown` takes it).
Message no_such(const Text& unknown, std::string_view code);

/// A cell or option that holds a day; empty is `otherwise`. Nothing when it is no day.
std::optional<Date> day_of(std::string_view text, Date otherwise);

/// A cell or option that holds a year of four digits, from 1900 to 2200. Nothing when it is none.
std::optional<int> year_of(std::string_view text);

/// "2021-01-01 – 2025-07-01" for messages; an open end is "…".
std::string span_text(Date from, Date to);

/// The text as the register keeps it. Throws `Error` 3 naming the option for characters that cannot stand in text.
std::string clean_option(std::string_view raw, std::string_view option);

}  // namespace danvan::registry
