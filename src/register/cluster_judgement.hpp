#pragma once

#include "danvan/register/clusters.hpp"
#include "register/fault.hpp"
#include "register/suggest.hpp"

#include <span>

namespace danvan::registry {

/// Places of `cluster_columns`.
enum ClusterColumn : std::size_t { cluster_year, cluster_name, cluster_unit, cluster_head };

/// The clusters as they would be with the rows of a request, and what is wrong with that. Pure.
class ClusterJudgement {
 public:
  /// `reason`: of corrections; empty where none is given. `last_year`: the last that may be recorded.
  ClusterJudgement(const Units& units, const Clusters& recorded, std::span<const ClusterRow> rows,
                   std::string_view reason, int last_year, SuggestionBudget& budget);

  /// In the order of the rows.
  [[nodiscard]] const std::vector<Fault>& faults() const { return m_faults; }
  /// What is to be written, by year and unit.
  [[nodiscard]] const std::vector<ClusterPlace>& changes() const { return m_changes; }
  [[nodiscard]] std::int64_t unchanged() const { return m_unchanged; }

 private:
  /// A row understood.
  struct Asked {
    std::size_t row = 0;
    ClusterPlace place;
    bool is_new = false;  // not recorded just so
  };
  void fault(std::size_t row, std::size_t column, std::string rule, Message reason, Message cure,
             Exit exit = Exit::bad_input);
  void read(std::size_t row);
  [[nodiscard]] bool is_in_force(const Unit& unit, int year) const;
  void meet_recorded(Asked asked);
  void judge_heads();

  const Units& m_units;
  const Clusters& m_recorded;
  std::span<const ClusterRow> m_rows;
  std::string_view m_reason;
  int m_last_year;
  SuggestionBudget& m_budget;
  std::map<std::pair<int, std::int64_t>, Asked> m_asked;  // by year and unit
  std::vector<ClusterPlace> m_changes;
  std::int64_t m_unchanged = 0;
  std::vector<Fault> m_faults;
};

}  // namespace danvan::registry
