#include "danvan/reporting/deadline.hpp"

namespace danvan::reporting {

Deadlines deadlines(const config::Form& form, Period period) {
  const Date end = period.last(form.cutoff_day);
  Deadlines days;
  days.opens = form.opens ? form.opens->on(end) : period.first(form.cutoff_day);
  days.due = form.due.on(end);
  days.closes = form.closes ? form.closes->on(end) : Date::forever();
  return days;
}

std::string_view word(State state) {
  switch (state) {
    case State::on_time:
      return "on_time";
    case State::late:
      return "late";
    case State::missing:
      return "missing";
    case State::exempt:
      return "exempt";
  }
  throw Bug("a state has a word");
}

Timeliness timeliness(std::optional<Date> first_received, Date due) {
  if (!first_received) {
    return {State::missing, 0};
  }
  if (*first_received <= due) {
    return {State::on_time, 0};
  }
  return {State::late, first_received->days() - due.days()};
}

}  // namespace danvan::reporting
