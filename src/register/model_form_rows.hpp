#pragma once

#include "danvan/register/model_form.hpp"

#include <span>

namespace danvan::registry {

/// A form of a model that has none yet.
struct NewForm {
  std::int64_t model = 0;
  ModelForm form;
};
void insert_forms(store::Write& write, std::span<const NewForm> forms);

}  // namespace danvan::registry
