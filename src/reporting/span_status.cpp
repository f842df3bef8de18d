#include "danvan/reporting/span_status.hpp"

#include "danvan/reporting/owed.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace danvan::reporting {

std::vector<FormPeriod> form_periods(const config::Definitions& definitions, PeriodSpan span, std::string_view form) {
  std::vector<FormPeriod> found;
  for (const config::Form& one : definitions.forms) {
    if (!form.empty() && one.code != form) {
      continue;
    }
    for (const Period period : periods_within(span, one.period)) {
      if (form_for(definitions, one.code, period) == &one) {
        found.push_back({&one, period});
      }
    }
  }
  return found;
}

std::vector<FormStatus> span_status(store::Store& store, const registry::Units& units,
                                    const config::Definitions& definitions, PeriodSpan span, std::string_view form,
                                    Date today) {
  std::map<Period, std::vector<const config::Form*>> forms;
  for (const FormPeriod& one : form_periods(definitions, span, form)) {
    const bool is_asked = span == PeriodSpan{one.period, one.period};
    if (is_asked || one.period.first(one.form->cutoff_day) <= today) {
      forms[one.period].push_back(one.form);
    }
  }
  std::vector<FormStatus> rows;
  for (const auto& [period, of_period] : forms) {
    std::vector<FormStatus> more = period_status(store, units, definitions, of_period, period);
    std::move(more.begin(), more.end(), std::back_inserter(rows));
  }
  // The definitions are one array, so that a form's address is its place in it; periods are in order already.
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.form < b.form; });
  return rows;
}

}  // namespace danvan::reporting
