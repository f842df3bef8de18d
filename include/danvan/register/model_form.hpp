#pragma once

#include "danvan/base/date.hpp"
#include "danvan/register/models.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::registry {

/// What the registration form of a model says beyond the model itself. Empty or nothing is "not given"; money is in
/// whole đồng.
struct ModelForm {
  std::string rationale, targets, content, area, beneficiaries;
  std::optional<std::int64_t> budget_state, budget_social, workdays;
  std::optional<Date> start, review_on;
  std::string outputs, sustainability;
  bool operator==(const ModelForm&) const = default;
};

/// One entry of the form, by its column in models.csv: a text, a number or a day; none of them where it is not given.
struct FormEntry {
  std::string_view column;
  std::string text;
  std::optional<std::int64_t> number;
  std::optional<Date> day;

  /// As models.csv has it.
  [[nodiscard]] std::string written() const;
};
/// Every entry, in the order of the form.
std::vector<FormEntry> entries_of(const ModelForm& form);

/// The forms of models by their ids; a model without one has none.
using ModelForms = std::map<std::int64_t, ModelForm>;
ModelForms model_forms(store::Store& store);
std::optional<ModelForm> model_form(store::Store& store, std::int64_t model);

/// What the form of nine mandatory items leaves open, as columns of models.csv in its order. Of the resources one kind
/// is enough: without any, the three columns stand together as `resources`. A model without a lead cannot be.
std::vector<std::string_view> missing_items(const Model& model, const ModelForm& form);

}  // namespace danvan::registry
