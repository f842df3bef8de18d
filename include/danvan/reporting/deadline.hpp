#pragma once

#include "danvan/config/definitions.hpp"

#include <optional>

namespace danvan::reporting {

/// The days of a form in one period; all three belong to the time in which a report is taken.
struct Deadlines {
  Date opens;
  Date due;
  Date closes = Date::forever();
};
/// `opens` is the period's first day where the form does not say.
Deadlines deadlines(const config::Form& form, Period period);

enum class State { on_time, late, missing, exempt };
/// As answers print it: on_time, late, missing, exempt.
std::string_view word(State state);

struct Timeliness {
  State state = State::missing;
  std::int64_t days_late = 0;
};
/// By the day the first revision that was not returned came in; the due day itself is on time.
Timeliness timeliness(std::optional<Date> first_received, Date due);

}  // namespace danvan::reporting
