#include "danvan/register/mirrors.hpp"
#include "danvan/register/model_leads.hpp"

namespace danvan::registry {
namespace {

using enum store::Form;
constexpr std::array<store::Form, lead_columns.size()> forms{text, text, day, text};

void rows(store::Store& store, const store::TakeRow& take) {
  store::rows_of(store, R"(
    SELECT model.code, unit.code, lead.from_day, lead.basis
    FROM model
    CROSS JOIN model_lead AS lead ON lead.model = model.id
    CROSS JOIN unit ON unit.id = lead.unit
    ORDER BY model.code, lead.from_day)",
                 forms, take);
}

}  // namespace

store::Mirror leads_mirror() {
  return {"leads", lead_columns, rows};
}

}  // namespace danvan::registry
