#include "danvan/reporting/allowances.hpp"
#include "danvan/reporting/entry.hpp"
#include "danvan/reporting/owed.hpp"
#include "danvan/reporting/revisions.hpp"
#include "reporting/judge.hpp"
#include "reporting/messages.hpp"
#include "reporting/wrong_day.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

Period period_of(const std::string& text) {
  const std::optional<Period> period = Period::parse(text);
  if (!period) {
    throw Error(Exit::bad_input, message(messages::not_a_period, text))
        .rule("RP-02")
        .hint(message(messages::period_cure));
  }
  return *period;
}

/// The period of the same kind that ended before this one began.
Period before(Period period) {
  const auto of = [&](const std::string& place) { return Period::parse(fmt::format("{}-{}", period.year(), place)); };
  const auto last_year = [&](const std::string& place) {
    return Period::parse(fmt::format("{}-{}", period.year() - 1, place));
  };
  const unsigned month = period.last().month();
  std::optional<Period> found;
  switch (period.kind()) {
    case PeriodKind::year:
      break;
    case PeriodKind::half:
      found = month > 6 ? of("H1") : last_year("H2");
      break;
    case PeriodKind::nine_months:
      found = last_year("9M");
      break;
    case PeriodKind::quarter:
      found = month > 3 ? of(fmt::format("Q{}", month / 3 - 1)) : last_year("Q4");
      break;
    case PeriodKind::month:
      found = month > 1 ? of(fmt::format("{:02}", month - 1)) : last_year("12");
      break;
  }
  return found.value_or(Period::of_year(period.year() - 1));
}

Error unclear_form(Period period, const std::vector<const config::Form*>& forms) {
  std::vector<std::string> codes;
  for (const config::Form* form : forms) {
    codes.push_back(form->code);
  }
  return Error(Exit::bad_input, message(messages::entry_form_unclear, period.code()))
      .rule("RP-03")
      .hint(codes.empty()
                ? message(messages::list_forms)
                : message(messages::form_of_kind_cure, period.code(), fmt::format("{}", fmt::join(codes, ", "))));
}

const config::Form& form_of(const config::Definitions& definitions, const std::string& wanted,
                            const registry::Unit& unit, Period period) {
  const std::vector<const config::Form*> forms = forms_for(definitions, period);
  if (!wanted.empty()) {
    const config::Form* form = form_for(definitions, wanted, period);
    if (form == nullptr) {
      Error error = unclear_form(period, forms);
      const bool known = config::find(definitions.forms, wanted) != nullptr;
      throw Error(Exit::bad_input, known ? message(messages::form_not_for_period, wanted, period.code())
                                         : message(messages::unknown_form, wanted))
          .rule("RP-03")
          .hint(error.hints().front());
    }
    return *form;
  }
  std::vector<const config::Form*> owed;
  std::copy_if(forms.begin(), forms.end(), std::back_inserter(owed),
               [&](const config::Form* form) { return owes(unit, *form, period, definitions.kinds); });
  if (forms.size() != 1 && owed.size() != 1) {
    throw unclear_form(period, forms);
  }
  return forms.size() == 1 ? *forms.front() : *owed.front();
}

/// The newest revision that stands, or null.
const Revision* standing(const std::vector<Revision>& all, const std::string& form) {
  const Revision* found = nullptr;
  for (const Revision& one : all) {
    const bool stands = one.state == "submitted" || one.state == "accepted";
    found = stands && one.form == form ? &one : found;
  }
  return found;
}

std::string value_of(const Revision* revision, const std::string& indicator) {
  if (revision != nullptr) {
    for (const Revision::Value& value : revision->values) {
      if (value.indicator == indicator) {
        return value.text;
      }
    }
  }
  return {};
}

/// Before anybody is asked for figures that would not be taken.
void judge_beforehand(store::Store& store, const config::Definitions& definitions, const registry::Unit& unit,
                      const EntryForm& entry, const std::string& received, Date today) {
  Catalogue catalogue(definitions);
  Draft draft;
  draft.period = &catalogue.on(entry.period);
  draft.form_place = *catalogue.form(entry.form->code);
  draft.unit = &unit;
  draft.days = draft.period->days[draft.form_place];
  if (const std::optional<std::int64_t> form = store::term(store, "form", entry.form->code)) {
    draft.days = Allowances::load(store, entry.period).days(unit.id, *form, draft.days);
  }
  draft.received = today;
  if (!received.empty()) {
    const std::optional<Date> day = Date::parse(received);
    if (!day) {
      throw Error(Exit::bad_input, wrong_day(received)).rule("RP-09").hint(message(messages::date_cure));
    }
    draft.received = *day;
  }
  const std::vector<Ruling> rulings = judge_place_and_day(draft, definitions.office, today);
  if (!rulings.empty()) {
    throw Error(Exit::refused, rulings.front().reason).rule(rulings.front().rule).hint(rulings.front().cure);
  }
}

}  // namespace

EntryForm entry_form(store::Store& store, const config::Definitions& definitions, const OneSubmission& typed,
                     Date today) {
  const registry::Units units = registry::Units::load(store);
  const registry::Unit& unit = units.require(typed.unit);
  EntryForm entry;
  entry.period = period_of(typed.period);
  entry.before = before(entry.period);
  entry.form = &form_of(definitions, typed.form, unit, entry.period);
  entry.unit = unit.code;
  entry.unit_name = unit.named_on(entry.period.last(entry.form->cutoff_day)).name;
  judge_beforehand(store, definitions, unit, entry, typed.received, today);
  const std::vector<Revision> now = revisions(store, unit.id, entry.period);
  const std::vector<Revision> then = revisions(store, unit.id, entry.before);
  const Revision* stands = standing(now, entry.form->code);
  const Revision* stood = standing(then, entry.form->code);
  entry.revision = stands != nullptr ? stands->revision : 0;
  for (const std::string& code : entry.form->indicators) {
    const config::Indicator* indicator = config::find(definitions.indicators, code);
    if (indicator != nullptr && indicator->type != config::IndicatorType::ratio) {
      const auto& required = entry.form->required;
      entry.fields.push_back({indicator, std::find(required.begin(), required.end(), code) != required.end(),
                              value_of(stood, code), value_of(stands, code)});
    }
  }
  return entry;
}

EntryPreview preview(store::Store& store, const store::Recorder& recorder, const config::Definitions& definitions,
                     const OneSubmission& one, const SubmitOptions& options) {
  store::Write write(store, recorder, store::DryRun::yes);  // never committed
  Diagnostics faults;
  try {
    const SubmitOutcome outcome = submit_one(write, definitions, one, options, faults);
    if (!faults.empty()) {
      const Diagnostic& first = faults.first().front();
      return {outcome, Error(Exit::bad_input, first.reason).rule(first.rule).hint(first.cure)};
    }
    return {outcome, std::nullopt};
  } catch (const Error& error) {
    if (error.exit() != Exit::refused) {
      throw;
    }
    return {{}, error};
  }
}

}  // namespace danvan::reporting
