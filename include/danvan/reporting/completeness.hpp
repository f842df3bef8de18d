#pragma once

#include "danvan/register/units.hpp"
#include "danvan/reporting/deadline.hpp"

#include <vector>

namespace danvan::reporting {

/// How one unit stands with one form it owes for one period.
struct FormStatus {
  const registry::Unit* unit = nullptr;  // of the Units given
  const config::Form* form = nullptr;    // of the definitions given
  Period period = Period::of_year(2000);
  State state = State::missing;
  Date due;
  std::optional<Date> received;  // of the first revision not returned
  std::int64_t days_late = 0;
  bool complete = false;           // every required indicator is given; 0 and not arising are given
  std::int64_t revision = 0;       // the newest that stands; 0: none
  std::int64_t last_revision = 0;  // the last of all, which `review` is of; 0: none
  std::int64_t warnings = 0;       // of that revision
  Date closes = Date::forever();
  std::string review = {};        // of the last revision, whether it stands or not (see `review`); empty: none
  std::string review_level = {};  // the last level that accepted it
  bool extended = false;          // the due day is later than the form's own

  /// What came in after its due day is late, what has not come in by then is overdue.
  [[nodiscard]] bool overdue(Date today) const { return state == State::missing && due < today; }
};

/// Counts over units; the rates are exact, and not defined where nothing is owed. What is exempt, and what is not in
/// and not due yet, is counted apart and not owed.
struct StatusTotals {
  std::int64_t owed = 0, received = 0, complete = 0, on_time = 0, late = 0, missing = 0;
  std::int64_t exempt = 0, not_due = 0;
  std::int64_t extended = 0;  // of those owed, and of those not due

  /// As it stands on `today`; without a day, whatever is not in is missing.
  void add(const FormStatus& one, Date today = Date::forever());
  [[nodiscard]] Ratio complete_rate() const { return {complete, owed}; }
  [[nodiscard]] Ratio on_time_rate() const { return {on_time, owed}; }
};

/// Every unit that owes the form for the period, by code; those that are exempt too. A report that nobody owed is in no
/// row and in no rate.
std::vector<FormStatus> form_status(store::Store& store, const registry::Units& units,
                                    const config::Definitions& definitions, const config::Form& form, Period period);
/// The same of several forms of one period, in their order; the record is scanned once for all of them.
std::vector<FormStatus> period_status(store::Store& store, const registry::Units& units,
                                      const config::Definitions& definitions,
                                      const std::vector<const config::Form*>& forms, Period period);
StatusTotals totals(const std::vector<FormStatus>& rows);

}  // namespace danvan::reporting
