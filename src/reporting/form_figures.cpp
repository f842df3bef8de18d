#include "reporting/form_figures.hpp"

#include "danvan/store/terms.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

document::Cell cell_of(const Figure& figure, int decimals) {
  if (figure.state == Figure::State::not_arising) {
    return document::NotArising{};
  }
  return figure.known() ? document::Cell(document::Number{figure.value, decimals}) : document::Empty{};
}

/// The row with this key in rows by key, or null.
template <typename Row>
const Row* row_at(const std::vector<Row>& rows, std::int64_t key) {
  const auto found =
      std::lower_bound(rows.begin(), rows.end(), key, [](const Row& row, std::int64_t at) { return row.key < at; });
  return found != rows.end() && found->key == key ? &*found : nullptr;
}

}  // namespace

FormFigures::FormFigures(store::Store& store, const config::Definitions& definitions, Period period, Period before)
    : m_definitions(definitions), m_before(before), m_standings(standings(store, period)) {
  store::Terms terms(store);
  for (const config::Form& form : definitions.forms) {
    m_forms[form.code] = terms.find("form", form.code).value_or(0);
  }
  for (const config::Indicator& indicator : definitions.indicators) {
    m_indicators[indicator.code] = terms.find("indicator", indicator.code).value_or(0);
  }
  const KeyRange range = FigureKey::of_period(before);
  each_number(store, range, [this](const IndexNumber& row) { m_numbers.push_back(row); });
  each_text(store, range, [this](const IndexText& row) { m_texts.push_back(row); });
}

document::Cell FormFigures::before(FormPlace place, const config::Indicator& indicator) const {
  switch (indicator.type) {
    case config::IndicatorType::ratio:
      return ratio(place, indicator);
    case config::IndicatorType::text:
      return text(place, indicator.code);
    case config::IndicatorType::flow:
    case config::IndicatorType::stock:
      break;
  }
  return cell_of(number(place, indicator.code), indicator.decimals);
}

std::int64_t FormFigures::key(FormPlace place, const std::string& indicator) const {
  return FigureKey{m_before.number(), place.unit, place.form, m_indicators.at(indicator)}.packed();
}

Figure FormFigures::number(FormPlace place, const std::string& indicator) const {
  const IndexNumber* found = row_at(m_numbers, key(place, indicator));
  if (found == nullptr) {
    return {};
  }
  return found->value ? Figure::of(*found->value) : Figure::not_arising();
}

document::Cell FormFigures::text(FormPlace place, const std::string& indicator) const {
  const IndexText* found = row_at(m_texts, key(place, indicator));
  return found != nullptr ? document::Cell(found->text) : cell_of(number(place, indicator), 0);  // may be not arising
}

document::Cell FormFigures::ratio(FormPlace place, const config::Indicator& indicator) const {
  const config::Indicator* above = config::find(m_definitions.indicators, indicator.numerator);
  const config::Indicator* below = config::find(m_definitions.indicators, indicator.denominator);
  ensure(above != nullptr && below != nullptr, "a ratio's parts are defined");
  RatioTotal total(above->decimals, below->decimals);
  total.add(number(place, above->code), number(place, below->code));
  const std::optional<Ratio> share = total.given() > 0 ? total.ratio() : std::nullopt;
  if (!share) {
    return document::Empty{};
  }
  constexpr int decimals = 2;
  return document::Number{Ratio(share->numerator() * 100, share->denominator()).rounded(decimals), decimals};
}

const Standing* FormFigures::standing(FormPlace place) const {
  const std::pair wanted(place.unit, place.form);
  const auto found =
      std::lower_bound(m_standings.begin(), m_standings.end(), wanted,
                       [](const Standing& row, const auto& at) { return std::pair(row.unit, row.form) < at; });
  return found != m_standings.end() && std::pair(found->unit, found->form) == wanted ? &*found : nullptr;
}

}  // namespace danvan::reporting
