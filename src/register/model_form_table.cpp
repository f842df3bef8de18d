#include "danvan/register/model_form.hpp"
#include "register/model_form_rows.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::registry {
namespace {

std::optional<std::int64_t> number_of(const SQLite::Statement& row, int column) {
  return row.isColumnNull(column) ? std::nullopt : std::optional<std::int64_t>(row.getColumn(column).getInt64());
}

std::optional<Date> day_of(const SQLite::Statement& row, int column) {
  return row.isColumnNull(column) ? std::nullopt : std::optional(Date(row.getColumn(column).getInt()));
}

ModelForm form_of(const SQLite::Statement& row) {
  ModelForm form;
  form.rationale = row.getColumn(1).getString();
  form.targets = row.getColumn(2).getString();
  form.content = row.getColumn(3).getString();
  form.area = row.getColumn(4).getString();
  form.beneficiaries = row.getColumn(5).getString();
  form.budget_state = number_of(row, 6);
  form.budget_social = number_of(row, 7);
  form.workdays = number_of(row, 8);
  form.start = day_of(row, 9);
  form.review_on = day_of(row, 10);
  form.outputs = row.getColumn(11).getString();
  form.sustainability = row.getColumn(12).getString();
  return form;
}

void bind_number(SQLite::Statement& statement, int place, const std::optional<std::int64_t>& value) {
  if (value) {
    statement.bind(place, *value);
  } else {
    statement.bind(place);
  }
}

void bind_day(SQLite::Statement& statement, int place, const std::optional<Date>& day) {
  bind_number(statement, place, day ? std::optional<std::int64_t>(day->days()) : std::nullopt);
}

}  // namespace

ModelForms model_forms(store::Store& store) {
  ModelForms forms;
  SQLite::Statement rows(store.database(), R"(
    SELECT model, rationale, targets, content, area, beneficiaries, budget_state, budget_social, workdays, start,
      review_on, outputs, sustainability
    FROM model_form
    ORDER BY model)");
  while (rows.executeStep()) {
    forms.emplace_hint(forms.end(), rows.getColumn(0).getInt64(), form_of(rows));
  }
  return forms;
}

std::optional<ModelForm> model_form(store::Store& store, std::int64_t model) {
  SQLite::Statement row(store.database(), R"(
    SELECT model, rationale, targets, content, area, beneficiaries, budget_state, budget_social, workdays, start,
      review_on, outputs, sustainability
    FROM model_form
    WHERE model = ?)");
  row.bind(1, model);
  return row.executeStep() ? std::optional(form_of(row)) : std::nullopt;
}

void put_forms(store::Write& write, std::span<const FormRow> forms) {
  SQLite::Statement put(write.database(), R"(
    INSERT INTO model_form (model, rationale, targets, content, area, beneficiaries, budget_state, budget_social,
      workdays, start, review_on, outputs, sustainability)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (model) DO UPDATE SET rationale = excluded.rationale, targets = excluded.targets,
      content = excluded.content, area = excluded.area, beneficiaries = excluded.beneficiaries,
      budget_state = excluded.budget_state, budget_social = excluded.budget_social, workdays = excluded.workdays,
      start = excluded.start, review_on = excluded.review_on, outputs = excluded.outputs,
      sustainability = excluded.sustainability)");
  for (const FormRow& one : forms) {
    const ModelForm& form = one.form;
    put.bind(1, one.model);
    put.bindNoCopy(2, form.rationale);
    put.bindNoCopy(3, form.targets);
    put.bindNoCopy(4, form.content);
    put.bindNoCopy(5, form.area);
    put.bindNoCopy(6, form.beneficiaries);
    bind_number(put, 7, form.budget_state);
    bind_number(put, 8, form.budget_social);
    bind_number(put, 9, form.workdays);
    bind_day(put, 10, form.start);
    bind_day(put, 11, form.review_on);
    put.bindNoCopy(12, form.outputs);
    put.bindNoCopy(13, form.sustainability);
    put.exec();
    put.reset();
  }
}

}  // namespace danvan::registry
