#include "reporting/known_reports.hpp"

#include <algorithm>

namespace danvan::reporting {

const KnownReports::Known& KnownReports::of(Period period) {
  if (const auto found = m_known.find(period.number()); found != m_known.end()) {
    return found->second;
  }
  if (m_held > limit) {
    m_known.clear();
    m_held = 0;
  }
  Known known{standings(m_store, period), StepLog::load(m_store, period)};
  m_held += known.standings.size();
  return m_known.emplace(period.number(), std::move(known)).first->second;
}

const Standing* KnownReports::find(Period period, std::int64_t unit, std::int64_t form) {
  const std::vector<Standing>& all = of(period).standings;
  const auto wanted = std::pair(unit, form);
  const auto at = std::lower_bound(all.begin(), all.end(), wanted, [](const Standing& one, const auto& key) {
    return std::pair(one.unit, one.form) < key;
  });
  return at != all.end() && std::pair(at->unit, at->form) == wanted ? &*at : nullptr;
}

std::span<const Step> KnownReports::steps(const Header& header) const {
  return m_known.at(header.period.number()).steps.of(header);
}

}  // namespace danvan::reporting
