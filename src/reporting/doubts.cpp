#include "reporting/doubts.hpp"

#include "reporting/messages_checks.hpp"
#include "reporting/shown_number.hpp"

#include <fmt/format.h>

namespace danvan::reporting {
namespace {

using Before = std::span<const std::optional<std::int64_t>>;

/// "12.5, -, 30": the newest first; in Vietnamese, where a comma begins decimals, "12,5; -; 30".
std::string listed(Before values, int decimals) {
  std::string english, vietnamese;
  for (const std::optional<std::int64_t>& value : values) {
    const std::string plain = value ? format_scaled(*value, decimals) : "-";
    english += (english.empty() ? "" : ", ") + plain;
    vietnamese += (vietnamese.empty() ? "" : "; ") + with_comma(plain);
  }
  return in_both(english, vietnamese);
}

/// Where nothing arose there is no figure to compare with.
std::vector<std::int64_t> figures_of(Before values) {
  std::vector<std::int64_t> found;
  for (const std::optional<std::int64_t>& value : values) {
    if (value) {
      found.push_back(*value);
    }
  }
  return found;
}

/// "380", "1/415".
std::string times(std::int64_t value, const Outlier& found) {
  const std::int64_t many = times_apart(value, found.twice_median);
  return found.slip > 0 ? std::to_string(many) : fmt::format("1/{}", many);
}

Message far_message(const Draft& draft, const config::Indicator& indicator, std::int64_t value, Before before,
                    const Outlier& found) {
  const std::string written = shown(value, indicator.decimals);
  const std::string median = shown(found.twice_median * 5, indicator.decimals + 1);
  const std::string& unit = draft.unit->code;
  const std::string& form = draft.form().code;
  const std::string& period = draft.period->code;
  if (found.slip == 0) {
    return message(messages::far_from_history, unit, form, period, indicator.code, written, indicator.unit,
                   listed(before, indicator.decimals), median);
  }
  const std::optional<int> power = money_power(indicator.unit);
  const std::string_view given = power ? slipped_measure(*power, found.slip) : std::string_view();
  if (given.empty()) {
    return message(messages::slip_of_measure, unit, form, period, indicator.code, written, times(value, found), median);
  }
  return message(messages::slip_of_money, unit, form, period, indicator.code, written, times(value, found), median,
                 given, indicator.unit);
}

Message alike_message(const Draft& draft, const config::Indicator& indicator, const Alike& alike,
                      const std::string& other, const Text& same, const Text& nearly) {
  if (alike.per_cent == 100) {
    return message(same, draft.unit->code, draft.form().code, draft.period->code, indicator.code, other);
  }
  return message(nearly, draft.unit->code, draft.form().code, draft.period->code, indicator.code, other,
                 alike.per_cent);
}

}  // namespace

Doubts::Doubts(store::Store& store, const registry::Units& units, const Catalogue& catalogue)
    : m_store(store), m_units(units), m_catalogue(catalogue) {}

std::vector<Ruling> Doubts::of(const Draft& draft, std::optional<std::int64_t> form) {
  m_found.clear();
  m_sketches.clear();
  for (const Record& row : draft.rows) {
    std::optional<Sketch> made = row.state == Record::State::text ? sketch(draft.batch->side(row)->text) : std::nullopt;
    if (made) {
      m_sketches.emplace(row.indicator(), std::move(*made));
    }
  }
  compare_with_register(draft);
  if (m_period != draft.period) {
    m_period = draft.period;
    m_histories.clear();
    m_texts.clear();
  }
  if (form) {
    compare_with_history(draft, *form);
    compare_with_texts(draft, *form);
  }
  return std::move(m_found);
}

void Doubts::taken(const Draft& draft, std::int64_t form) {
  if (!m_sketches.empty() || m_texts.contains(form)) {
    texts(draft, form).taken(draft, std::move(m_sketches));
  }
}

const registry::Units& Doubts::all_units() {
  if (m_units.whole()) {
    return m_units;
  }
  return m_all ? *m_all : m_all.emplace(registry::Units::load(m_store));
}

OtherTexts& Doubts::texts(const Draft& draft, std::int64_t form) {
  return m_texts.try_emplace(form, m_store, m_catalogue, draft, form).first->second;
}

void Doubts::compare_with_register(const Draft& draft) {
  for (const Record& row : draft.rows) {
    const config::Indicator& indicator = m_catalogue.indicator_at(row.indicator());
    if (!indicator.counts) {
      continue;
    }
    if (!m_register) {
      m_register.emplace(m_store, all_units());
    }
    const Period period = draft.period->period;
    const int cutoff_day = draft.form().cutoff_day;
    const ModelTally tally = m_register->of(draft.unit->id, *indicator.counts, period, cutoff_day);
    if (row.value >= tally.led && row.value <= tally.led + tally.together) {
      continue;
    }
    Message text = message(tally.together > 0 ? messages::differs_with_partners : messages::differs_from_register,
                           draft.unit->code, draft.form().code, draft.period->code, indicator.code, row.value,
                           tally.led, period.last(cutoff_day).iso(), period.year());
    if (tally.together > 0) {
      text.values.push_back(std::to_string(tally.together));
    }
    warn("RP-50", row, std::move(text));
  }
}

void Doubts::compare_with_history(const Draft& draft, std::int64_t form) {
  History& history = m_histories.try_emplace(form, m_store, m_catalogue, draft, form).first->second;
  history.look_up(draft.unit->id);
  for (const Record& row : draft.rows) {
    const config::Indicator& indicator = m_catalogue.indicator_at(row.indicator());
    const std::optional<std::int64_t> last = history.last(row.indicator());
    if (row.state != Record::State::number || row.value == 0 ||
        (last && !is_far(row.value, *last, indicator.outlier))) {
      continue;
    }
    const Before before = history.before(row.indicator());
    if (const std::optional<Outlier> found = outlier(row.value, figures_of(before), indicator.outlier)) {
      warn(found->slip == 0 ? "RP-51" : "RP-52", row, far_message(draft, indicator, row.value, before, *found));
    }
  }
}

void Doubts::compare_with_texts(const Draft& draft, std::int64_t form) {
  if (m_sketches.empty()) {
    return;
  }
  OtherTexts& known = texts(draft, form);
  known.look_up(draft.unit->id);
  for (const auto& [place, text] : m_sketches) {
    const config::Indicator& indicator = m_catalogue.indicator_at(place);
    if (const std::optional<Alike> own = known.own(draft.unit->id, place, text)) {
      warn("RP-53", *draft.find(place),
           alike_message(draft, indicator, *own, own->period.code(), messages::same_as_own, messages::like_own));
    }
    if (const std::optional<Alike> other = known.other(draft.unit->id, place, text)) {
      warn("RP-54", *draft.find(place),
           alike_message(draft, indicator, *other, all_units().at(other->unit).code, messages::same_as_other,
                         messages::like_other));
    }
  }
}

void Doubts::warn(std::string rule, const Record& row, Message text) {
  Ruling ruling{std::move(rule), Column::value, {}, &row, std::move(text), {}, true};
  ruling.indicator = m_catalogue.indicator_at(row.indicator()).code;
  m_found.push_back(std::move(ruling));
}

}  // namespace danvan::reporting
