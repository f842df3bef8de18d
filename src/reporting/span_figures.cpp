#include "reporting/span_figures.hpp"

#include "danvan/reporting/deadline.hpp"
#include "danvan/reporting/figures.hpp"
#include "danvan/reporting/key.hpp"
#include "danvan/reporting/owed.hpp"
#include "danvan/reporting/span_status.hpp"
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
  std::map<Period, Allowances> allowances;
  for (const FormPeriod& one : form_periods(definitions, request.span, request.form)) {
    const auto at = allowances.find(one.period);
    const Allowances& of_period =
        at != allowances.end() ? at->second
                               : allowances.emplace(one.period, Allowances::load(store, one.period)).first->second;
    note_owing(*one.form, one.period, store::term(store, "form", one.form->code), of_period);
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

void SpanReading::note_owing(const config::Form& form, Period period, std::optional<std::int64_t> term,
                             const Allowances& allowances) {
  const Deadlines own = deadlines(form, period);
  Owing owing{&form, period, {}};
  for (const registry::Unit* unit : owed_by(m_units, form, period, m_definitions.kinds)) {
    const Date due = term ? allowances.days(unit->id, *term, own).due : own.due;
    const bool exempt = term && allowances.exemption(unit->id, *term) != nullptr;
    owing.units.push_back({unit->id, last_day(unit->id, period, form), due < m_request.today, exempt});
  }
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
  made.owed = owed(indicator.code, part, made.figures);
  return made;
}

std::vector<OwedFigure> SpanReading::owed(std::string_view indicator, PeriodSpan part,
                                          std::span<const UnitFigure> figures) const {
  const auto key = [](const auto& one) { return std::pair(one.unit, one.period); };
  // Where two forms ask for a figure, the first of these that holds for one of them counts.
  enum class Standing { owed, not_due, exempt };
  std::vector<std::pair<OwedFigure, Standing>> asked;
  for (const Owing& owing : m_owing) {
    if (!part.contains(owing.period) || !asks(*owing.form, indicator)) {
      continue;
    }
    for (const Owing::One& one : owing.units) {
      const OwedFigure figure{one.unit, owing.period, one.on, one.exempt};
      const bool is_there =
          std::binary_search(figures.begin(), figures.end(), UnitFigure{one.unit, owing.period, one.on, {}},
                             [&](const auto& a, const auto& b) { return key(a) < key(b); });
      asked.emplace_back(figure, one.exempt                ? Standing::exempt
                                 : one.overdue || is_there ? Standing::owed
                                                           : Standing::not_due);
    }
  }
  std::sort(asked.begin(), asked.end(), [&](const auto& a, const auto& b) {
    return std::pair(key(a.first), a.second) < std::pair(key(b.first), b.second);
  });
  std::vector<OwedFigure> found;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const bool is_first = i == 0 || key(asked[i - 1].first) != key(asked[i].first);
    if (is_first && asked[i].second != Standing::not_due) {
      found.push_back(asked[i].first);
    }
  }
  return found;
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
