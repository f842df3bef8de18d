#pragma once

#include "danvan/register/units.hpp"
#include "reporting/catalogue.hpp"
#include "reporting/record.hpp"

#include <span>

namespace danvan::reporting {

/// One submission made of the rows of an input, before it is judged and kept.
struct Draft {
  const PeriodForms* period = nullptr;
  std::size_t form_place = 0;
  const registry::Unit* unit = nullptr;
  Deadlines days;       // of the form, as they are for this unit
  bool exempt = false;  // the unit from the form
  Date received;
  bool received_given = false;
  std::string note;
  std::span<const Record> rows;  // by indicator, one each
  const Batch* batch = nullptr;

  [[nodiscard]] const config::Form& form() const { return *period->forms[form_place]->form; }
  /// The row with this indicator, or null.
  [[nodiscard]] const Record* find(std::size_t indicator) const;
};

}  // namespace danvan::reporting
