#pragma once

#include "danvan/register/model_form.hpp"

#include <span>

namespace danvan::registry {

/// A form to be written, in place of what the model has of it.
struct FormRow {
  std::int64_t model = 0;
  ModelForm form;
};
void put_forms(store::Write& write, std::span<const FormRow> forms);

}  // namespace danvan::registry
