#pragma once

#include "danvan/store/store.hpp"
#include "reporting/draft.hpp"
#include "reporting/earlier.hpp"
#include "reporting/figure_table.hpp"

namespace danvan::reporting {

/// What units gave before a period in periods of its kind, in the same form, for the indicators that are compared with
/// it. The period just before is read for a window of units in one ordered scan; what lies further back only for a unit
/// with a figure that is far from that, or new. So a load reads about one earlier figure for each of its own.
class History {
 public:
  /// For the form and period of a draft; `form` is its term. Figures of earlier periods must be in the record by now.
  History(store::Store& store, const Catalogue& catalogue, const Draft& draft, std::int64_t form);

  /// Reads what the unit gave in the period before, where that is not at hand.
  void look_up(std::int64_t unit);
  /// Of the unit looked up last, in the period just before; nothing where it did not arise or is not known.
  [[nodiscard]] std::optional<std::int64_t> last(std::size_t indicator) const;
  /// In all periods looked at, the newest first; nothing where it did not arise, periods without one are left out.
  /// Empty for an indicator that is not compared.
  std::span<const std::optional<std::int64_t>> before(std::size_t indicator);

 private:
  static constexpr std::size_t no_column = static_cast<std::size_t>(-1);

  void read_last();
  void read_all();
  /// Each figure of the range that is compared: unit, column, value.
  template <typename Each>
  void read(KeyRange range, Each each);

  NumberReader m_reader;
  std::int64_t m_form;  // a term
  std::vector<Period> m_earlier;
  std::vector<std::size_t> m_column_of_place, m_column_of_term;
  std::size_t m_columns = 0;
  UnitWindow m_window;
  std::vector<std::optional<std::int64_t>> m_last;  // by unit of the window, then column
  std::int64_t m_unit = 0;
  std::vector<std::vector<std::optional<std::int64_t>>> m_all;  // of that unit, by column; empty: not read
};

}  // namespace danvan::reporting
