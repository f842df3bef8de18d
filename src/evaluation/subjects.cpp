#include "evaluation/subjects.hpp"

namespace danvan::evaluation {
namespace {

Date last_day(int year) {
  return Period::of_year(year).last();
}

}  // namespace

SubjectRegister SubjectRegister::load(store::Store& store, config::RubricSubject kind) {
  const bool of_models = kind == config::RubricSubject::model;
  return {registry::Units::load(store), registry::Clusters::load(store),
          of_models ? std::optional(registry::Models::load(store)) : std::nullopt};
}

RoundSubject SubjectRegister::of(const registry::Unit& unit, int year) const {
  return {unit.id, unit.code, unit.named_on(last_day(year)).name, m_clusters.of(unit, year), unit.id};
}

RoundSubject SubjectRegister::of(const registry::Model& model, int year) const {
  const registry::Unit& lead = m_units.at(model.unit);
  return {model.id, model.code, model.title, m_clusters.of(lead, year), lead.id};
}

RoundSubject SubjectRegister::at(std::int64_t id, int year) const {
  return m_models ? of(m_models->at(id), year) : of(m_units.at(id), year);
}

std::optional<RoundSubject> SubjectRegister::find(std::string_view code, int year) const {
  if (m_models) {
    const registry::Model* model = m_models->find(code);
    return model == nullptr ? std::nullopt : std::optional(of(*model, year));
  }
  const registry::Unit* unit = m_units.find(code);
  return unit == nullptr ? std::nullopt : std::optional(of(*unit, year));
}

std::vector<RoundSubject> SubjectRegister::of_year(int year) const {
  std::vector<RoundSubject> found;
  if (m_models) {
    for (const registry::Model& model : m_models->all()) {
      if (registry::in_year(model, year).registered) {
        found.push_back(of(model, year));
      }
    }
    return found;
  }
  for (const registry::Unit& unit : m_units.all()) {
    if (unit.on(last_day(year)) != nullptr) {
      found.push_back(of(unit, year));
    }
  }
  return found;
}

Message SubjectRegister::suggestion(std::string_view code) const {
  return m_models ? m_models->suggestion(code) : m_units.suggestion(code);
}

}  // namespace danvan::evaluation
