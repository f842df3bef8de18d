#include "danvan/register/model_names.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::registry {

void each_named_model(store::Store& store, Date day, const std::function<void(NamedModel)>& visit) {
  SQLite::Statement rows(store.database(), R"(
    SELECT id, code, title, coalesce(lead.unit, model.unit), coalesce(lead.from_day, model.registered)
    FROM model
    LEFT JOIN (
      SELECT model, unit, max(from_day) AS from_day
      FROM model_lead
      WHERE from_day <= ?
      GROUP BY model) AS lead ON lead.model = model.id
    ORDER BY id)");
  rows.bind(1, day.days());
  while (rows.executeStep()) {
    visit({rows.getColumn(0).getInt64(), rows.getColumn(1).getString(), rows.getColumn(2).getString(),
           rows.getColumn(3).getInt64(), Date(rows.getColumn(4).getInt())});
  }
}

}  // namespace danvan::registry
