#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/units.hpp"

#include <string>
#include <vector>

namespace danvan::reporting {

/// Where an indicator that a form asks for is held already.
struct HeldAlready {
  const config::Indicator* indicator = nullptr;  // of the definitions given
  std::string held_by;                           // `form:CODE`, `activity:KIND` or `register`, that of models
  std::string periods;                           // of the other form
  std::int64_t units = 0, asked = 0;             // asked by the other form too, of those that this form asks
};

/// What the form asks for in a period that another form asks some of the same units for in periods within it, or around
/// it, what recorded activities are evidence for in the same task, and what the register of models counts itself. By
/// indicator, as the form lists them.
std::vector<HeldAlready> held_already(const registry::Units& units, const config::Definitions& definitions,
                                      const config::Form& form, Period period);

}  // namespace danvan::reporting
