#pragma once

#include "danvan/evaluation/rounds.hpp"
#include "danvan/register/clusters.hpp"
#include "danvan/register/leads.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"

namespace danvan::evaluation {

/// The unit that a model is ranked and kept apart from evaluators by: its lead, or whom the record names last where
/// nobody leads it.
inline std::int64_t unit_of(const registry::Lead& lead) {
  return lead.unit.value_or(lead.recorded);
}

/// The units or models that a rubric can be for, as they are on the last day of a year.
class SubjectRegister {
 public:
  static SubjectRegister load(store::Store& store, config::RubricSubject kind, int year);

  /// As it is called that day, in the cluster it (or the unit that leads it) is ranked in that year.
  [[nodiscard]] RoundSubject at(std::int64_t id) const;
  [[nodiscard]] std::optional<RoundSubject> find(std::string_view code) const;
  /// Units in force that day; models that count as registered in the year (newly, or carried over).
  [[nodiscard]] std::vector<RoundSubject> all() const;
  [[nodiscard]] Message suggestion(std::string_view code) const;

 private:
  SubjectRegister(store::Store& store, int year);
  [[nodiscard]] RoundSubject of(const registry::Unit& unit) const;
  [[nodiscard]] RoundSubject of(const registry::Model& model) const;

  int m_year;
  Date m_day;
  registry::Units m_units;
  registry::Clusters m_clusters;
  // Of rubrics for models:
  std::optional<registry::Models> m_models;
  registry::Leads m_leads;
};

}  // namespace danvan::evaluation
