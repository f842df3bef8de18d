#include "reporting/intake.hpp"

#include "reporting/content.hpp"
#include "reporting/form_choice.hpp"
#include "reporting/messages.hpp"
#include "reporting/messages_forms.hpp"
#include "reporting/messages_life.hpp"
#include "reporting/report_note.hpp"
#include "reporting/reports.hpp"
#include "reporting/values.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

constexpr std::size_t most_untold = 4096;    // faults
constexpr std::size_t flush_at = 1U << 15U;  // figures waiting; more at once is no faster

/// The rows from `rest` on that `same` puts together with the first; they stand in a row.
template <typename Rows, typename Key>
Rows front_group(Rows rest, Key key) {
  const auto end =
      std::find_if(rest.begin(), rest.end(), [&](const Record& row) { return key(row) != key(rest.front()); });
  return rest.first(static_cast<std::size_t>(end - rest.begin()));
}

}  // namespace

Intake::Intake(store::Write& write, const registry::Units& units, Catalogue& catalogue, const SubmitOptions& options,
               FaultSink sink, Takes takes, std::string note)
    : m_write(write),
      m_units(units),
      m_catalogue(catalogue),
      m_options(options),
      m_sink(std::move(sink)),
      m_takes(takes),
      m_note(std::move(note)),
      m_headers(write),
      m_warnings(write),
      m_doubts(write.store(), units, catalogue),
      m_figures(write),
      m_known(write.store()),
      m_form_terms(catalogue.form_count()),
      m_indicator_terms(catalogue.definitions().indicators.size()) {}

void Intake::add(const Record& row) {
  m_batch.records.push_back(row);
  if (m_batch.records.size() >= m_options.batch || m_batch.bytes >= text_limit) {
    work_off(false);
  }
}

void Intake::fault(const Fault& fault) {
  m_sound = false;
  if (!m_working) {
    return m_sink(fault);
  }
  m_untold.push_back(fault);
  if (m_untold.size() == most_untold) {
    tell();
  }
}

void Intake::tell() {
  std::stable_sort(m_untold.begin(), m_untold.end(), [](const Fault& a, const Fault& b) { return a.line < b.line; });
  for (const Fault& fault : m_untold) {
    m_sink(fault);
  }
  m_untold.clear();
}

SubmitOutcome Intake::finish() {
  if (!m_batch.records.empty()) {
    work_off(true);
  }
  return m_outcome;
}

void Intake::work_off(bool last) {
  m_working = true;
  const std::int64_t open_run = m_batch.records.back().run();
  sort_rows(m_batch.records);
  bool held = false;
  for (std::span<Record> rest = m_batch.records; !rest.empty();) {
    const std::span<Record> run = front_group(rest, [](const Record& row) { return row.run(); });
    // A unit that fills most of a batch is not held over: it would grow without end in a file of repeated rows.
    const bool hold = !last && run.front().run() == open_run && run.size() * 2 <= m_batch.records.size();
    held = held || hold;
    if (!hold) {
      take_run(run);
    }
    if (m_figures.waiting() >= flush_at) {
      m_figures.flush();
    }
    rest = rest.subspan(run.size());
  }
  m_figures.flush();
  const auto middle = static_cast<std::ptrdiff_t>(m_done.size());
  m_done.insert(m_done.end(), m_fresh.begin(), m_fresh.end());
  std::inplace_merge(m_done.begin(), m_done.begin() + middle, m_done.end());
  m_fresh.clear();
  hold_over(held ? open_run : -1);
  m_working = false;
  tell();
}

void Intake::hold_over(std::int64_t run) {
  std::vector<Record> kept;
  std::vector<Side> sides = std::move(m_batch.sides);
  std::copy_if(m_batch.records.begin(), m_batch.records.end(), std::back_inserter(kept),
               [&](const Record& row) { return row.run() == run; });
  m_batch.records.assign(kept.begin(), kept.end());  // the room of the batch stays in use
  m_batch.sides.clear();
  m_batch.bytes = 0;
  for (Record& row : m_batch.records) {
    row.side = row.side == 0 ? 0 : m_batch.keep(std::move(sides[row.side - 1]));
  }
}

void Intake::take_run(std::span<Record> run) {
  const FigureKey first = FigureKey::unpacked(run.front().key);
  const PeriodForms& period = m_catalogue.on(Period::from_number(first.period));
  if (const std::optional<Fault> unclear = choose_form(run, period, m_catalogue, m_units.at(first.unit))) {
    fault(*unclear);
  }
  // A faulty row of an unknown form may belong to any of this unit's submissions, so none of them is known to be whole.
  const bool sound = FigureKey::unpacked(run.back().key).form != Record::form_unknown;
  for (std::span<const Record> rest = run; !rest.empty();) {
    const std::span<const Record> rows = front_group(rest, [](const Record& row) { return row.submission(); });
    if (FigureKey::unpacked(rows.front().key).form != Record::form_unknown) {
      take_submission(rows, sound);
    } else if (rows.size() == run.size()) {
      ++m_outcome.refused;
    }
    rest = rest.subspan(rows.size());
  }
}

void Intake::take_submission(std::span<const Record> rows, bool sound) {
  Draft draft = draft_of(rows);
  const std::int64_t number = rows.front().submission() * 2;
  if (const std::optional<bool> taken = done_before(number)) {
    ++m_outcome.refused;
    return scattered(draft, *taken);
  }
  m_fresh.push_back(number);
  sound = sound &&
          std::none_of(rows.begin(), rows.end(), [](const Record& row) { return row.state == Record::State::faulty; });
  sound = no_duplicates(draft) && sound;
  sound = one_received(draft) && sound;
  sound = one_note(draft) && sound;
  const Standing* before = standing(draft);
  if (m_compare) {
    sound ? m_compare(draft, before) : unsound();
    return;
  }
  std::optional<Amended> amended;  // holds the rows of the draft
  if (sound && amends()) {
    amended = amend(draft, before);
    sound = amended.has_value();
  }
  if (sound && (unchanged(draft, before) || superseded(draft, before))) {
    ++m_outcome.unchanged;
    return;
  }
  const std::optional<std::vector<Ruling>> warnings = judged(draft, before, sound);
  if (!sound || !warnings) {
    ++m_outcome.refused;
    return;
  }
  if (m_sound || m_options.partial) {
    keep(draft, before, *warnings);
    ++m_fresh.back();
    m_outcome.changed += amended ? amended->changed : 0;
    m_outcome.kept += amended ? amended->kept : 0;
  }
}

std::optional<Amended> Intake::amend(Draft& draft, const Standing* standing) {
  Content before;
  if (const Header* base = standing != nullptr ? standing->base() : nullptr) {
    before = content_of(m_write.store(), *base, draft.form().code);
  }
  Amended made = amended(before.values, draft.rows, m_batch, m_catalogue);
  if (made.rows.empty()) {
    fault({0, Column::value, {}, "RP-06", message(messages::nothing_left), message(messages::nothing_left_cure)});
    return std::nullopt;
  }
  draft.rows = made.rows;
  draft.note = draft.note.empty() ? before.note : draft.note;
  return made;
}

Draft Intake::draft_of(std::span<const Record> rows) {
  const FigureKey key = FigureKey::unpacked(rows.front().key);
  Draft draft;
  draft.period = &m_catalogue.on(Period::from_number(key.period));
  draft.form_place = static_cast<std::size_t>(key.form);
  draft.unit = &m_units.at(key.unit);
  draft.days = draft.period->days[draft.form_place];
  if (const std::optional<std::int64_t> form = known_form(draft.form_place)) {
    const Allowances& granted = allowances(draft.period->period);
    draft.days = granted.days(draft.unit->id, *form, draft.days);
    draft.exempt = granted.exemption(draft.unit->id, *form) != nullptr;
  }
  draft.received = m_options.today;
  draft.note = m_note;
  draft.rows = rows;
  draft.batch = &m_batch;
  return draft;
}

bool Intake::no_duplicates(const Draft& draft) {
  bool sound = true;
  for (std::size_t i = 1; i < draft.rows.size(); ++i) {
    const Record& first = draft.rows[i - 1];
    const Record& second = draft.rows[i];
    if (first.key != second.key || first.indicator() == static_cast<std::size_t>(Record::indicator_unknown)) {
      continue;
    }
    const config::Indicator& indicator = m_catalogue.indicator_at(second.indicator());
    Message reason = message(messages::duplicate, indicator.code, draft.unit->code, draft.form().code,
                             draft.period->code, first.line, value_text(first, m_batch.side(first), indicator));
    if (second.line == 0) {  // of options, not of a file
      reason = message(messages::duplicate_option, indicator.code);
    }
    fault({second.line, Column::indicator, indicator.code, "RP-08", reason, message(messages::duplicate_cure)});
    sound = false;
  }
  return sound;
}

bool Intake::one_received(Draft& draft) {
  const Record* given = nullptr;  // first in the file
  for (const Record& row : draft.rows) {
    const bool has_day = row.received != Record::no_day;
    given = has_day && (given == nullptr || row.line < given->line) ? &row : given;
  }
  const Record* other = nullptr;
  for (const Record& row : draft.rows) {
    const bool differs = row.received != Record::no_day && row.received != given->received;
    other = differs && (other == nullptr || row.line < other->line) ? &row : other;
  }
  if (other != nullptr) {
    fault({other->line, Column::received, Date(other->received).iso(), "RP-10",
           message(messages::received_differs, given->line, Date(given->received).iso()),
           message(messages::received_differs_cure)});
    return false;
  }
  if (given != nullptr) {
    draft.received = Date(given->received);
    draft.received_given = true;
  }
  return true;
}

bool Intake::one_note(Draft& draft) {
  const Record* given = nullptr;
  for (const Record& row : draft.rows) {
    const Side* side = m_batch.side(row);
    if (side == nullptr || side->report_note.empty()) {
      continue;
    }
    if (given != nullptr && side->report_note != draft.note) {
      fault(two_notes(row.line, side->report_note, given->line));
      return false;
    }
    given = &row;
    draft.note = side->report_note;
  }
  return true;
}

bool Intake::equals(const Draft& draft, const Header& header) const {
  // Where no day is given it is today, and the same file comes again tomorrow: that is not another submission.
  const Date received = draft.received_given ? draft.received : header.received;
  return sha256(payload(draft, received, m_catalogue)) == header.digest;
}

bool Intake::unchanged(const Draft& draft, const Standing* standing) const {
  return standing != nullptr && standing->newest && equals(draft, *standing->newest);
}

bool Intake::superseded(const Draft& draft, const Standing* standing) {
  if (standing == nullptr) {
    return false;
  }
  // A reason of its own says that going back to the earlier figures is meant.
  const auto again = [&](const Header& header) {
    return (m_options.reason.empty() || m_options.reason == header.reason) && equals(draft, header);
  };
  const auto found = std::find_if(standing->others.rbegin(), standing->others.rend(), again);
  if (found == standing->others.rend()) {
    return false;
  }
  ++m_outcome.superseded;
  if (m_outcome.first_superseded.size() < Diagnostics::shown) {
    const auto note = [&](const Text& text) {
      return message(text, draft.unit->code, draft.form().code, draft.period->code, found->revision,
                     standing->newest ? standing->newest->revision : 0);
    };
    m_outcome.first_superseded.push_back(note(found->stands()               ? messages::superseded
                                              : found->state == "withdrawn" ? messages::came_again_withdrawn
                                                                            : messages::came_again_returned));
  }
  return true;
}

void Intake::keep(const Draft& draft, const Standing* standing, std::span<const Ruling> warnings) {
  const std::int64_t form = m_form_terms[draft.form_place].value_or(0) != 0
                                ? *m_form_terms[draft.form_place]
                                : store::use_term(m_write, "form", draft.form().code);
  m_form_terms[draft.form_place] = form;
  Header header;
  header.period = draft.period->period;
  header.unit = draft.unit->id;
  header.form = form;
  header.revision = standing != nullptr ? standing->last_revision + 1 : 1;
  header.received = draft.received;
  header.reason = standing != nullptr ? m_options.reason : std::string();
  header.warnings = static_cast<std::int64_t>(warnings.size());
  header.digest = m_write.put_document(payload(draft, draft.received, m_catalogue));
  m_warnings.insert(m_headers.insert(header), warnings);
  if (m_options.kept) {
    m_options.kept({draft.unit->code, draft.form().code, header.period, header.revision, header.digest});
  }
  if (standing != nullptr) {
    m_figures.erase(FigureKey::of_submission(header.period, header.unit, form));
  }
  for (const Record& row : draft.rows) {
    const std::int64_t key =
        FigureKey{header.period.number(), header.unit, form, indicator_term(row.indicator())}.packed();
    if (row.state == Record::State::text) {
      m_figures.put(IndexText{key, m_batch.side(row)->text});
    } else {
      m_figures.put(IndexNumber{key, row.state == Record::State::number ? std::optional(row.value) : std::nullopt});
    }
  }
  m_doubts.taken(draft, form);
  note_incomplete(draft);
  m_outcome.figures += static_cast<std::int64_t>(draft.rows.size());
  ++(standing != nullptr ? m_outcome.corrected : m_outcome.added);
}

const Standing* Intake::standing(const Draft& draft) {
  const std::optional<std::int64_t> form = known_form(draft.form_place);
  return form ? m_known.find(draft.period->period, draft.unit->id, *form) : nullptr;
}

const Allowances& Intake::allowances(Period period) {
  const auto known = m_allowances.find(period);
  return known != m_allowances.end()
             ? known->second
             : m_allowances.emplace(period, Allowances::load(m_write.store(), period)).first->second;
}

std::optional<bool> Intake::done_before(std::int64_t number) const {
  const auto found = std::lower_bound(m_done.begin(), m_done.end(), number);
  if (found == m_done.end() || *found > number + 1) {
    return std::nullopt;
  }
  return *found == number + 1;
}

std::optional<std::int64_t> Intake::known_form(std::size_t place) {
  if (!m_form_terms[place]) {
    // 0 is no term: "looked for, not there" is remembered too.
    m_form_terms[place] = store::term(m_write.store(), "form", m_catalogue.form_at(place)).value_or(0);
  }
  return *m_form_terms[place] == 0 ? std::nullopt : m_form_terms[place];
}

std::int64_t Intake::indicator_term(std::size_t place) {
  if (!m_indicator_terms[place]) {
    m_indicator_terms[place] = store::use_term(m_write, "indicator", m_catalogue.indicator_at(place).code);
  }
  return *m_indicator_terms[place];
}

}  // namespace danvan::reporting
