#include "reporting/form_choice.hpp"

#include "danvan/reporting/owed.hpp"
#include "reporting/messages.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

std::int64_t form_of(const Record& row) {
  return FigureKey::unpacked(row.key).form;
}

bool has_all_open(const FormVersion* form, std::span<const Record> run) {
  return form != nullptr && std::all_of(run.begin(), run.end(), [&](const Record& row) {
           return form_of(row) != Record::form_open || form->has[row.indicator()];
         });
}

std::vector<std::size_t> candidates(std::span<const Record> run, const PeriodForms& period, const registry::Unit& unit,
                                    const std::vector<config::Kind>& kinds) {
  std::vector<std::size_t> found, named;
  for (std::size_t place = 0; place < period.forms.size(); ++place) {
    if (!has_all_open(period.forms[place], run)) {
      continue;
    }
    found.push_back(place);
    if (std::any_of(run.begin(), run.end(),
                    [&](const Record& row) { return form_of(row) == static_cast<std::int64_t>(place); })) {
      named.push_back(place);
    }
  }
  if (named.size() == 1 || found.size() < 2) {
    return named.size() == 1 ? named : found;
  }
  std::vector<std::size_t> owed;
  std::copy_if(found.begin(), found.end(), std::back_inserter(owed),
               [&](std::size_t place) { return owes(unit, *period.forms[place]->form, period.period, kinds); });
  return owed.size() == 1 ? owed : found;
}

Fault unclear(const Record& row, const std::vector<std::size_t>& found, const PeriodForms& period,
              const Catalogue& catalogue) {
  std::string list;
  for (const std::size_t place : found) {
    list += (list.empty() ? "" : ", ") + catalogue.form_at(place);
  }
  return {row.line,
          Column::form,
          {},
          "RP-03",
          message(messages::several_forms, period.code),
          message(messages::several_forms_cure, list.empty() ? "…" : list)};
}

}  // namespace

std::optional<Fault> choose_form(std::span<Record> run, const PeriodForms& period, const Catalogue& catalogue,
                                 const registry::Unit& unit) {
  const auto open =
      std::find_if(run.begin(), run.end(), [](const Record& row) { return form_of(row) == Record::form_open; });
  if (open == run.end()) {
    return std::nullopt;
  }
  const std::vector<std::size_t> found = candidates(run, period, unit, catalogue.definitions().kinds);
  const bool clear = found.size() == 1;
  std::optional<Fault> fault;
  if (!clear) {
    fault = unclear(*open, found, period, catalogue);
  }
  for (Record& row : run) {
    FigureKey key = FigureKey::unpacked(row.key);
    if (key.form == Record::form_open) {
      key.form = clear ? static_cast<std::int64_t>(found.front()) : Record::form_unknown;
      row.state = clear ? row.state : Record::State::faulty;
      row.key = key.packed();
    }
  }
  sort_rows(run);
  return fault;
}

}  // namespace danvan::reporting
