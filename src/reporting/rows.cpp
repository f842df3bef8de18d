#include "reporting/rows.hpp"

#include "danvan/base/text.hpp"
#include "reporting/messages.hpp"
#include "reporting/values.hpp"
#include "reporting/wrong_day.hpp"

namespace danvan::reporting {
namespace {

std::string joined(const std::vector<std::string>& codes) {
  std::string out;
  for (const std::string& code : codes) {
    out += (out.empty() ? "" : ", ") + code;
  }
  return out;
}

/// The forms of the period; with an indicator only those that have it.
std::vector<std::string> codes_of(const PeriodForms& period, std::optional<std::size_t> indicator = std::nullopt) {
  std::vector<std::string> codes;
  for (const FormVersion* version : period.forms) {
    if (version != nullptr && (!indicator || version->has[*indicator])) {
      codes.push_back(version->form->code);
    }
  }
  return codes;
}

/// What to do where no form holds for a period: one that holds later says from when.
Message no_form_yet(const PeriodForms& period, std::string_view code, const config::Definitions& definitions) {
  const config::Form* next = nullptr;
  for (const config::Form& form : definitions.forms) {
    const bool wanted = form.period == period.period.kind() && (code.empty() || form.code == code);
    if (wanted && form.valid_from > period.period.last() && (next == nullptr || form.valid_from < next->valid_from)) {
      next = &form;
    }
  }
  return next == nullptr ? message(messages::list_forms)
                         : message(messages::form_holds_from, next->code, next->valid_from.iso());
}

}  // namespace

void Rows::take(const Cells& cells) {
  m_sound = !cells.broken;
  const registry::Unit* by = unit(cells);
  const PeriodForms* of = period(cells);
  const std::optional<std::size_t> what = indicator(cells);
  if (of == nullptr && !cells[Column::form].empty() && !m_catalogue.form(cells[Column::form])) {
    unknown_form(cells, config::codes(m_catalogue.definitions().forms), message(messages::list_forms));
  }
  const std::int64_t form_place = of != nullptr ? form(cells, *of, what) : Record::form_unknown;
  Record row;
  row.received = received(cells);
  if (what) {
    read(cells, m_catalogue.indicator_at(*what), row);
  }
  const bool empty = m_sound && cells[Column::value].empty();
  const bool ratio = what && m_catalogue.indicator_at(*what).type == config::IndicatorType::ratio;
  if (by == nullptr || of == nullptr || (empty && (ratio || !m_intake.amends()))) {
    return;
  }
  row.state = !m_sound ? Record::State::faulty : empty ? Record::State::cleared : row.state;
  row.line = static_cast<std::uint32_t>(cells.line);
  row.key = FigureKey{of->period.number(), by->id, form_place,
                      what ? static_cast<std::int64_t>(*what) : Record::indicator_unknown}
                .packed();
  m_intake.add(row);
}

void Rows::fault(const Cells& cells, Column column, std::string rule, Message reason, Message cure) {
  m_sound = false;
  if (cells.broken && cells[column].empty()) {
    return m_intake.unsound();  // it may be empty because the row is broken, which was reported
  }
  m_intake.fault({cells.line, column, std::string(cells[column]), std::move(rule), std::move(reason), std::move(cure)});
}

Message Rows::suggestion(std::string_view wanted, const std::vector<std::string>& known, Message otherwise) {
  if (++m_suggestions > Diagnostics::shown) {
    return otherwise;
  }
  const std::vector<std::string> near = nearest(wanted, known);
  return near.empty() ? otherwise : message(messages::did_you_mean, joined(near));
}

const registry::Unit* Rows::unit(const Cells& cells) {
  const std::string_view code = cells[Column::unit];
  if (code.empty()) {
    fault(cells, Column::unit, "RP-01", message(messages::empty), message(messages::list_units));
    return nullptr;
  }
  const registry::Unit* found = m_units.find(code);
  if (found == nullptr) {
    const bool suggest = ++m_suggestions <= Diagnostics::shown;
    fault(cells, Column::unit, "RP-01", message(messages::unknown_unit, code),
          suggest ? m_units.suggestion(code) : message(messages::list_units));
  }
  return found;
}

const PeriodForms* Rows::period(const Cells& cells) {
  const std::string_view text = cells[Column::period];
  if (m_period != nullptr && text == m_period_text) {
    return m_period;
  }
  const std::optional<Period> parsed = Period::parse(text);
  if (!parsed) {
    fault(cells, Column::period, "RP-02",
          text.empty() ? message(messages::empty) : message(messages::not_a_period, text),
          message(messages::period_cure));
    return nullptr;
  }
  m_period_text = text;
  m_period = &m_catalogue.on(*parsed);
  return m_period;
}

std::optional<std::size_t> Rows::indicator(const Cells& cells) {
  const std::string_view code = cells[Column::indicator];
  const std::optional<std::size_t> found = m_catalogue.indicator(code);
  if (code.empty()) {
    fault(cells, Column::indicator, "RP-04", message(messages::empty), message(messages::list_indicators));
  } else if (!found) {
    fault(cells, Column::indicator, "RP-04", message(messages::unknown_indicator, code),
          suggestion(code, config::codes(m_catalogue.definitions().indicators), message(messages::list_indicators)));
  }
  return found;
}

std::int64_t Rows::form(const Cells& cells, const PeriodForms& period, std::optional<std::size_t> indicator) {
  return cells[Column::form].empty() ? only_form(cells, period, indicator) : named_form(cells, period, indicator);
}

void Rows::unknown_form(const Cells& cells, const std::vector<std::string>& usable, const Message& list) {
  const std::string_view code = cells[Column::form];
  fault(cells, Column::form, "RP-03", message(messages::unknown_form, code), suggestion(code, usable, list));
}

std::int64_t Rows::named_form(const Cells& cells, const PeriodForms& period, std::optional<std::size_t> indicator) {
  const std::string_view code = cells[Column::form];
  const std::optional<std::size_t> place = m_catalogue.form(code);
  if (!place || period.forms[*place] == nullptr) {
    const std::vector<std::string> usable = codes_of(period);
    const Message list = usable.empty() ? no_form_yet(period, code, m_catalogue.definitions())
                                        : message(messages::form_of_kind_cure, period.code, joined(usable));
    if (place) {
      fault(cells, Column::form, "RP-03", message(messages::form_not_for_period, code, period.code), list);
    } else {
      unknown_form(cells, usable, list);
    }
    return Record::form_unknown;
  }
  if (indicator && !period.forms[*place]->has[*indicator] &&
      m_catalogue.indicator_at(*indicator).type != config::IndicatorType::ratio) {
    const std::string forms = joined(codes_of(period, indicator));
    const Message with_it =
        forms.empty() ? message(messages::list_indicators) : message(messages::forms_with_it, period.code, forms);
    fault(cells, Column::indicator, "RP-04", message(messages::not_in_form, cells[Column::indicator], code),
          suggestion(cells[Column::indicator], period.forms[*place]->form->indicators, with_it));
  }
  return static_cast<std::int64_t>(*place);
}

std::int64_t Rows::only_form(const Cells& cells, const PeriodForms& period, std::optional<std::size_t> indicator) {
  if (!indicator || m_catalogue.indicator_at(*indicator).type == config::IndicatorType::ratio) {
    return Record::form_unknown;
  }
  const std::int64_t only = period.only_form[*indicator];
  if (only == PeriodForms::several) {
    return Record::form_open;
  }
  if (only == PeriodForms::no_form) {
    const std::vector<std::string> usable = codes_of(period);
    fault(cells, Column::period, "RP-03", message(messages::no_form, period.code, cells[Column::indicator]),
          usable.empty() ? no_form_yet(period, {}, m_catalogue.definitions())
                         : message(messages::form_of_kind_cure, period.code, joined(usable)));
    return Record::form_unknown;
  }
  return only;
}

std::int32_t Rows::received(const Cells& cells) {
  const std::string_view text = cells[Column::received];
  if (text.empty()) {
    return Record::no_day;
  }
  if (text == m_received_text) {
    return m_received;
  }
  const std::optional<Date> day = Date::parse(text);
  if (!day) {
    fault(cells, Column::received, "RP-09", wrong_day(text), message(messages::date_cure));
    return Record::no_day;
  }
  m_received_text = text;
  m_received = day->days();
  return m_received;
}

void Rows::read(const Cells& cells, const config::Indicator& indicator, Record& row) {
  const std::string_view text = cells[Column::value];
  if (text.empty()) {
    return;
  }
  const std::variant<Value, WrongValue> value = read_value(text, indicator, m_numbers);
  if (const WrongValue* wrong = std::get_if<WrongValue>(&value)) {
    return fault(cells, Column::value, wrong->rule, wrong->reason, wrong->cure);
  }
  row.state = std::get<Value>(value).state;
  row.value = std::get<Value>(value).number;
  const bool is_text = row.state == Record::State::text;
  if (m_sound && (is_text || !cells[Column::note].empty() || !cells[Column::report_note].empty())) {
    row.side = m_intake.keep_text({is_text ? std::string(text) : std::string(), std::string(cells[Column::note]),
                                   std::string(cells[Column::report_note])});
  }
}

}  // namespace danvan::reporting
