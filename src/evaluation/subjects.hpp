#pragma once

#include "danvan/evaluation/rounds.hpp"
#include "danvan/register/clusters.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"

namespace danvan::evaluation {

/// The units or models that a rubric can be for.
class SubjectRegister {
 public:
  static SubjectRegister load(store::Store& store, config::RubricSubject kind);

  /// As it is called on the last day of the year, in the cluster it (or the unit that leads it) is ranked in that year.
  [[nodiscard]] RoundSubject at(std::int64_t id, int year) const;
  [[nodiscard]] std::optional<RoundSubject> find(std::string_view code, int year) const;
  /// Units in force on the year's last day; models that count as registered in it (newly, or carried over).
  [[nodiscard]] std::vector<RoundSubject> of_year(int year) const;
  [[nodiscard]] Message suggestion(std::string_view code) const;

 private:
  SubjectRegister(registry::Units units, registry::Clusters clusters, std::optional<registry::Models> models)
      : m_units(std::move(units)), m_clusters(std::move(clusters)), m_models(std::move(models)) {}
  [[nodiscard]] RoundSubject of(const registry::Unit& unit, int year) const;
  [[nodiscard]] RoundSubject of(const registry::Model& model, int year) const;

  registry::Units m_units;
  registry::Clusters m_clusters;
  std::optional<registry::Models> m_models;  // of rubrics for models
};

}  // namespace danvan::evaluation
