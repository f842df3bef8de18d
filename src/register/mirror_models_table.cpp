#include "danvan/register/add_models.hpp"
#include "danvan/register/mirrors.hpp"
#include "register/first_steps.hpp"

namespace danvan::registry {
namespace {

using enum store::Form;
constexpr std::array<store::Form, model_columns.size()> forms{
    text, text, text, text, day,  text, text, text,  truth, truth, text, text, text, text,
    day,  text, text, text, text, text, text, whole, whole, whole, day,  day,  text, text};

void rows(store::Store& store, NextStep next, const store::TakeRow& take) {
  const std::string sql = R"(
    SELECT model.code, model.title, unit.code, model.field, model.registered, model.type, model.subject, model.level,
      model.is_new, model.is_hard, origin.code, model.address, model.objective, step.status, step.on_day,
      step.recognised_level, form.rationale, form.targets, form.content, form.area, form.beneficiaries,
      form.budget_state, form.budget_social, form.workdays, form.start, form.review_on, form.outputs,
      form.sustainability
    FROM model
    CROSS JOIN unit ON unit.id = model.unit
    LEFT JOIN model AS origin ON origin.id = model.origin
    LEFT JOIN model_form AS form ON form.model = model.id
    LEFT JOIN model_status AS first ON first.model = model.id AND first.sequence = 1
    LEFT JOIN model_status AS second ON second.model = model.id AND second.sequence = 2
    LEFT JOIN model_status AS step ON step.model = model.id AND step.sequence = )" +
                          steps_with_model(next) + R"(
    ORDER BY model.code)";
  store::rows_of(store, sql, forms, take);
}

}  // namespace

store::Mirror models_mirror(NextStep next) {
  return {"models", model_columns,
          [next](store::Store& store, const store::TakeRow& take) { rows(store, next, take); }};
}

}  // namespace danvan::registry
