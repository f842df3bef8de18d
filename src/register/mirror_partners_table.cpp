#include "danvan/register/mirrors.hpp"
#include "danvan/register/model_partners.hpp"

namespace danvan::registry {
namespace {

using enum store::Form;
constexpr std::array<store::Form, partner_columns.size()> forms{text, text, text, text};

void rows(store::Store& store, const store::TakeRow& take) {
  store::rows_of(store, R"(
    SELECT model.code, one.partner, one.role, one.task
    FROM model
    CROSS JOIN model_partner AS one ON one.model = model.id
    ORDER BY model.code, one.role, one.partner)",
                 forms, take);
}

}  // namespace

store::Mirror partners_mirror() {
  return {"partners", partner_columns, rows};
}

}  // namespace danvan::registry
