#include "danvan/reporting/figures.hpp"

#include "danvan/store/terms.hpp"
#include "reporting/figure_table.hpp"

#include <algorithm>
#include <map>

namespace danvan::reporting {
namespace {

Figure figure_of(const std::optional<std::int64_t>& value) {
  return value ? Figure::of(*value) : Figure::not_arising();
}

/// A code's place in the definitions, by the term that stands for it in keys.
template <typename T>
std::map<std::int64_t, std::size_t> places_by_term(store::Store& store, std::string_view kind,
                                                   const std::vector<T>& all) {
  std::map<std::int64_t, std::size_t> places;
  store::Terms terms(store);
  for (std::size_t place = 0; place < all.size(); ++place) {
    if (const std::optional<std::int64_t> term = terms.find(kind, all[place].code)) {
      places.emplace(*term, place);
    }
  }
  return places;
}

struct Read {
  std::int64_t place;  // unit, indicator
  PeriodFigure figure;
  std::size_t form;  // its place in the definitions
};

bool before(const Read& a, const Read& b) {
  if (a.place != b.place) {
    return a.place < b.place;
  }
  return a.figure.period != b.figure.period ? a.figure.period < b.figure.period : a.form < b.form;
}

constexpr std::int64_t place_of(std::int64_t unit, std::size_t indicator) {
  return (unit << FigureKey::indicator_bits) | static_cast<std::int64_t>(indicator);
}

}  // namespace

void scan_figures(store::Store& store, int year, const std::function<void(const StoredFigure&)>& each) {
  each_number(store, FigureKey::of_year(year), [&](const IndexNumber& row) {
    const FigureKey key = FigureKey::unpacked(row.key);
    each({Period::from_number(key.period), key.unit, key.form, key.indicator, figure_of(row.value)});
  });
}

YearFigures YearFigures::load(store::Store& store, const config::Definitions& definitions, int year) {
  YearFigures made;
  std::vector<config::Indicator> sorted = definitions.indicators;
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
  for (const config::Indicator& indicator : sorted) {
    made.m_indicators.push_back({indicator.code, indicator.type, indicator.decimals});
  }
  const std::map<std::int64_t, std::size_t> indicators = places_by_term(store, "indicator", sorted);
  const std::map<std::int64_t, std::size_t> forms = places_by_term(store, "form", definitions.forms);
  std::vector<Read> reads;
  scan_figures(store, year, [&](const StoredFigure& row) {
    const auto indicator = indicators.find(row.indicator);
    const auto form = forms.find(row.form);
    const bool number = indicator != indicators.end() && sorted[indicator->second].type != config::IndicatorType::text;
    if (number && form != forms.end()) {
      reads.push_back({place_of(row.unit, indicator->second), {row.period, row.figure}, form->second});
    }
  });
  if (!std::is_sorted(reads.begin(), reads.end(), before)) {
    std::sort(reads.begin(), reads.end(), before);
  }
  for (std::size_t i = 0; i < reads.size();) {
    const std::int64_t place = reads[i].place;
    std::vector<PeriodFigure> figures;
    for (; i < reads.size() && reads[i].place == place; ++i) {
      if (figures.empty() || figures.back().period != reads[i].figure.period) {
        figures.push_back(reads[i].figure);
      }
    }
    const auto indicator = static_cast<std::size_t>(place & ((std::int64_t{1} << FigureKey::indicator_bits) - 1));
    const Figure figure = of_year(made.m_indicators[indicator].type, figures);
    if (figure.known()) {
      made.m_rows.push_back({place, figure});
    }
  }
  return made;
}

const YearFigures::Known* YearFigures::known(std::string_view indicator) const {
  const auto found = std::lower_bound(m_indicators.begin(), m_indicators.end(), indicator,
                                      [](const Known& one, std::string_view code) { return one.code < code; });
  return found != m_indicators.end() && found->code == indicator ? &*found : nullptr;
}

Figure YearFigures::at(std::int64_t unit, std::string_view indicator) const {
  const Known* wanted = known(indicator);
  if (wanted == nullptr) {
    return {};
  }
  const std::int64_t place = place_of(unit, static_cast<std::size_t>(wanted - m_indicators.data()));
  const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), place,
                                      [](const Row& row, std::int64_t key) { return row.place < key; });
  return found != m_rows.end() && found->place == place ? found->figure : Figure{};
}

Total YearFigures::total(std::span<const std::int64_t> units, std::string_view indicator) const {
  Total sum;
  for (const std::int64_t unit : units) {
    sum.add(at(unit, indicator));
  }
  return sum;
}

RatioTotal YearFigures::ratio(std::span<const std::int64_t> units, const config::Indicator& indicator) const {
  const Known* numerator = known(indicator.numerator);
  const Known* denominator = known(indicator.denominator);
  ensure(numerator != nullptr && denominator != nullptr, "a ratio has two parts that are defined");
  RatioTotal sum(numerator->decimals, denominator->decimals);
  for (const std::int64_t unit : units) {
    sum.add(at(unit, indicator.numerator), at(unit, indicator.denominator));
  }
  return sum;
}

}  // namespace danvan::reporting
