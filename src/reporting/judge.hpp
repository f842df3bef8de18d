#pragma once

#include "reporting/draft.hpp"

namespace danvan::reporting {

/// What a rule says about a submission: refused, or taken with a warning.
struct Ruling {
  std::string rule;
  Column column = Column::unit;
  std::string value;
  const Record* row = nullptr;  // null: the first of the submission
  Message reason, cure;
  bool warning = false;
  std::string indicator = {};  // that a warning is about; empty: the report
};

/// RP-11 in force (then nothing else), RP-09 in the future, RP-12 before opening, RP-13 after closing: those that need
/// no figures. The office is named where the form does not say who reopens it.
std::vector<Ruling> judge_place_and_day(const Draft& draft, const config::Office& office, Date today);
/// RP-14 (strict forms) and the identities of the configuration, which show their own codes; RP-17 owed by nobody.
/// An identity is looked at when all its figures are given; not arising counts as 0.
std::vector<Ruling> judge_figures(const Draft& draft, const Catalogue& catalogue);

}  // namespace danvan::reporting
