#include "reporting/history.hpp"

#include "reporting/figure_table.hpp"

namespace danvan::reporting {

History::History(store::Store& store, const Catalogue& catalogue, const Draft& draft, std::int64_t form)
    : m_store(store),
      m_form(form),
      m_earlier(earlier_periods(draft.period->period)),
      m_column_of_place(catalogue.definitions().indicators.size(), no_column),
      m_column_of_term(std::size_t{1} << FigureKey::indicator_bits, no_column) {
  for (const std::string& code : draft.form().indicators) {
    const std::size_t place = *catalogue.indicator(code);
    const config::Indicator& indicator = catalogue.indicator_at(place);
    const bool number = indicator.type == config::IndicatorType::flow || indicator.type == config::IndicatorType::stock;
    const std::optional<std::int64_t> term =
        number && indicator.outlier > 0 ? store::term(m_store, "indicator", code) : std::nullopt;
    if (term) {  // else nobody gave it yet
      m_column_of_place[place] = m_columns;
      m_column_of_term[static_cast<std::size_t>(*term)] = m_columns++;
    }
  }
}

void History::look_up(std::int64_t unit) {
  m_unit = unit;
  if (!m_window.covers(unit)) {
    m_window.move_to(unit);
    read();
  }
}

void History::read() {
  const auto units = static_cast<std::size_t>(m_window.last() - m_window.first() + 1);
  m_cells.assign(units * m_columns, {});
  if (m_columns == 0) {
    return;
  }
  for (const Period period : m_earlier) {
    const KeyRange range{FigureKey::of_submission(period, m_window.first(), 0).first,
                         FigureKey::of_submission(period, m_window.last() + 1, 0).first - 1};
    each_number(m_store, range, [this](const IndexNumber& row) {
      const FigureKey key = FigureKey::unpacked(row.key);
      const std::size_t column = m_column_of_term[static_cast<std::size_t>(key.indicator)];
      if (key.form == m_form && column != no_column) {
        Cell& cell = m_cells[static_cast<std::size_t>(key.unit - m_window.first()) * m_columns + column];
        cell.values[cell.count++] = row.value.value_or(0);
      }
    });
  }
}

std::span<const std::int64_t> History::before(std::size_t indicator) const {
  const std::size_t column = m_column_of_place[indicator];
  if (column == no_column) {
    return {};
  }
  const Cell& cell = m_cells[static_cast<std::size_t>(m_unit - m_window.first()) * m_columns + column];
  return {cell.values.data(), cell.count};
}

}  // namespace danvan::reporting
