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

void insert_forms(store::Write& write, std::span<const NewForm> forms) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO model_form (model, rationale, targets, content, area, beneficiaries, budget_state, budget_social,
      workdays, start, review_on, outputs, sustainability)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
  for (const NewForm& one : forms) {
    const ModelForm& form = one.form;
    insert.bind(1, one.model);
    insert.bindNoCopy(2, form.rationale);
    insert.bindNoCopy(3, form.targets);
    insert.bindNoCopy(4, form.content);
    insert.bindNoCopy(5, form.area);
    insert.bindNoCopy(6, form.beneficiaries);
    bind_number(insert, 7, form.budget_state);
    bind_number(insert, 8, form.budget_social);
    bind_number(insert, 9, form.workdays);
    bind_day(insert, 10, form.start);
    bind_day(insert, 11, form.review_on);
    insert.bindNoCopy(12, form.outputs);
    insert.bindNoCopy(13, form.sustainability);
    insert.exec();
    insert.reset();
  }
}

}  // namespace danvan::registry
