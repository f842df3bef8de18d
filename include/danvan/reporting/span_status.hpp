#pragma once

#include "danvan/reporting/completeness.hpp"

#include <string_view>

namespace danvan::reporting {

/// A form, in the version that holds for one of its periods.
struct FormPeriod {
  const config::Form* form = nullptr;
  Period period;
};
/// Of each form, or of the one with this code, all its periods that the span contains; in the order of the definitions,
/// then of time.
std::vector<FormPeriod> form_periods(const config::Definitions& definitions, PeriodSpan span,
                                     std::string_view form = {});

/// Who owes them and how it stands, in the same order and then by unit. A period that begins after `today` is left out,
/// unless it is the one that was asked for. The record is scanned once a period.
std::vector<FormStatus> span_status(store::Store& store, const registry::Units& units,
                                    const config::Definitions& definitions, PeriodSpan span, std::string_view form,
                                    Date today);

}  // namespace danvan::reporting
