#include "danvan/register/models.hpp"
#include "register/by_id.hpp"
#include "register/model_rows.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace danvan::registry {
namespace {

constexpr const char* model_rows = R"(
    SELECT id, code, title, unit, field, registered, type, subject, level, is_new, is_hard, origin, address, objective
    FROM model
    ORDER BY )";
/// In place of the rows above: the models that units (ids as a JSON array) registered or were assigned.
constexpr const char* of_units = R"(
    IN (SELECT id FROM model WHERE unit IN (SELECT value FROM json_each(?1))
        UNION
        SELECT model FROM model_lead WHERE unit IN (SELECT value FROM json_each(?1))))";
constexpr const char* status_rows = R"(
    SELECT model, sequence, year, on_day, status, recognised_level, basis, reason, coalesce(level, '')
    FROM model_status
    LEFT JOIN model_forward USING (model, sequence)
    ORDER BY model, sequence)";
constexpr const char* lead_rows = R"(
    SELECT model, from_day, unit, basis
    FROM model_lead
    ORDER BY model, from_day)";

Model model_of(const SQLite::Statement& row) {
  Model model;
  model.id = row.getColumn(0).getInt64();
  model.code = row.getColumn(1).getString();
  model.title = row.getColumn(2).getString();
  model.unit = row.getColumn(3).getInt64();
  model.field = row.getColumn(4).getString();
  model.registered = Date(row.getColumn(5).getInt());
  model.type = row.getColumn(6).getString();
  model.subject = row.getColumn(7).getString();
  model.level = row.getColumn(8).getString();
  model.is_new = row.getColumn(9).getInt() != 0;
  model.is_hard = row.getColumn(10).getInt() != 0;
  if (!row.isColumnNull(11)) {
    model.origin = row.getColumn(11).getInt64();
  }
  model.address = row.getColumn(12).getString();
  model.objective = row.getColumn(13).getString();
  return model;
}

ModelLead lead_of(const SQLite::Statement& row) {
  return {Date(row.getColumn(1).getInt()), row.getColumn(2).getInt64(), row.getColumn(3).getString()};
}

ModelStatus status_of(const SQLite::Statement& row) {
  ModelStatus step;
  step.sequence = row.getColumn(1).getInt64();
  step.year = row.getColumn(2).getInt();
  step.on = Date(row.getColumn(3).getInt());
  const auto state = model_state(row.getColumn(4).getString());
  ensure(state.has_value(), "the schema admits no state that the program does not know");
  step.state = *state;
  step.recognised_level = row.getColumn(5).getString();
  step.basis = row.getColumn(6).getString();
  step.reason = row.getColumn(7).getString();
  step.level = row.getColumn(8).getString();
  return step;
}

/// Rows of one model after the other, its id in their first column, beside a walk over the models by id.
class Beside {
 public:
  Beside(store::Store& store, const std::string& sql, const std::string& units = {})
      : m_rows(store.database(), sql), m_more(false) {
    if (!units.empty()) {
      m_rows.bind(1, units);
    }
    m_more = m_rows.executeStep();
  }

  template <typename Row>
  std::vector<Row> take(std::int64_t model, Row (*row_of)(const SQLite::Statement&)) {
    std::vector<Row> taken;
    for (; m_more && m_rows.getColumn(0).getInt64() == model; m_more = m_rows.executeStep()) {
      taken.push_back(row_of(m_rows));
    }
    return taken;
  }

 private:
  SQLite::Statement m_rows;
  bool m_more;
};

}  // namespace

void each_model(store::Store& store, const std::function<void(const Model&)>& visit) {
  SQLite::Statement rows(store.database(), std::string(model_rows) + "id");
  Beside steps(store, status_rows);
  Beside leads(store, lead_rows);
  while (rows.executeStep()) {
    Model model = model_of(rows);
    model.log = steps.take(model.id, status_of);
    model.leads = leads.take(model.id, lead_of);
    visit(model);
  }
}

std::vector<Model> models_of_units(store::Store& store, std::span<const std::int64_t> units) {
  const std::string ids = fmt::format("[{}]", fmt::join(units, ","));
  const auto only = [](std::string sql, std::string_view id) {
    return sql.insert(sql.rfind("ORDER BY"), fmt::format("WHERE {} {}\n    ", id, of_units));
  };
  SQLite::Statement rows(store.database(), only(std::string(model_rows) + "id", "id"));
  rows.bind(1, ids);
  Beside steps(store, only(status_rows, "model"), ids);
  Beside leads(store, only(lead_rows, "model"), ids);
  std::vector<Model> models;
  while (rows.executeStep()) {
    models.push_back(model_of(rows));
    models.back().log = steps.take(models.back().id, status_of);
    models.back().leads = leads.take(models.back().id, lead_of);
  }
  std::sort(models.begin(), models.end(), [](const Model& a, const Model& b) { return a.code < b.code; });
  return models;
}

Models Models::load(store::Store& store) {
  Models models;
  SQLite::Statement rows(store.database(), std::string(model_rows) + "code");
  while (rows.executeStep()) {
    Model model = model_of(rows);
    by_id::put(models.m_by_id, model.id, models.m_models.size());
    models.m_by_code.add(model.code, static_cast<std::int64_t>(models.m_models.size()));
    models.m_models.push_back(std::move(model));
  }

  SQLite::Statement steps(store.database(), status_rows);
  while (steps.executeStep()) {
    const std::int64_t id = steps.getColumn(0).getInt64();
    models.m_models[by_id::find(models.m_by_id, id, "a step is of a model")].log.push_back(status_of(steps));
  }

  SQLite::Statement leads(store.database(), lead_rows);
  while (leads.executeStep()) {
    const std::int64_t id = leads.getColumn(0).getInt64();
    models.m_models[by_id::find(models.m_by_id, id, "a lead is of a model")].leads.push_back(lead_of(leads));
  }
  return models;
}

void insert_models(store::Write& write, std::span<const Model> models) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO model (id, code, title, unit, field, registered, type, subject, level, is_new, is_hard, origin, address,
      objective)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
  for (const Model& model : models) {
    insert.bind(1, model.id);
    insert.bindNoCopy(2, model.code);
    insert.bindNoCopy(3, model.title);
    insert.bind(4, model.unit);
    insert.bindNoCopy(5, model.field);
    insert.bind(6, model.registered.days());
    insert.bindNoCopy(7, model.type);
    insert.bindNoCopy(8, model.subject);
    insert.bindNoCopy(9, model.level);
    insert.bind(10, model.is_new ? 1 : 0);
    insert.bind(11, model.is_hard ? 1 : 0);
    if (model.origin) {
      insert.bind(12, *model.origin);
    } else {
      insert.bind(12);
    }
    insert.bindNoCopy(13, model.address);
    insert.bindNoCopy(14, model.objective);
    insert.exec();
    insert.reset();
  }
}

void update_models(store::Write& write, std::span<const Model> models) {
  SQLite::Statement update(write.database(), R"(
    UPDATE model
    SET address = ?, objective = ?
    WHERE id = ?)");
  for (const Model& model : models) {
    update.bindNoCopy(1, model.address);
    update.bindNoCopy(2, model.objective);
    update.bind(3, model.id);
    update.exec();
    update.reset();
  }
}

void insert_steps(store::Write& write, std::span<const ModelStep> steps) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO model_status (model, sequence, year, on_day, status, recognised_level, basis, reason)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?))");
  for (const ModelStep& step : steps) {
    insert.bind(1, step.model);
    insert.bind(2, step.status.sequence);
    insert.bind(3, step.status.year);
    insert.bind(4, step.status.on.days());
    insert.bind(5, std::string(code_of(step.status.state)));
    insert.bindNoCopy(6, step.status.recognised_level);
    insert.bindNoCopy(7, step.status.basis);
    insert.bindNoCopy(8, step.status.reason);
    insert.exec();
    insert.reset();
  }

  SQLite::Statement forward(write.database(), R"(
    INSERT INTO model_forward (model, sequence, level)
    VALUES (?, ?, ?))");
  for (const ModelStep& step : steps) {
    if (!step.status.level.empty()) {
      forward.bind(1, step.model);
      forward.bind(2, step.status.sequence);
      forward.bindNoCopy(3, step.status.level);
      forward.exec();
      forward.reset();
    }
  }
}

void insert_lead(store::Write& write, std::int64_t model, const ModelLead& lead) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO model_lead (model, from_day, unit, basis)
    VALUES (?, ?, ?, ?))");
  insert.bind(1, model);
  insert.bind(2, lead.from.days());
  insert.bind(3, lead.unit);
  insert.bindNoCopy(4, lead.basis);
  insert.exec();
}

}  // namespace danvan::registry
