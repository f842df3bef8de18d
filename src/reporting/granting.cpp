#include "reporting/granting.hpp"

#include "danvan/reporting/owed.hpp"
#include "reporting/messages.hpp"
#include "reporting/messages_due.hpp"
#include "reporting/wrong_day.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

const Standing* find(const std::vector<Standing>& standings, std::int64_t unit, std::int64_t form) {
  const auto wanted = std::pair(unit, form);
  const auto at =
      std::lower_bound(standings.begin(), standings.end(), wanted,
                       [](const Standing& one, const auto& key) { return std::pair(one.unit, one.form) < key; });
  return at != standings.end() && std::pair(at->unit, at->form) == wanted ? &*at : nullptr;
}

}  // namespace

void Granting::take(const AllowRequest& request) {
  const registry::Unit* unit = this->unit(request);
  const std::optional<Period> period = this->period(request);
  const std::optional<Date> until = this->until(request);
  const std::optional<Date> on = granted_on(request);
  if (request.reason.empty()) {
    fault(AllowColumn::reason, "RP-30", message(messages::empty), message(messages::reason_cure));
  }
  if (unit == nullptr || !period) {
    return;
  }
  const bool whole = !request.reason.empty() && (until || m_what == Allow::exemption) && (on || request.on.empty());
  for (const config::Form* form : forms(request, *unit, *period)) {
    if (whole) {
      grant({*unit, *form, *period, until, on, request.reason});
    }
  }
}

void Granting::fault(AllowColumn column, std::string rule, Message reason, Message cure) {
  m_sink({column, std::move(rule), std::move(reason), std::move(cure)});
}

const registry::Unit* Granting::unit(const AllowRequest& request) {
  const registry::Unit* found = m_units.find(request.unit);
  if (request.unit.empty()) {
    fault(AllowColumn::unit, "RP-01", message(messages::empty), message(messages::list_units));
  } else if (found == nullptr) {
    fault(AllowColumn::unit, "RP-01", message(messages::unknown_unit, request.unit), m_units.suggestion(request.unit));
  }
  return found;
}

std::optional<Period> Granting::period(const AllowRequest& request) {
  const std::optional<Period> read = Period::parse(request.period);
  if (!read) {
    const bool empty = request.period.empty();
    fault(AllowColumn::period, "RP-02",
          empty ? message(messages::empty) : message(messages::not_a_period, request.period),
          message(messages::period_cure));
  }
  return read;
}

std::optional<Date> Granting::until(const AllowRequest& request) {
  if (m_what == Allow::exemption) {
    return std::nullopt;
  }
  return day(AllowColumn::until, request.until);
}

std::optional<Date> Granting::granted_on(const AllowRequest& request) {
  std::optional<Date> read;
  if (!request.on.empty()) {
    read = day(AllowColumn::on, request.on);
  }
  if (read && *read > m_today) {
    fault(AllowColumn::on, "RP-36", message(messages::granted_in_future, read->iso(), m_today.iso()),
          message(messages::granted_in_future_cure));
    read.reset();
  }
  return read;
}

std::optional<Date> Granting::day(AllowColumn column, const std::string& text) {
  const std::optional<Date> read = Date::parse(text);
  if (!read) {
    fault(column, "RP-30", text.empty() ? message(messages::empty) : wrong_day(text), message(messages::date_cure));
  }
  return read;
}

std::vector<const config::Form*> Granting::forms(const AllowRequest& request, const registry::Unit& unit,
                                                 Period period) {
  std::vector<const config::Form*> found = forms_for(m_definitions, period);
  if (request.form.empty()) {
    std::erase_if(found, [&](const auto* form) { return !owes(unit, *form, period, m_definitions.kinds); });
    if (found.empty()) {
      m_sink({AllowColumn::unit, "RP-32", message(messages::owes_nothing, unit.code, period.code()),
              message(messages::owes_nothing_cure, period.code()), true});
    }
    return found;
  }
  std::erase_if(found, [&](const auto* form) { return form->code != request.form; });
  if (found.empty()) {
    const bool known = config::find(m_definitions.forms, request.form) != nullptr;
    fault(AllowColumn::form, "RP-03",
          known ? message(messages::form_not_for_period, request.form, period.code())
                : message(messages::unknown_form, request.form),
          message(messages::list_forms));
  }
  return found;
}

void Granting::grant(AllowCase one) {
  one.owed = owes(one.unit, one.form, one.period, m_definitions.kinds);
  const Known& before = known(one.period);
  if (const std::optional<std::int64_t> term = store::term(m_write.store(), "form", one.form.code)) {
    one.extension = before.allowances.extension(one.unit.id, *term);
    one.exemption = before.allowances.exemption(one.unit.id, *term);
    one.standing = find(before.standings, one.unit.id, *term);
  }
  if (!m_seen.emplace(one.period, one.unit.id, one.form.code).second) {
    fault(AllowColumn::unit, "RP-35", message(messages::allowed_twice, one.unit.code, one.form.code, one.period.code()),
          message(messages::duplicate_cure));
  } else if (granted_already(one)) {
    ++m_outcome.unchanged;
  } else if (const std::optional<AllowFault> refused = judge(one)) {
    m_sink(*refused);
  } else {
    keep(one);
  }
}

void Granting::keep(const AllowCase& one) {
  if (std::optional<Message> note = warning(one)) {
    m_outcome.warnings.push_back(std::move(*note));
  }
  const std::int64_t form = store::use_term(m_write, "form", one.form.code);
  m_writer.insert({one.period, one.unit.id, form, one.until, one.on.value_or(m_today), one.reason});
  ++m_outcome.added;
}

const Granting::Known& Granting::known(Period period) {
  const auto found = m_known.find(period);
  if (found != m_known.end()) {
    return found->second;
  }
  Known read{Allowances::load(m_write.store(), period), standings(m_write.store(), period)};
  return m_known.emplace(period, std::move(read)).first->second;
}

}  // namespace danvan::reporting
