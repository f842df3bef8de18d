#pragma once

#include "danvan/base/codes.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/reporting/deadline.hpp"

#include <map>
#include <vector>

namespace danvan::reporting {

/// A version of a form, with its indicators as places in the catalogue.
struct FormVersion {
  const config::Form* form = nullptr;
  std::vector<bool> has;              // by indicator place
  std::vector<std::size_t> required;  // indicator places
};

/// The forms of one period, worked out once.
struct PeriodForms {
  static constexpr std::int64_t no_form = -1;
  static constexpr std::int64_t several = -2;

  Period period;
  std::string code;                       // of the period
  std::vector<const FormVersion*> forms;  // by form place; null where it does not hold
  std::vector<Deadlines> days;            // by form place
  std::vector<std::int64_t> only_form;    // by indicator place: the one form that has it, or no_form, or several
};

/// The indicators and forms of the definitions as small whole numbers ("places", in the order of their codes), so that
/// the loop over an input compares numbers. Refers to the definitions it was made from.
class Catalogue {
 public:
  explicit Catalogue(const config::Definitions& definitions);
  Catalogue(const Catalogue&) = delete;
  Catalogue& operator=(const Catalogue&) = delete;

  [[nodiscard]] const config::Definitions& definitions() const { return m_definitions; }
  [[nodiscard]] std::optional<std::size_t> indicator(std::string_view code) const;
  [[nodiscard]] const config::Indicator& indicator_at(std::size_t place) const { return *m_indicators[place]; }
  [[nodiscard]] std::optional<std::size_t> form(std::string_view code) const;
  [[nodiscard]] const std::string& form_at(std::size_t place) const { return m_forms[place]; }
  [[nodiscard]] std::size_t form_count() const { return m_forms.size(); }

  /// Stays valid as long as the catalogue.
  const PeriodForms& on(Period period);

 private:
  FormVersion version(const config::Form& form) const;
  [[nodiscard]] PeriodForms forms_on(Period period) const;

  const config::Definitions& m_definitions;
  std::vector<const config::Indicator*> m_indicators;
  std::vector<std::string> m_forms;
  Codes m_indicator_codes, m_form_codes;
  std::vector<FormVersion> m_versions;  // in the order of the definitions
  std::map<std::int32_t, PeriodForms> m_periods;
};

}  // namespace danvan::reporting
