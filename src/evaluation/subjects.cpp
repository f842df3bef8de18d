#include "evaluation/subjects.hpp"

namespace danvan::evaluation {

SubjectRegister::SubjectRegister(store::Store& store, int year)
    : m_year(year),
      m_day(Period::of_year(year).last()),
      m_units(registry::Units::load(store)),
      m_clusters(registry::Clusters::load(store)) {}

SubjectRegister SubjectRegister::load(store::Store& store, config::RubricSubject kind, int year) {
  SubjectRegister loaded(store, year);
  if (kind == config::RubricSubject::model) {
    loaded.m_models = registry::Models::load(store);
    loaded.m_leads = {loaded.m_units, registry::Successions::load(store), loaded.m_day};
  }
  return loaded;
}

RoundSubject SubjectRegister::of(const registry::Unit& unit) const {
  return {unit.id, unit.code, unit.named_on(m_day).name, m_clusters.of(unit, m_year), unit.id};
}

RoundSubject SubjectRegister::of(const registry::Model& model) const {
  const registry::Unit& lead = m_units.at(unit_of(m_leads.of(model)));
  return {model.id, model.code, model.title, m_clusters.of(lead, m_year), lead.id};
}

RoundSubject SubjectRegister::at(std::int64_t id) const {
  return m_models ? of(m_models->at(id)) : of(m_units.at(id));
}

std::optional<RoundSubject> SubjectRegister::find(std::string_view code) const {
  if (m_models) {
    const registry::Model* model = m_models->find(code);
    return model == nullptr ? std::nullopt : std::optional(of(*model));
  }
  const registry::Unit* unit = m_units.find(code);
  return unit == nullptr ? std::nullopt : std::optional(of(*unit));
}

std::vector<RoundSubject> SubjectRegister::all() const {
  std::vector<RoundSubject> found;
  if (m_models) {
    for (const registry::Model& model : m_models->all()) {
      if (registry::in_year(model, m_year).registered) {
        found.push_back(of(model));
      }
    }
    return found;
  }
  for (const registry::Unit& unit : m_units.all()) {
    if (unit.on(m_day) != nullptr) {
      found.push_back(of(unit));
    }
  }
  return found;
}

Message SubjectRegister::suggestion(std::string_view code) const {
  return m_models ? m_models->suggestion(code) : m_units.suggestion(code);
}

}  // namespace danvan::evaluation
