#include "danvan/reporting/forms_to_fill.hpp"

#include "danvan/document/letter.hpp"
#include "danvan/reporting/deadline.hpp"
#include "danvan/reporting/owed.hpp"
#include "reporting/content.hpp"
#include "reporting/form_figures.hpp"
#include "reporting/messages_forms.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

std::vector<const config::Form*> forms_asked(const config::Definitions& definitions, const FormsAsked& asked) {
  std::vector<const config::Form*> forms = forms_for(definitions, asked.period);
  if (asked.form.empty()) {
    return forms;
  }
  const config::Form* form = form_for(definitions, asked.form, asked.period);
  if (form == nullptr) {
    std::string codes;
    for (const config::Form* one : forms) {
      codes += (codes.empty() ? "" : ", ") + one->code;
    }
    Error error(Exit::bad_input, message(messages::no_such_form, asked.form, asked.period.code()));
    throw codes.empty() ? error : error.hint(message(messages::forms_are, asked.period.code(), codes));
  }
  return {form};
}

std::vector<const registry::Unit*> required(const registry::Units& units, const std::vector<std::string>& codes) {
  std::vector<const registry::Unit*> found;
  for (const std::string& code : codes) {
    found.push_back(&units.require(code));
  }
  return found;
}

/// What a document says of a figure, as a cell.
document::Cell cell_of(const std::string& text, const config::Indicator& indicator) {
  if (text == "-") {
    return document::NotArising{};
  }
  if (indicator.type == config::IndicatorType::text) {
    return text;
  }
  const auto number = parse_scaled(text, indicator.decimals, NumberStyle::plain);
  const std::int64_t* scaled = std::get_if<std::int64_t>(&number);
  return scaled != nullptr ? document::Cell(document::Number{*scaled, indicator.decimals}) : text;
}

}  // namespace

FormsToFill::FormsToFill(store::Store& store, const config::Definitions& definitions, const FormsAsked& asked)
    : m_store(store),
      m_definitions(definitions),
      m_units(registry::Units::load(store)),
      m_period(asked.period),
      m_allowances(Allowances::load(store, asked.period)),
      m_figures(std::make_unique<FormFigures>(store, definitions, asked.period, period_before(asked.period))) {
  choose(asked);
}

FormsToFill::~FormsToFill() = default;

void FormsToFill::choose(const FormsAsked& asked) {
  const std::vector<const registry::Unit*> named = required(m_units, asked.units);
  const std::vector<const registry::Unit*> above = required(m_units, asked.under);
  for (const config::Form* form : forms_asked(m_definitions, asked)) {
    const Date last = m_period.last(form->cutoff_day);
    const std::optional<std::int64_t> term = store::term(m_store, "form", form->code);
    for (const registry::Unit& unit : m_units.all()) {
      const bool by_name = std::find(named.begin(), named.end(), &unit) != named.end();
      const bool below =
          above.empty() ? named.empty() : std::any_of(above.begin(), above.end(), [&](const registry::Unit* one) {
            return m_units.under(unit, *one, last);
          });
      const bool owing = owes(unit, *form, m_period, m_definitions.kinds);
      if (!by_name && !(below && owing)) {
        continue;
      }
      const bool exempt = term && m_allowances.exemption(unit.id, *term) != nullptr;
      if (exempt && !by_name) {
        ++m_left_out;
      } else {
        m_all.push_back({form, &unit, exempt, owing, in_force_within(unit, m_period.first(form->cutoff_day), last)});
      }
    }
  }
}

Date FormsToFill::due(const One& one) const {
  const Deadlines own = deadlines(*one.form, m_period);
  const std::optional<std::int64_t> term = store::term(m_store, "form", one.form->code);
  return term ? m_allowances.days(one.unit->id, *term, own).due : own.due;
}

document::ReportForm FormsToFill::make(const One& one) const {
  document::ReportForm form;
  const config::Office& office = m_definitions.office;
  form.office = office.contact.empty() ? office.name : office.contact;
  form.code = one.form->code;
  form.name = one.form->name;
  form.unit = one.unit->code;
  form.unit_name = one.unit->named_on(m_period.last(one.form->cutoff_day)).name;
  form.period = m_period;
  form.previous_period = document::period_words(m_figures->period_before());
  form.due = due(one);
  const FormPlace place = m_figures->place(one.unit->id, one.form->code);
  for (const std::string& code : one.form->indicators) {
    const config::Indicator* indicator = config::find(m_definitions.indicators, code);
    ensure(indicator != nullptr, "a form's indicators are defined");
    document::FormLine line;
    line.indicator = code;
    line.name = indicator->name;
    line.measure = indicator->unit;
    line.computed = indicator->type == config::IndicatorType::ratio;
    line.required = std::find(one.form->required.begin(), one.form->required.end(), code) != one.form->required.end();
    if (line.computed && line.measure.empty()) {
      line.measure = "%";
    }
    line.previous = m_figures->before(place, *indicator);
    if (!line.computed && indicator->type != config::IndicatorType::text) {
      line.check = document::NumberCheck{indicator->decimals, indicator->min, indicator->max, {}};
    }
    form.lines.push_back(std::move(line));
  }
  fill_standing(form, one);
  return form;
}

/// A form replaces what stands as a whole, so it begins with it.
void FormsToFill::fill_standing(document::ReportForm& form, const One& one) const {
  const Standing* standing = m_figures->standing(m_figures->place(one.unit->id, one.form->code));
  if (standing == nullptr) {
    return;
  }
  form.after = standing->last_revision;
  if (!standing->newest) {
    return;
  }
  const Content content = content_of(m_store, *standing->newest, one.form->code);
  form.note = content.note;
  for (const Revision::Value& value : content.values) {
    const auto line = std::find_if(form.lines.begin(), form.lines.end(),
                                   [&](const document::FormLine& each) { return each.indicator == value.indicator; });
    if (line != form.lines.end()) {
      line->value = cell_of(value.text, *config::find(m_definitions.indicators, value.indicator));
      line->note = value.note;
    }
  }
}

Period period_before(Period period) {
  const std::string code = period.code();
  const std::string year = std::to_string(period.year() - 1);
  if (period.kind() == PeriodKind::year || period.kind() == PeriodKind::nine_months) {
    return Period::parse(year + code.substr(4)).value_or(period);
  }
  // Parts of one kind stand in a row, so the one before has the number before, or is the last of the year before.
  const unsigned month = period.first().month();
  if (month > 1) {
    return Period::from_number(period.number() - 1);
  }
  const std::string_view last = period.kind() == PeriodKind::half      ? "-H2"
                                : period.kind() == PeriodKind::quarter ? "-Q4"
                                                                       : "-12";
  return Period::parse(year + std::string(last)).value_or(period);
}

}  // namespace danvan::reporting
