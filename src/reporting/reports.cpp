#include "reporting/reports.hpp"

#include "danvan/reporting/owed.hpp"
#include "reporting/messages.hpp"
#include "reporting/messages_life.hpp"

#include <algorithm>
#include <set>

namespace danvan::reporting {
namespace {

std::string joined(const std::set<std::string>& codes) {
  std::string text;
  for (const std::string& code : codes) {
    text += (text.empty() ? "" : ", ") + code;
  }
  return text;
}

}  // namespace

Reports Reports::load(store::Store& store, const config::Definitions& definitions, Period period) {
  Reports reports(definitions, period);
  const std::map<std::int64_t, std::string> forms = form_codes(store);
  for (Standing& one : standings(store, period)) {
    const std::pair key(one.unit, forms.at(one.form));
    reports.m_standings.emplace(key, std::move(one));
  }
  reports.m_steps = StepLog::load(store, period);
  reports.m_allowances = Allowances::load(store, period);
  return reports;
}

std::string Reports::form(const std::string& named, const std::vector<const registry::Unit*>& units) const {
  if (!named.empty() && known(named)) {
    return named;
  }
  std::set<std::string> possible;
  if (!named.empty()) {
    for (const config::Form* one : forms_for(m_definitions, m_period)) {
      possible.insert(one->code);
    }
    Error error = Error(Exit::bad_input, message(messages::unknown_form, named)).rule("RP-03");
    throw possible.empty() ? error
                           : error.hint(message(messages::form_of_kind_cure, m_period.code(), joined(possible)));
  }
  for (const auto& [key, standing] : m_standings) {
    const std::int64_t handed_in_by = key.first;
    if (std::any_of(units.begin(), units.end(), [&](const auto* unit) { return unit->id == handed_in_by; })) {
      possible.insert(key.second);
    }
  }
  if (possible.size() == 1) {
    return *possible.begin();
  }
  const std::string who = units.size() == 1 ? units.front()->code : "--form";
  if (possible.empty()) {
    throw Error(Exit::refused, message(messages::nothing_stands, units.front()->code, m_period.code()))
        .rule("RP-20")
        .hint(message(messages::see_status, m_period.code()));
  }
  throw Error(Exit::bad_input, message(messages::name_the_form, who, m_period.code()))
      .rule("RP-03")
      .hint(message(messages::name_the_form_cure, joined(possible)));
}

bool Reports::known(const std::string& form) const {
  return definition(form) != nullptr ||
         std::any_of(m_standings.begin(), m_standings.end(), [&](const auto& one) { return one.first.second == form; });
}

const Standing* Reports::find(const registry::Unit& unit, const std::string& form) const {
  const auto found = m_standings.find({unit.id, form});
  return found == m_standings.end() ? nullptr : &found->second;
}

const config::Form* Reports::definition(const std::string& form) const {
  return form_for(m_definitions, form, m_period);
}

Date Reports::last_day(const std::string& form) const {
  const config::Form* found = definition(form);
  return m_period.last(found == nullptr ? 0 : found->cutoff_day);
}

std::optional<Error> wrong_day(const registry::Unit& unit, const Header& header, std::span<const Step> steps, Date on,
                               Date today) {
  const auto error = [](Message reason) {
    return Error(Exit::refused, std::move(reason)).rule("RP-21").hint(message(messages::step_day_cure));
  };
  if (on > today) {
    return error(message(messages::step_in_future, on.iso(), today.iso()));
  }
  if (on < header.received) {
    return error(message(messages::step_before_received, unit.code, on.iso(), header.received.iso()));
  }
  if (!steps.empty() && on < steps.back().on) {
    return error(message(messages::step_before_last, unit.code, on.iso(), steps.back().on.iso()));
  }
  return std::nullopt;
}

std::optional<Lock> locked(const config::Definitions& definitions, std::span<const Step> steps, const std::string& unit,
                           const std::string& form, const std::string& period) {
  const std::vector<Step> accepted = acceptances(steps);
  if (accepted.empty()) {
    return std::nullopt;
  }
  const Step& last = accepted.back();
  return Lock{last.level.empty() ? message(messages::locked, unit, form, period, last.on.iso())
                                 : message(messages::locked_by_level, unit, form, period,
                                           level_title(definitions, last.level), last.on.iso()),
              message(messages::locked_cure, unit, period, form)};
}

}  // namespace danvan::reporting
