#include "reporting/span_figures.hpp"

#include "danvan/reporting/deadline.hpp"
#include "danvan/reporting/figures.hpp"
#include "danvan/reporting/key.hpp"
#include "danvan/reporting/owed.hpp"
#include "reporting/figure_table.hpp"

#include <algorithm>
#include <tuple>

namespace danvan::reporting {
namespace {

bool asks(const config::Form& form, std::string_view indicator) {
  return std::find(form.indicators.begin(), form.indicators.end(), indicator) != form.indicators.end();
}

/// The rows of a scan come by period; these by unit, period and form, one a period.
template <typename Row, typename Key>
void sort_and_keep_first(std::vector<Row>& rows, Key key) {
  std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
    return std::tuple(key(a).unit, key(a).period, a.form) < std::tuple(key(b).unit, key(b).period, b.form);
  });
  rows.erase(std::unique(rows.begin(), rows.end(),
                         [&](const Row& a, const Row& b) {
                           return key(a).unit == key(b).unit && key(a).period == key(b).period;
                         }),
             rows.end());
}

}  // namespace

SpanReading::SpanReading(store::Store& store, const registry::Units& units, const config::Definitions& definitions,
                         const RollUpRequest& request)
    : m_units(units), m_definitions(definitions), m_request(request) {
  read(store);
  for (const config::Form& form : definitions.forms) {
    if (!request.form.empty() && form.code != request.form) {
      continue;
    }
    for (const Period period : periods_within(request.span, form.period)) {
      if (form_for(definitions, form.code, period) == &form) {
        note_owing(form, period);
      }
    }
  }
}

void SpanReading::read(store::Store& store) {
  std::map<std::int64_t, std::size_t> forms;
  for (std::size_t place = 0; place < m_definitions.forms.size(); ++place) {
    const config::Form& form = m_definitions.forms[place];
    const std::optional<std::int64_t> term = store::term(store, "form", form.code);
    if (term && (m_request.form.empty() || form.code == m_request.form)) {
      forms.emplace(*term, place);
    }
  }
  std::map<std::int64_t, const config::Indicator*> indicators;
  for (const config::Indicator& indicator : m_definitions.indicators) {
    if (const std::optional<std::int64_t> term = store::term(store, "indicator", indicator.code)) {
      indicators.emplace(*term, &indicator);
    }
  }
  const auto each = [&](std::int64_t packed, const auto& take) {
    const FigureKey key = FigureKey::unpacked(packed);
    const auto form = forms.find(key.form);
    const auto indicator = indicators.find(key.indicator);
    const Period period = Period::from_number(key.period);
    if (form != forms.end() && indicator != indicators.end() && m_request.span.contains(period)) {
      take(key.unit, period, last_day(key.unit, period, m_definitions.forms[form->second]), form->second,
           indicator->second->code);
    }
  };
  for (int year = m_request.span.from.year(); year <= m_request.span.to.year(); ++year) {
    each_number(store, FigureKey::of_year(year), [&](const IndexNumber& row) {
      each(row.key, [&](std::int64_t unit, Period period, Date on, std::size_t form, const std::string& indicator) {
        const Figure figure = row.value ? Figure::of(*row.value) : Figure::not_arising();
        m_rows[indicator].push_back({{unit, period, on, figure}, form});
      });
    });
    each_text(store, FigureKey::of_year(year), [&](const IndexText& row) {
      each(row.key, [&](std::int64_t unit, Period period, Date on, std::size_t form, const std::string& indicator) {
        m_texts[indicator].push_back({{unit, period, on, row.text}, form});
      });
    });
  }
  for (auto& [indicator, rows] : m_rows) {
    sort_and_keep_first(rows, [](const Row& row) -> const UnitFigure& { return row.figure; });
  }
  for (auto& [indicator, rows] : m_texts) {
    sort_and_keep_first(rows, [](const TextRow& row) -> const UnitText& { return row.text; });
  }
}

Date SpanReading::last_day(std::int64_t unit, Period period, const config::Form& form) const {
  const Date first = period.first(form.cutoff_day);
  const Date last = period.last(form.cutoff_day);
  Date found = Date::beginning();
  for (const registry::UnitVersion& version : m_units.at(unit).versions) {
    if (version.from <= last && first < version.to) {
      found = std::max(found, version.to <= last ? version.to.plus(-1) : last);
    }
  }
  return found == Date::beginning() ? last : found;
}

void SpanReading::note_owing(const config::Form& form, Period period) {
  Owing owing{&form, period, deadlines(form, period).due < m_request.today, {}};
  for (const registry::Unit* unit : owed_by(m_units, form, period, m_definitions.kinds)) {
    owing.units.emplace_back(unit->id, last_day(unit->id, period, form));
  }
  std::sort(owing.units.begin(), owing.units.end());
  m_owing.push_back(std::move(owing));
}

SpanFigures SpanReading::figures(const config::Indicator& indicator, PeriodSpan part) const {
  SpanFigures made;
  made.type = indicator.type;
  if (const auto rows = m_rows.find(indicator.code); rows != m_rows.end()) {
    for (const Row& row : rows->second) {
      if (part.contains(row.figure.period)) {
        made.figures.push_back(row.figure);
      }
    }
  }
  const auto by_unit_and_period = [](const auto& a, const auto& b) {
    return std::pair(a.unit, a.period) < std::pair(b.unit, b.period);
  };
  for (const Owing& owing : m_owing) {
    if (!part.contains(owing.period) || !asks(*owing.form, indicator.code)) {
      continue;
    }
    for (const auto& [unit, on] : owing.units) {
      const UnitFigure wanted{unit, owing.period, on, {}};
      if (owing.overdue || std::binary_search(made.figures.begin(), made.figures.end(), wanted, by_unit_and_period)) {
        made.owed.push_back({unit, owing.period, on});
      }
    }
  }
  std::sort(made.owed.begin(), made.owed.end(), by_unit_and_period);
  made.owed.erase(
      std::unique(made.owed.begin(), made.owed.end(),
                  [](const OwedFigure& a, const OwedFigure& b) { return a.unit == b.unit && a.period == b.period; }),
      made.owed.end());
  return made;
}

std::vector<UnitText> SpanReading::texts(const config::Indicator& indicator, PeriodSpan part) const {
  std::vector<UnitText> found;
  if (const auto rows = m_texts.find(indicator.code); rows != m_texts.end()) {
    for (const TextRow& row : rows->second) {
      if (part.contains(row.text.period)) {
        found.push_back(row.text);
      }
    }
  }
  return found;
}

PeriodKind SpanReading::split_into(const config::Indicator& indicator) const {
  if (m_request.form.empty() && m_request.span.from.year() != m_request.span.to.year()) {
    return PeriodKind::year;
  }
  // Kinds stand from the longest to the shortest.
  PeriodKind shortest = m_request.span.from.kind();
  for (const Owing& owing : m_owing) {
    const bool is_asked = asks(*owing.form, indicator.code) || asks(*owing.form, indicator.numerator);
    shortest = is_asked ? std::max(shortest, owing.form->period) : shortest;
  }
  return shortest;
}

}  // namespace danvan::reporting
