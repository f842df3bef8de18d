#pragma once

#include "danvan/register/model_spread.hpp"

namespace danvan::registry {

/// What became of the models registered in one year, up to the end of another.
struct Cohort {
  int registered = 0;                // the year
  std::int64_t models = 0;           // that were no drafts any more
  std::int64_t copies = 0;           // that name one of them as their origin
  std::int64_t units = 0;            // that lead one of the copies, or led one that is unassigned
  std::vector<Survival> after = {};  // [n - 1]: after n years
  bool operator==(const Cohort&) const = default;
};

/// Every year in which a model was registered, and all of them together: there a model counts in `after` once it is old
/// enough, and a unit once. Models and copies by the same rules as `spread`: a model is old enough after n years when
/// the year of its registration lies n years back, so the whole of a cohort is or is not. `after` reaches as far as the
/// oldest cohort does, in each of them.
struct Cohorts {
  std::vector<Cohort> years;  // by year
  Cohort total;
};
/// `leads` are those of the year's last day.
Cohorts cohorts(const Models& models, const Leads& leads, int year);

}  // namespace danvan::registry
