#include "reporting/judge.hpp"

#include "danvan/reporting/owed.hpp"
#include "reporting/identity.hpp"
#include "reporting/messages.hpp"
#include "reporting/messages_due.hpp"
#include "reporting/messages_submit.hpp"

namespace danvan::reporting {
namespace {

Ruling on_received(const Draft& draft, std::string rule, Message reason, Message cure) {
  return {std::move(rule), Column::received, draft.received.iso(), nullptr, std::move(reason), std::move(cure)};
}

/// Who can reopen a closed period, and by which command.
Message reopening(const Draft& draft, const config::Office& office) {
  const std::string& who = draft.form().reopened_by.empty() ? office.name : draft.form().reopened_by;
  const std::string& unit = draft.unit->code;
  const std::string& form = draft.form().code;
  return who.empty() ? message(messages::reopen_cure_unnamed, unit, draft.period->code, form)
                     : message(messages::reopen_cure, who, unit, draft.period->code, form);
}

/// The first row that the check speaks of, to show where.
const Record* row_of(const config::Check& check, const Draft& draft, const Catalogue& catalogue) {
  for (const auto* codes : {&check.left.plus, &check.left.minus, &check.right.plus, &check.right.minus}) {
    if (!codes->empty()) {
      return draft.find(*catalogue.indicator(codes->front()));
    }
  }
  return nullptr;
}

Ruling failed(const config::Check& check, const IdentityResult& result, const Draft& draft,
              const Catalogue& catalogue) {
  Ruling ruling{check.code, Column::value, result.left, row_of(check, draft, catalogue), {}, {}, !check.error};
  ruling.indicator = ruling.row != nullptr ? catalogue.indicator_at(ruling.row->indicator()).code : std::string();
  if (result.too_large) {
    ruling.reason = message(messages::check_too_large, check.rule);
  } else if (check.error) {
    ruling.reason = message(messages::check_fails, check.rule, result.left, result.right);
  } else {
    ruling.reason = message(messages::check_warning, check.code, draft.unit->code, draft.form().code,
                            draft.period->code, check.rule, result.left, result.right);
  }
  ruling.cure = message(messages::check_cure);
  return ruling;
}

Ruling not_in_force(const Draft& draft) {
  const std::string& unit = draft.unit->code;
  const Date begins = draft.unit->versions.front().from;
  const bool later = begins > draft.period->period.last(draft.form().cutoff_day);
  return {"RP-11",
          Column::unit,
          unit,
          nullptr,
          later ? message(messages::not_in_force_yet, unit, begins.iso(), draft.period->code)
                : message(messages::not_in_force, unit, draft.period->code),
          message(later ? messages::not_in_force_yet_cure : messages::not_in_force_cure, unit)};
}

}  // namespace

std::vector<Ruling> judge_place_and_day(const Draft& draft, const config::Office& office, Date today) {
  std::vector<Ruling> rulings;
  const config::Form& form = draft.form();
  const Period period = draft.period->period;
  const Deadlines& days = draft.days;
  if (!in_force_within(*draft.unit, period.first(form.cutoff_day), period.last(form.cutoff_day))) {
    rulings.push_back(not_in_force(draft));
    return rulings;  // no other day would help
  }
  const std::string received = draft.received.iso();
  if (draft.received > today) {
    rulings.push_back(on_received(draft, "RP-09", message(messages::received_in_future, received, today.iso()),
                                  message(messages::received_in_future_cure)));
    return rulings;  // whether the form was open on a wrong day says nothing
  }
  if (draft.received < days.opens) {
    rulings.push_back(on_received(
        draft, "RP-12", message(messages::before_opens, received, form.code, draft.period->code, days.opens.iso()),
        message(messages::before_opens_cure)));
  }
  if (draft.received > days.closes) {
    rulings.push_back(on_received(
        draft, "RP-13", message(messages::after_closes, received, form.code, draft.period->code, days.closes.iso()),
        reopening(draft, office)));
  }
  return rulings;
}

std::vector<Ruling> judge_figures(const Draft& draft, const Catalogue& catalogue) {
  std::vector<Ruling> rulings;
  const config::Form& form = draft.form();
  if (form.strict) {
    for (const std::size_t place : draft.period->forms[draft.form_place]->required) {
      if (draft.find(place) == nullptr) {
        const std::string& code = catalogue.indicator_at(place).code;
        rulings.push_back({"RP-14", Column::indicator, code, nullptr, message(messages::incomplete, code),
                           message(messages::incomplete_cure)});
      }
    }
  }
  for (const config::Check& check : catalogue.definitions().checks) {
    const std::optional<IdentityResult> result = identity(check, draft, catalogue);
    if (result && !result->holds) {
      rulings.push_back(failed(check, *result, draft, catalogue));
    }
  }
  const bool owed = owes(*draft.unit, form, draft.period->period, catalogue.definitions().kinds);
  if (!owed || draft.exempt) {
    Ruling ruling{"RP-17", Column::unit, draft.unit->code, nullptr, {}, {}, true};
    ruling.reason = message(owed ? messages::exempt_reports : messages::nobody_owes, draft.unit->code, form.code,
                            draft.period->code);
    rulings.push_back(std::move(ruling));
  }
  return rulings;
}

}  // namespace danvan::reporting
