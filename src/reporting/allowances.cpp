#include "danvan/reporting/allowances.hpp"

#include <algorithm>

namespace danvan::reporting {

const Allowances::Extension* Allowances::extension(std::int64_t unit, std::int64_t form) const {
  const auto found = m_extensions.find({unit, form});
  return found == m_extensions.end() ? nullptr : &found->second;
}

const Allowances::Exemption* Allowances::exemption(std::int64_t unit, std::int64_t form) const {
  const auto found = m_exemptions.find({unit, form});
  return found == m_exemptions.end() ? nullptr : &found->second;
}

Deadlines Allowances::days(std::int64_t unit, std::int64_t form, Deadlines own) const {
  if (const Extension* granted = extension(unit, form)) {
    // The form's own due day may have been moved since, beyond what was granted.
    own.due = std::max(own.due, granted->until);
    own.closes = std::max(own.closes, granted->until);
  }
  return own;
}

}  // namespace danvan::reporting
