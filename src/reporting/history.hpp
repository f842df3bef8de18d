#pragma once

#include "danvan/store/store.hpp"
#include "reporting/draft.hpp"
#include "reporting/earlier.hpp"

#include <array>

namespace danvan::reporting {

/// What units gave before a period in periods of its kind, in the same form, for the indicators that are compared with
/// it. Holds the figures of a window of units, whatever the record.
class History {
 public:
  /// For the form and period of a draft; `form` is its term. Figures of earlier periods must be in the record by now.
  History(store::Store& store, const Catalogue& catalogue, const Draft& draft, std::int64_t form);

  /// Reads what the unit gave before, where that is not at hand.
  void look_up(std::int64_t unit);
  /// Of the unit looked up last; not arising is 0, the newest first. Empty for an indicator that is not compared.
  [[nodiscard]] std::span<const std::int64_t> before(std::size_t indicator) const;

 private:
  static constexpr std::size_t no_column = static_cast<std::size_t>(-1);
  struct Cell {
    std::array<std::int64_t, history_length> values;
    std::size_t count = 0;
  };

  void read();

  store::Store& m_store;
  std::int64_t m_form;  // a term
  std::vector<Period> m_earlier;
  std::vector<std::size_t> m_column_of_place, m_column_of_term;
  std::size_t m_columns = 0;
  UnitWindow m_window;
  std::vector<Cell> m_cells;  // by unit of the window, then column
  std::int64_t m_unit = 0;
};

}  // namespace danvan::reporting
