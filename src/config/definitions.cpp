#include "danvan/config/definitions.hpp"

#include "config/messages_activities.hpp"

namespace danvan::config {

std::vector<ActivityKind> usual_activity_kinds() {
  std::vector<ActivityKind> kinds;
  for (const Text& one : messages::usual_activities) {
    kinds.push_back({std::string(one.en), std::string(one.vi), {}, {}});
  }
  return kinds;
}

Date DayRule::on(Date period_end) const {
  if (kind == Kind::days_after_end) {
    return period_end.plus(days);
  }
  const int year = period_end.year() + (kind == Kind::day_of_next_year ? 1 : 0);
  const std::optional<Date> date = Date::of(year, month, day);
  // 29 February of a year without one: the month's last day
  return date ? *date : Date::of(year, month + 1, 1)->plus(-1);
}

}  // namespace danvan::config
