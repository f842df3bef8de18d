#include "danvan/reporting/reminders.hpp"

#include "danvan/register/placement.hpp"

#include <algorithm>
#include <map>

namespace danvan::reporting {
namespace {

/// Whom to ask for what the unit of `row` owes, where the unit itself is no more.
std::vector<const registry::Unit*> heirs_of(const FormStatus& row, const registry::Units& units,
                                            const registry::Placement& placement, Date today) {
  std::vector<const registry::Unit*> found;
  const Date then = row.period.last(row.form->cutoff_day);
  for (const std::int64_t id : placement.heirs(row.unit->id, then, today).units) {
    found.push_back(&units.at(id));
  }
  return found;
}

/// Each once, by code.
void add(std::vector<const registry::Unit*>& heirs, const std::vector<const registry::Unit*>& more) {
  heirs.insert(heirs.end(), more.begin(), more.end());
  std::sort(heirs.begin(), heirs.end(), [](const auto* a, const auto* b) { return a->code < b->code; });
  heirs.erase(std::unique(heirs.begin(), heirs.end()), heirs.end());
}

}  // namespace

std::vector<Reminder> reminders(store::Store& store, const registry::Units& units,
                                const config::Definitions& definitions, PeriodSpan span, std::string_view form,
                                Date today) {
  const auto placement = registry::Placement::of(units, registry::Successions::load(store));
  std::map<std::string, Reminder> by_code;
  for (const FormStatus& row : span_status(store, units, definitions, span, form, today)) {
    if (!row.overdue(today)) {
      continue;
    }
    Reminder& reminder = by_code[row.unit->code];
    reminder.unit = row.unit;
    reminder.late.push_back(row);
    if (row.unit->on(today) == nullptr) {
      add(reminder.heirs, heirs_of(row, units, placement, today));
      reminder.nobody = reminder.heirs.empty();
    }
  }
  std::vector<Reminder> found;
  found.reserve(by_code.size());
  for (auto& [code, reminder] : by_code) {
    found.push_back(std::move(reminder));
  }
  return found;
}

std::int64_t days_overdue(const FormStatus& late, Date today) {
  return today.days() - late.due.days();
}

std::vector<std::string> addressees(const Reminder& reminder, Date today) {
  std::vector<std::string> names;
  for (const registry::Unit* heir : reminder.heirs) {
    names.push_back(heir->named_on(today).name);
  }
  if (names.empty()) {
    names.push_back(reminder.unit->named_on(today).name);
  }
  return names;
}

}  // namespace danvan::reporting
