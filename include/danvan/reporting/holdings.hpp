#pragma once

#include "danvan/register/placement.hpp"
#include "danvan/reporting/roll_up.hpp"

#include <span>
#include <vector>

namespace danvan::reporting {

/// Who units are and who took over from whom, as plain data.
struct Lineage {
  std::vector<registry::UnitLife> units;      // by code
  std::vector<registry::Handover> handovers;  // by day
  static Lineage of(const registry::Units& units, const registry::Successions& successions);
};

/// What one unit reported as its stock at the end of a day; missing: it owed one by then and gave none.
struct StockReport {
  std::int64_t unit = 0;
  Date on;
  Figure figure;
};

/// A part of a stock as it stands on a later day.
struct Held {
  std::int64_t unit = 0;    // that has it; of what is unplaced the unit at which the way ended
  std::int64_t source = 0;  // that reported it
  Date on;                  // for which it was reported
  Figure figure;            // missing: the source owed it and gave none
  bool estimate = false;    // apportioned by share
  bool placed = true;       // the unit is in force on that day
};

/// Stocks as they stand on `day`, each counted once along a succession: a report replaces all that its unit had before,
/// its own as well as what came over from predecessors; what a unit has when it hands over goes to its successors by
/// share, exactly, and becomes a whole number only at the end of its way (largest remainder). A handover comes before
/// the reports of its day; of the reports of one unit for one day the last given counts. A missing report replaces
/// nothing. Parts come by unit, source and day.
std::vector<Held> hold(const Lineage& lineage, std::span<const StockReport> reports, Date day);

}  // namespace danvan::reporting
