#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/leads.hpp"

#include <array>
#include <map>
#include <set>

namespace danvan::reporting {

/// Models that a unit leads, and those it leads together with another: as a partner whose role is lead.
struct ModelTally {
  std::int64_t led = 0;
  std::int64_t together = 0;
  bool operator==(const ModelTally&) const = default;
};

/// Which counts of a period a model is in, by `config::CountedModels`. `cutoff_day` is that of the form's calendar.
/// - registered, effective, recognised, outstanding: as the model counts in the period's year (rules: Models). In a
///   period that ends before the year does, steps of later days are not known yet; at the year's end those are that
///   speak of the year, though they were written down in January.
/// - new, copies: registered on a day of the period, and the latter as copies of another.
std::array<bool, 6> counts_of(const registry::Model& model, Period period, int cutoff_day);

/// The register's counts for the units' reports. Reads the models once.
class RegisterCounts {
 public:
  RegisterCounts(store::Store& store, const registry::Units& units);

  /// At the period's end, by who leads then. Counts a period when it is first asked for.
  ModelTally of(std::int64_t unit, config::CountedModels what, Period period, int cutoff_day);
  /// The units that lead a model together at the period's end, of each such model that counts in the period.
  [[nodiscard]] std::vector<std::set<std::int64_t>> led_together(config::CountedModels what, Period period,
                                                                 int cutoff_day) const;

 private:
  using Tallies = std::map<std::int64_t, std::array<ModelTally, 6>>;  // by unit

  void count(Period period, int cutoff_day);

  const registry::Units& m_units;
  registry::Successions m_successions;
  std::vector<registry::Model> m_models;                                 // without their texts
  std::map<std::int64_t, std::vector<std::int64_t>> m_leading_partners;  // of a model
  std::map<std::pair<std::int32_t, int>, Tallies> m_tallies;             // by period and day
};

}  // namespace danvan::reporting
