#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/base/diagnostics.hpp"
#include "danvan/base/digest.hpp"
#include "danvan/base/period.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/store/store.hpp"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace danvan::reporting {

/// One revision that was taken: what its receipt says.
struct Kept {
  std::string unit, form;  // codes
  Period period = Period::of_year(2000);
  std::int64_t revision = 1;
  Digest digest{};  // of the document
};

/// Columns of reports.csv; `note` is of one figure, `report_note` of the whole submission.
inline constexpr std::array<CsvColumn, 8> report_columns{{{"unit", true},
                                                          {"period", true},
                                                          {"indicator", true},
                                                          {"value", true},
                                                          {"form", false},
                                                          {"received", false},
                                                          {"note", false},
                                                          {"report_note", false}}};

struct SubmitOptions {
  Date today;
  NumberStyle numbers = NumberStyle::plain;
  std::string reason;                           // of every correction in the input
  bool partial = false;                         // take the whole submissions that have no fault
  std::size_t batch = 1U << 18U;                // rows held in memory at once
  std::optional<std::int64_t> made_after = {};  // the revision that a form was made after; 0: none
  std::function<void(const Kept&)> kept = {};   // hears of each, in the order in which they are taken
};

/// One submission as typed. Where one stands already, these values go in the place of its own and an empty one takes a
/// figure out; figures that are not named are kept, and so is its note where none is given.
struct OneSubmission {
  std::string unit, form, period;  // form may be empty where only one is possible
  struct Value {
    std::string indicator, value;
  };
  std::vector<Value> values;
  std::string received;  // empty: today
  std::string note;
};

/// What came of an input, in submissions.
struct SubmitOutcome {
  std::int64_t added = 0;
  std::int64_t corrected = 0;
  std::int64_t unchanged = 0;
  std::int64_t superseded = 0;  // of the unchanged: equal to a revision that was corrected since
  std::int64_t refused = 0;
  std::int64_t figures = 0;     // in those added and corrected
  std::int64_t changed = 0;     // of the figures of a submission that was typed
  std::int64_t kept = 0;        // of the same, from the revision it corrects
  std::int64_t warnings = 0;    // all of them
  std::int64_t incomplete = 0;  // taken without a required figure
  std::vector<Message> first_warnings, first_superseded, first_incomplete;
  std::optional<Period> first_noted, last_noted;  // of the reports warned of or incomplete
};

/// Takes the submissions of a file in long form (formats: reports.csv). Every fault is added to the diagnostics;
/// without `partial` nothing is worth keeping then, and the caller rolls back. Memory holds one batch of rows, whatever
/// the file; the rows of one submission may stand anywhere within a batch, not across batches.
///
/// The same figures and notes as in the newest standing revision are "unchanged", also on a later day: only a
/// `received` that is given and differs makes a correction of its own. A correction needs a reason and becomes the next
/// revision. What equals an earlier revision is "unchanged" too, as it is the old input come again and not a wish to
/// undo the correction; with a reason other than that revision's own it is a correction back.
SubmitOutcome submit_csv(store::Write& write, const config::Definitions& definitions, const std::string& path,
                         const CsvOptions& csv, const SubmitOptions& options, Diagnostics& diagnostics);

/// What the command line says of a workbook; empty: nothing.
struct WorkbookAsked {
  std::string unit, form, period;  // the workbook must be of these
  std::string received, note;      // where the rows do not say
  bool computed = false;           // take what formulas last came to
};

/// The same for a workbook (.xlsx): a form that went out (`FormsToFill`), or a table with the columns of reports.csv in
/// its first sheet. RP-40 a form whose codes were altered, RP-41 another unit, period or form than asked, RP-42 a form
/// that a newer revision has overtaken, RP-43 a form with nothing in it, RP-44 a row without a code, RP-45 what is no
/// plain value (formulas, errors, percentages), RP-46 hidden and merged cells, RP-47 characters, RP-48 the header. What
/// cannot be read at all throws (`read_workbook`).
SubmitOutcome submit_workbook(store::Write& write, const config::Definitions& definitions, const std::string& path,
                              const WorkbookAsked& asked, const SubmitOptions& options, Diagnostics& diagnostics);

/// The same for one submission. What is wrong with the values is added to the diagnostics; refused by a rule (closed,
/// not in force, an identity that does not hold …) it throws `Error` 1 with the rule and the cure.
SubmitOutcome submit_one(store::Write& write, const config::Definitions& definitions, const OneSubmission& typed,
                         const SubmitOptions& options, Diagnostics& diagnostics);

}  // namespace danvan::reporting
