#pragma once

#include "danvan/base/period.hpp"
#include "reporting/outlier.hpp"

#include <vector>

namespace danvan::reporting {

/// The periods of the same kind just before one, the newest first; as many as figures are compared with.
std::vector<Period> earlier_periods(Period period);

/// The units whose history is held at once: those from the one at hand on, so that a file that goes through the units
/// in their order reads each earlier period in few ordered scans, and one report reads no other unit's.
class UnitWindow {
 public:
  static constexpr std::int64_t widest = 64;

  [[nodiscard]] std::int64_t first() const { return m_first; }
  [[nodiscard]] std::int64_t last() const { return m_first + m_width - 1; }
  [[nodiscard]] bool covers(std::int64_t unit) const { return unit >= m_first && unit <= last(); }
  /// Begins at this unit: four times as wide where units are gone through upwards, else of this one alone.
  void move_to(std::int64_t unit);

 private:
  std::int64_t m_first = 0;
  std::int64_t m_width = 0;
};

}  // namespace danvan::reporting
