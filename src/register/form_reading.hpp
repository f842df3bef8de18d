#pragma once

#include "danvan/register/model_form.hpp"
#include "register/fault.hpp"

#include <span>

namespace danvan::registry {

/// What the cells of a row say of the registration form, in the order of `model_columns` from `first_form_column` on,
/// and what is wrong with them.
struct FormReading {
  ModelForm form;
  std::vector<Fault> faults;
};
FormReading read_form(std::span<const std::string> cells, std::size_t row);

/// The recorded form with what it lacked taken from another.
ModelForm completed(ModelForm recorded, const ModelForm& more);

}  // namespace danvan::registry
