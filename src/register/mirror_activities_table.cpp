#include "danvan/register/activities.hpp"
#include "danvan/register/mirrors.hpp"

namespace danvan::registry {
namespace {

using enum store::Form;
constexpr std::array<store::Form, activity_columns.size()> forms{text, text, day,   text,  text,  text, whole, text,
                                                                 text, text, whole, whole, whole, day,  text};

// In the order of recording, of which their codes (A1, A2 …) are made.
void rows(store::Store& store, const store::TakeRow& take) {
  store::rows_of(store, R"(
    SELECT activity.kind, unit.code, activity.day, activity.title, model.code, activity.channel, activity.participants,
      activity.document, activity.findings, activity.link, activity.officials, activity.civil_servants,
      activity.public_employees, activity.follow_up, activity.task
    FROM activity
    CROSS JOIN unit ON unit.id = activity.unit
    LEFT JOIN model ON model.id = activity.model
    ORDER BY activity.id)",
                 forms, take);
}

}  // namespace

store::Mirror activities_mirror() {
  return {"activities", activity_columns, rows};
}

}  // namespace danvan::registry
