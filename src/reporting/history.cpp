#include "reporting/history.hpp"

#include "danvan/store/terms.hpp"

namespace danvan::reporting {

History::History(store::Store& store, const Catalogue& catalogue, const Draft& draft, std::int64_t form)
    : m_reader(store),
      m_form(form),
      m_earlier(earlier_periods(draft.period->period)),
      m_column_of_place(catalogue.definitions().indicators.size(), no_column),
      m_column_of_term(std::size_t{1} << FigureKey::indicator_bits, no_column) {
  store::Terms terms(store);
  for (const std::string& code : draft.form().indicators) {
    const std::size_t place = *catalogue.indicator(code);
    const config::Indicator& indicator = catalogue.indicator_at(place);
    const bool number = indicator.type == config::IndicatorType::flow || indicator.type == config::IndicatorType::stock;
    const std::optional<std::int64_t> term =
        number && indicator.outlier > 0 ? terms.find("indicator", code) : std::nullopt;
    if (term) {  // else nobody gave it yet
      m_column_of_place[place] = m_columns;
      m_column_of_term[static_cast<std::size_t>(*term)] = m_columns++;
    }
  }
  // A period without figures is not looked at unit by unit; most of those before a first load are such.
  std::erase_if(m_earlier, [&](Period period) { return !has_numbers(store, FigureKey::of_period(period)); });
}

void History::look_up(std::int64_t unit) {
  m_unit = unit;
  m_all.clear();
  if (!m_window.covers(unit)) {
    m_window.move_to(unit);
    read_last();
  }
}

template <typename Each>
void History::read(KeyRange range, Each each) {
  m_reader.each(range, [&](const IndexNumber& row) {
    const FigureKey key = FigureKey::unpacked(row.key);
    const std::size_t column = m_column_of_term[static_cast<std::size_t>(key.indicator)];
    if (key.form == m_form && column != no_column) {
      each(key.unit, column, row.value);
    }
  });
}

void History::read_last() {
  const auto units = static_cast<std::size_t>(m_window.last() - m_window.first() + 1);
  m_last.assign(units * m_columns, std::nullopt);
  if (m_earlier.empty() || m_columns == 0) {
    return;
  }
  const KeyRange range{FigureKey::of_submission(m_earlier.front(), m_window.first(), 0).first,
                       FigureKey::of_submission(m_earlier.front(), m_window.last() + 1, 0).first - 1};
  read(range, [this](std::int64_t unit, std::size_t column, std::optional<std::int64_t> value) {
    m_last[static_cast<std::size_t>(unit - m_window.first()) * m_columns + column] = value;
  });
}

void History::read_all() {
  m_all.resize(m_columns);
  for (const Period period : m_earlier) {
    read(FigureKey::of_submission(period, m_unit, m_form),
         [this](std::int64_t, std::size_t column, std::optional<std::int64_t> value) {
           m_all[column].push_back(value);
         });
  }
}

std::optional<std::int64_t> History::last(std::size_t indicator) const {
  const std::size_t column = m_column_of_place[indicator];
  return column == no_column ? std::nullopt
                             : m_last[static_cast<std::size_t>(m_unit - m_window.first()) * m_columns + column];
}

std::span<const std::optional<std::int64_t>> History::before(std::size_t indicator) {
  const std::size_t column = m_column_of_place[indicator];
  if (column == no_column || m_earlier.empty()) {
    return {};
  }
  if (m_all.empty()) {
    read_all();
  }
  return m_all[column];
}

}  // namespace danvan::reporting
