#pragma once

#include "danvan/reporting/deadline.hpp"
#include "danvan/store/store.hpp"

#include <map>
#include <string>

namespace danvan::reporting {

/// What was granted to units for their reports of one period: later due days, and exemptions.
class Allowances {
 public:
  struct Extension {
    Date until;
    Date on;
    std::string reason;
  };
  struct Exemption {
    Date on;
    std::string reason;
  };

  /// In two scans of the period.
  static Allowances load(store::Store& store, Period period);

  /// The newest of the unit for a form, which is a term; null where there is none.
  [[nodiscard]] const Extension* extension(std::int64_t unit, std::int64_t form) const;
  /// Null where the unit is not exempt from the form.
  [[nodiscard]] const Exemption* exemption(std::int64_t unit, std::int64_t form) const;
  /// The days of a form, as they are for this unit: due later, and open at least until then.
  [[nodiscard]] Deadlines days(std::int64_t unit, std::int64_t form, Deadlines own) const;

 private:
  std::map<std::pair<std::int64_t, std::int64_t>, Extension> m_extensions;  // by unit and form
  std::map<std::pair<std::int64_t, std::int64_t>, Exemption> m_exemptions;
};

}  // namespace danvan::reporting
