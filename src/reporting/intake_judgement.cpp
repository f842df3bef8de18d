#include "reporting/content.hpp"
#include "reporting/intake.hpp"
#include "reporting/messages.hpp"
#include "reporting/messages_forms.hpp"
#include "reporting/messages_life.hpp"
#include "reporting/messages_submit.hpp"
#include "reporting/reports.hpp"
#include "reporting/values.hpp"

#include <algorithm>

// What the rules say of a submission, and what of it is told; the rest of Intake gathers and keeps.
namespace danvan::reporting {

std::optional<Ruling> Intake::lock(const Draft& draft, const Standing& standing) const {
  const auto held = locked(m_catalogue.definitions(), m_known.steps(*standing.newest), draft.unit->code,
                           draft.form().code, draft.period->code);
  return held ? std::optional(Ruling{"RP-26", Column::unit, draft.unit->code, nullptr, held->reason, held->cure})
              : std::nullopt;
}

std::optional<std::vector<Ruling>> Intake::judged(const Draft& draft, const Standing* standing, bool figures) {
  std::vector<Ruling> rulings = judge_place_and_day(draft, m_catalogue.definitions().office, m_options.today);
  if (figures) {
    const std::vector<Ruling> more = judge_figures(draft, m_catalogue);
    rulings.insert(rulings.end(), more.begin(), more.end());
  }
  const std::int64_t last = standing != nullptr ? standing->last_revision : 0;
  if (m_options.made_after && *m_options.made_after != last) {
    rulings.push_back({"RP-42", Column::unit, draft.unit->code, nullptr,
                       message(messages::form_overtaken, draft.unit->code, draft.form().code, draft.period->code,
                               *m_options.made_after, last),
                       message(messages::form_overtaken_cure, draft.period->code, draft.unit->code)});
  }
  const bool corrects = figures && standing != nullptr && standing->newest;
  if (const auto held = corrects ? lock(draft, *standing) : std::nullopt) {
    rulings.push_back(*held);
  } else if (corrects && m_options.reason.empty()) {
    rulings.push_back({"RP-15", Column::unit, draft.unit->code, nullptr, needs_reason(draft, *standing->newest),
                       message(messages::needs_reason_cure)});
  }
  bool refused = false;
  for (const Ruling& ruling : rulings) {
    if (ruling.warning) {
      warn(draft, ruling.reason);
    } else {
      refused = true;
      refuse(draft, ruling);
    }
  }
  if (refused) {
    return std::nullopt;
  }
  for (Ruling& doubt : figures && (m_sound || m_options.partial) ? doubted(draft) : std::vector<Ruling>()) {
    if (!corrects || !told_before(draft, *standing->newest, doubt)) {
      warn(draft, doubt.reason);
    }
    rulings.push_back(std::move(doubt));
  }
  return rulings;
}

std::vector<Ruling> Intake::doubted(const Draft& draft) {
  if (m_doubted != draft.period) {  // what is compared with figures of earlier periods needs them in the record
    m_figures.flush();
    m_doubted = draft.period;
  }
  return m_doubts.of(draft, known_form(draft.form_place));
}

void Intake::refuse(const Draft& draft, const Ruling& ruling) {
  const auto first = std::min_element(draft.rows.begin(), draft.rows.end(),
                                      [](const Record& a, const Record& b) { return a.line < b.line; });
  const std::int64_t line = ruling.row != nullptr ? ruling.row->line : first->line;
  fault({line, ruling.column, ruling.value, ruling.rule, ruling.reason, ruling.cure, true});
}

Message Intake::needs_reason(const Draft& draft, const Header& newest) const {
  const std::string& unit = draft.unit->code;
  const std::string& form = draft.form().code;
  const std::string& period = draft.period->code;
  const std::string noted_before = content_of(m_write.store(), newest, form).note;
  Draft same = draft;
  same.note = noted_before;
  if (sha256(payload(same, newest.received, m_catalogue)) != newest.digest) {
    return message(messages::needs_reason, unit, form, period, newest.revision);
  }
  if (draft.note == noted_before || (draft.received_given && draft.received != newest.received)) {
    return message(draft.note == noted_before ? messages::received_changed : messages::received_and_note_changed, unit,
                   form, period, newest.revision, newest.received.iso(), draft.received.iso());
  }
  return message(messages::note_changed, unit, form, period, newest.revision);
}

bool Intake::told_before(const Draft& draft, const Header& newest, const Ruling& doubt) const {
  if (doubt.rule != "RP-51" && doubt.rule != "RP-52") {
    return false;
  }
  const config::Indicator& indicator = m_catalogue.indicator_at(doubt.row->indicator());
  const std::string value = value_text(*doubt.row, m_batch.side(*doubt.row), indicator);
  const Content before = content_of(m_write.store(), newest, draft.form().code);
  return std::any_of(before.values.begin(), before.values.end(),
                     [&](const Revision::Value& one) { return one.indicator == indicator.code && one.text == value; });
}

void Intake::note_incomplete(const Draft& draft) {
  constexpr std::size_t most = 8;  // codes
  std::string codes;
  std::size_t lacking = 0;
  for (const std::size_t place : draft.period->forms[draft.form_place]->required) {
    if (draft.find(place) != nullptr) {
      continue;
    }
    if (++lacking <= most) {
      codes += (codes.empty() ? "" : ", ") + m_catalogue.indicator_at(place).code;
    }
  }
  if (lacking == 0) {
    return;
  }
  noted(draft);
  ++m_outcome.incomplete;
  if (m_outcome.first_incomplete.size() < Diagnostics::shown) {
    m_outcome.first_incomplete.push_back(message(messages::taken_incomplete, draft.unit->code, draft.form().code,
                                                 draft.period->code, lacking, codes + (lacking > most ? ", …" : "")));
  }
}

void Intake::noted(const Draft& draft) {
  const Period period = draft.period->period;
  m_outcome.first_noted = std::min(m_outcome.first_noted.value_or(period), period);
  m_outcome.last_noted = std::max(m_outcome.last_noted.value_or(period), period);
}

void Intake::warn(const Draft& draft, const Message& warning) {
  noted(draft);
  ++m_outcome.warnings;
  if (m_outcome.first_warnings.size() < Diagnostics::shown) {
    m_outcome.first_warnings.push_back(warning);
  }
}

void Intake::scattered(const Draft& draft, bool taken) {
  const std::string& form = draft.form().code;
  if (taken && m_options.partial) {
    throw Error(Exit::bad_input, message(messages::scattered_partial, draft.unit->code, form, draft.period->code))
        .rule("RP-16")
        .hint(message(messages::scattered_cure));
  }
  refuse(draft,
         {"RP-16", Column::unit, draft.unit->code, nullptr,
          message(messages::scattered, draft.unit->code, form, draft.period->code), message(messages::scattered_cure)});
}

}  // namespace danvan::reporting
