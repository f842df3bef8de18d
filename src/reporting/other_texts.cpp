#include "reporting/other_texts.hpp"

#include "reporting/figure_table.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

std::uint64_t key_of(std::size_t indicator, std::uint32_t shingle) {
  return (static_cast<std::uint64_t>(indicator) << 32U) | shingle;
}

}  // namespace

void TextsOfPeriod::add(std::int64_t unit, std::size_t indicator, Sketch sketch) {
  if (m_texts.size() >= most_texts) {
    return;
  }
  for (std::size_t i = 0; i < std::min(keys_of_text, sketch.shingles.size()); ++i) {
    m_by_shingle[key_of(indicator, sketch.shingles[i])].push_back(m_texts.size());
  }
  m_by_unit[unit].push_back(m_texts.size());
  m_texts.push_back({unit, true, std::move(sketch)});
}

void TextsOfPeriod::forget(std::int64_t unit) {
  if (const auto found = m_by_unit.find(unit); found != m_by_unit.end()) {
    for (const std::size_t text : found->second) {
      m_texts[text].counts = false;
    }
    m_by_unit.erase(found);
  }
}

std::optional<Alike> TextsOfPeriod::find(std::int64_t unit, std::size_t indicator, const Sketch& sketch) const {
  const Known* best = nullptr;
  int most = nearly_same - 1;
  std::size_t compared = 0;
  for (std::size_t i = 0; i < std::min(keys_of_text, sketch.shingles.size()); ++i) {
    const auto found = m_by_shingle.find(key_of(indicator, sketch.shingles[i]));
    if (found == m_by_shingle.end()) {
      continue;
    }
    for (const std::size_t text : found->second) {
      const Known& one = m_texts[text];
      if (!one.counts || one.unit == unit || compared == most_candidates) {
        continue;
      }
      ++compared;
      if (const int alike = likeness(one.sketch, sketch); alike > most) {
        best = &one;
        most = alike;
      }
    }
  }
  return best != nullptr ? std::optional(Alike{best->unit, Period::of_year(2000), most}) : std::nullopt;
}

OtherTexts::OtherTexts(store::Store& store, const Catalogue& catalogue, const Draft& draft, std::int64_t form)
    : m_store(store), m_period(draft.period->period), m_form(form) {
  for (const std::string& code : draft.form().indicators) {
    const std::size_t place = *catalogue.indicator(code);
    if (catalogue.indicator_at(place).type == config::IndicatorType::text) {
      if (const std::optional<std::int64_t> term = store::term(m_store, "indicator", code)) {
        m_places.emplace(*term, place);
      }
    }
  }
  each_text(m_store, FigureKey::of_period(m_period), [this](const IndexText& row) {
    const FigureKey key = FigureKey::unpacked(row.key);
    const std::optional<std::size_t> place = key.form == m_form ? place_of(key.indicator) : std::nullopt;
    if (std::optional<Sketch> made = place ? sketch(row.text) : std::nullopt) {
      m_period_texts.add(key.unit, *place, std::move(*made));
    }
  });
}

void OtherTexts::look_up(std::int64_t unit) {
  if (!m_window.covers(unit)) {
    m_window.move_to(unit);
    read_earlier();
  }
}

void OtherTexts::read_earlier() {
  m_earlier.clear();
  for (const Period period : earlier_periods(m_period)) {
    const KeyRange range{FigureKey::of_submission(period, m_window.first(), 0).first,
                         FigureKey::of_submission(period, m_window.last() + 1, 0).first - 1};
    each_text(m_store, range, [&](const IndexText& row) {
      const FigureKey key = FigureKey::unpacked(row.key);
      const std::optional<std::size_t> place = key.form == m_form ? place_of(key.indicator) : std::nullopt;
      if (!place || m_earlier.contains({key.unit, *place})) {
        return;  // the newest counts
      }
      if (std::optional<Sketch> made = sketch(row.text)) {
        m_earlier.emplace(std::pair(key.unit, *place), Earlier{period, std::move(*made)});
      }
    });
  }
}

std::optional<std::size_t> OtherTexts::place_of(std::int64_t indicator_term) const {
  const auto found = m_places.find(indicator_term);
  return found != m_places.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<Alike> OtherTexts::own(std::int64_t unit, std::size_t indicator, const Sketch& sketch) const {
  const auto found = m_earlier.find({unit, indicator});
  const int alike = found != m_earlier.end() ? likeness(found->second.sketch, sketch) : 0;
  return alike >= nearly_same ? std::optional(Alike{unit, found->second.period, alike}) : std::nullopt;
}

std::optional<Alike> OtherTexts::other(std::int64_t unit, std::size_t indicator, const Sketch& sketch) const {
  std::optional<Alike> found = m_period_texts.find(unit, indicator, sketch);
  if (found) {
    found->period = m_period;
  }
  return found;
}

void OtherTexts::taken(const Draft& draft, std::map<std::size_t, Sketch> texts) {
  m_period_texts.forget(draft.unit->id);
  for (auto& [indicator, one] : texts) {
    m_period_texts.add(draft.unit->id, indicator, std::move(one));
  }
}

}  // namespace danvan::reporting
