#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/store/store.hpp"

#include <string>
#include <vector>

namespace danvan::reporting {

/// A report that something is done to, as named on the command line.
struct StepRequest {
  std::string unit;
  std::string form;  // empty: the only one that the unit handed in for the period
  Period period = Period::of_year(2000);
  std::string reason;
  Date on;  // the day of the step, at most today
  Date today;
};

/// What came of a step. Nothing is done when the last revision had this step, for this reason, as its last one.
struct StepOutcome {
  bool done = false;
  std::string form;
  std::int64_t revision = 0;         // that the step was done to
  std::int64_t stands = 0;           // the revision that stands now; 0: none
  Date closed_on = Date::forever();  // the form's closing day for the unit, where it lies before today
};

/// Gives the newest revision that stands back to the unit (`return_report`), or takes it out because the unit takes it
/// back (`withdraw_report`): its figures no longer count, and those of the revision before it that stands do, if there
/// is one. Throws `Error` 1 when nothing stands (RP-20), when the day is not possible (RP-21), when the figures are
/// locked (RP-26); 3 for a unit, or a form, that is not there or not clear.
StepOutcome return_report(store::Write& write, const config::Definitions& definitions, const StepRequest& request);
StepOutcome withdraw_report(store::Write& write, const config::Definitions& definitions, const StepRequest& request);

/// Takes the acceptances of the revision that stands back, so that it may be corrected, returned or withdrawn. Throws
/// as the others do, and `Error` 1 when it was not accepted (RP-23).
StepOutcome unlock_report(store::Write& write, const config::Definitions& definitions, const StepRequest& request);

struct AcceptRequest {
  std::vector<std::string> units;
  std::string all_of;  // a unit: all that stand directly below it on the period's last day; empty: none
  std::string form;    // empty: the only one that these units handed in
  Period period = Period::of_year(2000);
  std::string level;  // empty: the only one that accepts
  Date on;
  Date today;
};
struct AcceptOutcome {
  std::string form;
  std::int64_t accepted = 0;   // with this, by the last level
  std::int64_t in_part = 0;    // by a level that is not the last
  std::int64_t unchanged = 0;  // by this level already
  std::int64_t missing = 0;    // of the units below `all_of`: they owe it, are not exempt, and nothing stands
};

/// Accepts the revisions that stand, all or none. Throws `Error` 1 where nothing stands (RP-20), the day is not
/// possible (RP-21), it is not this level's turn (RP-22), or the form wants a second entry and there was none (RP-24);
/// 3 as above.
AcceptOutcome accept_reports(store::Write& write, const config::Definitions& definitions, const AcceptRequest& request);

}  // namespace danvan::reporting
