#include "reporting/catalogue.hpp"

#include "danvan/reporting/key.hpp"
#include "danvan/reporting/owed.hpp"
#include "reporting/messages.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

std::optional<std::size_t> place_of(const Codes& codes, std::string_view code) {
  const std::optional<std::int64_t> found = codes.find(code);
  return found ? std::optional<std::size_t>(static_cast<std::size_t>(*found)) : std::nullopt;
}

std::int64_t only_form(const std::vector<const FormVersion*>& forms, std::size_t indicator) {
  std::int64_t found = PeriodForms::no_form;
  for (std::size_t place = 0; place < forms.size(); ++place) {
    if (forms[place] != nullptr && forms[place]->has[indicator]) {
      found = found == PeriodForms::no_form ? static_cast<std::int64_t>(place) : PeriodForms::several;
    }
  }
  return found;
}

}  // namespace

Catalogue::Catalogue(const config::Definitions& definitions) : m_definitions(definitions) {
  for (const config::Indicator& indicator : definitions.indicators) {
    m_indicators.push_back(&indicator);
  }
  std::sort(m_indicators.begin(), m_indicators.end(), [](const auto* a, const auto* b) { return a->code < b->code; });
  m_forms = config::codes(definitions.forms);
  std::sort(m_forms.begin(), m_forms.end());
  m_forms.erase(std::unique(m_forms.begin(), m_forms.end()), m_forms.end());
  // The last two form places and the last indicator place of a key mean "not known yet".
  if (m_forms.size() + 2 > (std::size_t{1} << FigureKey::form_bits) ||
      m_indicators.size() + 1 > (std::size_t{1} << FigureKey::indicator_bits)) {
    throw Error(Exit::refused, message(messages::key_is_full, "forms, indicators"));
  }
  for (std::size_t place = 0; place < m_indicators.size(); ++place) {
    m_indicator_codes.add(m_indicators[place]->code, static_cast<std::int64_t>(place));
  }
  for (std::size_t place = 0; place < m_forms.size(); ++place) {
    m_form_codes.add(m_forms[place], static_cast<std::int64_t>(place));
  }
  for (const config::Form& form : definitions.forms) {
    m_versions.push_back(version(form));
  }
}

std::optional<std::size_t> Catalogue::indicator(std::string_view code) const {
  return place_of(m_indicator_codes, code);
}

std::optional<std::size_t> Catalogue::form(std::string_view code) const {
  return place_of(m_form_codes, code);
}

FormVersion Catalogue::version(const config::Form& form) const {
  FormVersion made;
  made.form = &form;
  made.has.resize(m_indicators.size());
  for (const std::string& code : form.indicators) {
    made.has[*indicator(code)] = true;
  }
  for (const std::string& code : form.required) {
    made.required.push_back(*indicator(code));
  }
  return made;
}

PeriodForms Catalogue::forms_on(Period period) const {
  PeriodForms made{period, period.code(), {}, {}, {}};
  made.forms.resize(m_forms.size());
  made.days.resize(m_forms.size());
  for (std::size_t i = 0; i < m_versions.size(); ++i) {
    const config::Form& form = m_definitions.forms[i];
    if (form_for(m_definitions, form.code, period) != &form) {
      continue;
    }
    const std::size_t place = *this->form(form.code);
    made.forms[place] = &m_versions[i];
    made.days[place] = deadlines(form, period);
  }
  for (std::size_t indicator = 0; indicator < m_indicators.size(); ++indicator) {
    made.only_form.push_back(only_form(made.forms, indicator));
  }
  return made;
}

const PeriodForms& Catalogue::on(Period period) {
  const auto known = m_periods.find(period.number());
  return known != m_periods.end() ? known->second : m_periods.emplace(period.number(), forms_on(period)).first->second;
}

}  // namespace danvan::reporting
