#include "danvan/register/model_form.hpp"

namespace danvan::registry {
namespace {

FormEntry text_entry(std::string_view column, const std::string& text) {
  return {column, text, {}, {}};
}
FormEntry number_entry(std::string_view column, const std::optional<std::int64_t>& number) {
  return {column, {}, number, {}};
}
FormEntry day_entry(std::string_view column, const std::optional<Date>& day) {
  return {column, {}, {}, day};
}

}  // namespace

std::string FormEntry::written() const {
  return number ? std::to_string(*number) : day ? day->iso() : text;
}

std::vector<FormEntry> entries_of(const ModelForm& form) {
  return {text_entry("rationale", form.rationale),
          text_entry("targets", form.targets),
          text_entry("content", form.content),
          text_entry("area", form.area),
          text_entry("beneficiaries", form.beneficiaries),
          number_entry("budget_state", form.budget_state),
          number_entry("budget_social", form.budget_social),
          number_entry("workdays", form.workdays),
          day_entry("start", form.start),
          day_entry("review_on", form.review_on),
          text_entry("outputs", form.outputs),
          text_entry("sustainability", form.sustainability)};
}

std::vector<std::string_view> missing_items(const Model& model, const ModelForm& form) {
  std::vector<std::string_view> missing;
  const auto need = [&missing](std::string_view column, bool given) {
    if (!given) {
      missing.push_back(column);
    }
  };
  need("rationale", !form.rationale.empty());
  need("objective", !model.objective.empty());
  need("targets", !form.targets.empty());
  need("content", !form.content.empty());
  need("address", !model.address.empty());
  need("area", !form.area.empty());
  need("beneficiaries", !form.beneficiaries.empty());
  need("resources", form.budget_state || form.budget_social || form.workdays);
  need("start", form.start.has_value());
  need("review_on", form.review_on.has_value());
  need("outputs", !form.outputs.empty());
  need("sustainability", !form.sustainability.empty());
  return missing;
}

}  // namespace danvan::registry
