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
  bool complete = false;      // every required indicator is given; 0 and not arising are given
  std::int64_t revision = 0;  // the newest that stands; 0: none
  std::int64_t warnings = 0;  // of that revision
  Date closes = Date::forever();
  std::string review = {};        // of the last revision, whether it stands or not (see `review`); empty: none
  std::string review_level = {};  // the last level that accepted it
};

/// Counts over units; the rates are exact, and not defined where nothing is owed.
struct StatusTotals {
  std::int64_t owed = 0, received = 0, complete = 0, on_time = 0, late = 0, missing = 0;

  void add(const FormStatus& one);
  [[nodiscard]] Ratio complete_rate() const { return {complete, owed}; }
  [[nodiscard]] Ratio on_time_rate() const { return {on_time, owed}; }
};

/// Every unit that owes the form for the period, by code. A report that nobody owed is in no row and in no rate.
std::vector<FormStatus> form_status(store::Store& store, const registry::Units& units,
                                    const config::Definitions& definitions, const config::Form& form, Period period);
StatusTotals totals(const std::vector<FormStatus>& rows);

}  // namespace danvan::reporting
