#include "danvan/register/confirm_models.hpp"
#include "danvan/register/mirrors.hpp"
#include "register/first_steps.hpp"

namespace danvan::registry {
namespace {

using enum store::Form;
constexpr std::array<store::Form, confirmation_columns.size()> forms{text, whole, text, day, text, text, text, text};

void rows(store::Store& store, NextStep next, const store::TakeRow& take) {
  const std::string sql = R"(
    SELECT model.code, step.year, step.status, step.on_day, step.basis, step.recognised_level, step.reason,
      forward.level
    FROM model
    CROSS JOIN model_status AS first ON first.model = model.id AND first.sequence = 1
    LEFT JOIN model_status AS second ON second.model = model.id AND second.sequence = 2
    CROSS JOIN model_status AS step ON step.model = model.id
    LEFT JOIN model_forward AS forward ON forward.model = step.model AND forward.sequence = step.sequence
    WHERE step.sequence > )" +
                          steps_with_model(next) + R"(
    ORDER BY model.code, step.sequence)";
  store::rows_of(store, sql, forms, take);
}

}  // namespace

store::Mirror confirmations_mirror(NextStep next) {
  return {"confirmations", confirmation_columns,
          [next](store::Store& store, const store::TakeRow& take) { rows(store, next, take); }};
}

}  // namespace danvan::registry
