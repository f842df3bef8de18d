#pragma once

#include "danvan/document/table.hpp"
#include "danvan/reporting/roll_up.hpp"
#include "reporting/figure_table.hpp"
#include "reporting/submission_table.hpp"

#include <map>

namespace danvan::reporting {

/// A form of a unit, by their numbers in the store; 0 where the form was never handed in.
struct FormPlace {
  std::int64_t unit = 0, form = 0;
};

/// What a form that goes out is filled with: the figures of the period before, and the submissions that stand in the
/// period itself. Read in one scan each.
class FormFigures {
 public:
  FormFigures(store::Store& store, const config::Definitions& definitions, Period period, Period before);

  [[nodiscard]] FormPlace place(std::int64_t unit, const std::string& form) const { return {unit, m_forms.at(form)}; }
  /// As people read it; a ratio, computed from its parts, as a percentage.
  [[nodiscard]] document::Cell before(FormPlace place, const config::Indicator& indicator) const;
  [[nodiscard]] Period period_before() const { return m_before; }
  /// Null where nothing was handed in.
  [[nodiscard]] const Standing* standing(FormPlace place) const;

 private:
  [[nodiscard]] std::int64_t key(FormPlace place, const std::string& indicator) const;
  [[nodiscard]] Figure number(FormPlace place, const std::string& indicator) const;
  [[nodiscard]] document::Cell text(FormPlace place, const std::string& indicator) const;
  [[nodiscard]] document::Cell ratio(FormPlace place, const config::Indicator& indicator) const;

  const config::Definitions& m_definitions;
  Period m_before;
  std::map<std::string, std::int64_t, std::less<>> m_forms, m_indicators;  // terms by code
  std::vector<IndexNumber> m_numbers;                                      // by key
  std::vector<IndexText> m_texts;
  std::vector<Standing> m_standings;  // by unit and form
};

}  // namespace danvan::reporting
