#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/units.hpp"
#include "danvan/reporting/roll_up_units.hpp"
#include "danvan/store/store.hpp"

#include <string>
#include <vector>

namespace danvan::reporting {

enum class GroupBy { unit, kind, parent, period };

struct RollUpRequest {
  PeriodSpan span;
  std::string form = {};                     // empty: of every form
  std::vector<std::string> indicators = {};  // empty: every one that is asked
  GroupBy by = GroupBy::unit;
  View view = View::then;
  Date on = {};                           // the day of the view `now`
  const registry::Unit* under = nullptr;  // only this unit and those below it
  Date today = {};                        // what is due from today on, as extended, is not missing yet
};

/// Whether a part or a row of this standing is in the total; and whether nobody has it on the day of the view.
bool in_total(RolledPart::Standing standing);
bool nobody_has(RolledPart::Standing standing);

/// One indicator of one group, or of all (`total`).
struct RollUpRow {
  const config::Indicator* indicator = nullptr;  // of the definitions given
  std::string group;                             // the code of a unit, a kind or a period; empty: there is none
  bool total = false;
  RolledPart::Standing standing = RolledPart::Standing::added;
  std::string source;  // of unplaced figures and of texts: the unit that reported
  Figure figure;       // scaled; of a ratio not used
  std::optional<Ratio> ratio;
  std::string text;  // of a text; its period is in `source` too
  bool estimate = false;
  std::int64_t carried = 0;                          // part of the figure
  std::optional<std::int64_t> doubles;               // models in the figure again, as several units report them
  std::int64_t units_given = 0, units_owed = 0;      // 118/130
  std::int64_t figures_given = 0, figures_owed = 0;  // over units and periods
  std::int64_t exempt_given = 0, exempt = 0;         // figures that units are exempt from; of them given all the same
};

/// Rolls the figures of a span up over time and over units (rules: Reporting), indicator by indicator in the order they
/// are defined: the groups by code, then what is unplaced, then the total. Figures are read in one scan a year. Throws
/// `Error` 3 for a form or an indicator that is not defined (RP-60, RP-61), 1 where a sum is beyond 64 bits.
std::vector<RollUpRow> roll_up_report(store::Store& store, const registry::Units& units,
                                      const config::Definitions& definitions, const RollUpRequest& request);

}  // namespace danvan::reporting
