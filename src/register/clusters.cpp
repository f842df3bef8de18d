#include "danvan/register/clusters.hpp"

#include "danvan/base/period.hpp"

namespace danvan::registry {

const ClusterPlace* Clusters::last(std::int64_t unit, int year) const {
  const auto found = m_last.find({year, unit});
  return found == m_last.end() ? nullptr : &found->second;
}

const ClusterPlace* Clusters::recorded(std::int64_t unit, int year) const {
  const ClusterPlace* place = last(unit, year);
  return place == nullptr || place->cluster.empty() ? nullptr : place;
}

const std::string& Clusters::of(const Unit& unit, int year) const {
  const ClusterPlace* place = recorded(unit.id, year);
  return place != nullptr ? place->cluster : unit.named_on(Period::of_year(year).last()).cluster;
}

std::vector<const ClusterPlace*> Clusters::in_year(int year) const {
  std::vector<const ClusterPlace*> found;
  for (auto place = m_last.lower_bound({year, 0}); place != m_last.end() && place->first.first == year; ++place) {
    if (!place->second.cluster.empty()) {
      found.push_back(&place->second);
    }
  }
  return found;
}

}  // namespace danvan::registry
