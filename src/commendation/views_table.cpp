#include "commendation/messages_views.hpp"
#include "danvan/commendation/views.hpp"

namespace danvan::commendation {

std::vector<store::View> views() {
  return {{.name = "nominations",
           .about = messages::view_nominations,
           .columns = messages::nomination_columns,
           .example = "SELECT award, count(*) AS nominations FROM nominations WHERE year = 2025 AND withdrawn IS NULL "
                      "GROUP BY award ORDER BY award",
           .sql = R"(
    SELECT nomination.code, nomination.subject_kind,
      CAST(coalesce(subject_unit.code, model.code, person.code) AS TEXT), unit.code,
      nomination.award, nomination.year, day_text(nomination.received), day_text(nomination.achievement_from),
      day_text(nomination.achievement_to), nullif(nomination.achievement, ''), day_text(nomination.withdrawn),
      nullif(nomination.reason, '')
    FROM nomination
    CROSS JOIN unit ON unit.id = nomination.unit
    LEFT JOIN unit AS subject_unit ON nomination.subject_kind = 'unit' AND subject_unit.id = nomination.subject
    LEFT JOIN model ON nomination.subject_kind = 'model' AND model.id = nomination.subject
    LEFT JOIN person ON nomination.subject_kind = 'person' AND person.id = nomination.subject)"}};
}

}  // namespace danvan::commendation
