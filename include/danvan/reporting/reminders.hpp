#pragma once

#include "danvan/document/letter.hpp"
#include "danvan/reporting/span_status.hpp"

namespace danvan::reporting {

/// A unit that has to be reminded, of every report it is late with.
struct Reminder {
  const registry::Unit* unit = nullptr;      // of the Units given
  std::vector<FormStatus> late;              // in the order of the definitions, then of time; at least one
  std::vector<const registry::Unit*> heirs;  // who is in force today in its place, by code; empty: the unit itself
  bool nobody = false;  // the unit has ended and nobody took its place: there is nobody to write to
};

/// Every unit that has not handed in a report of the span, or of one form in it, after its due day, as extended; by
/// code. Where a unit has ended since, those that took its place are to be asked; where nobody did, `nobody` says so.
std::vector<Reminder> reminders(store::Store& store, const registry::Units& units,
                                const config::Definitions& definitions, PeriodSpan span, std::string_view form,
                                Date today);

/// Days since the due day, as many as a report of today would be late.
std::int64_t days_overdue(const FormStatus& late, Date today);

/// The names that the unit's addressees bear today.
std::vector<std::string> addressees(const Reminder& reminder, Date today);

/// The letter (công văn) that asks for the reports: a draft, its number and day blank.
document::Letter letter(const Reminder& reminder, const config::Definitions& definitions, Date today);

}  // namespace danvan::reporting
