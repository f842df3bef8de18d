#include "danvan/register/model_leads.hpp"

#include "register/lead_judgement.hpp"
#include "register/messages.hpp"
#include "register/model_rows.hpp"
#include "register/suggest.hpp"

#include <algorithm>
#include <map>

namespace danvan::registry {
namespace {

/// The leads recorded, and those of this file as they are read.
class LeadIntake {
 public:
  explicit LeadIntake(store::Write& write)
      : m_units(Units::load(write.store())),
        m_successions(Successions::load(write.store())),
        m_models(Models::load(write.store())),
        m_today(write.now().local_date()) {}

  void take(CsvReader& reader) {
    const Model* model = m_models.find(reader.cell(lead_model));
    const Unit* unit = m_units.find(reader.cell(lead_unit));
    const auto on = Date::parse(reader.cell(lead_on));
    if (model == nullptr) {
      reader.reject(lead_model, no_such(messages::unknown_model, reader.cell(lead_model)),
                    m_budget.spend() ? m_models.suggestion(reader.cell(lead_model)) : message(messages::see_model_list),
                    "RG-24");
    }
    if (unit == nullptr) {
      reader.reject(lead_unit, no_such(messages::unknown_unit, reader.cell(lead_unit)),
                    m_budget.spend() ? m_units.suggestion(reader.cell(lead_unit)) : message(messages::see_unit_list),
                    "RG-04");
    }
    if (!on) {
      reader.reject(lead_on, message(messages::not_a_day), message(messages::not_a_day_cure), "RG-14");
    }
    if (model != nullptr && unit != nullptr && on) {
      judge(reader, *model, *unit, *on);
    }
  }

  Taken write(store::Write& write) const {
    for (const auto& [model, lead] : m_new) {
      insert_lead(write, model, lead);
    }
    return {.added = static_cast<std::int64_t>(m_new.size()), .unchanged = m_unchanged};
  }

 private:
  void judge(CsvReader& reader, const Model& model, const Unit& unit, Date on) {
    std::optional<Fault> fault = refusal_of(model, unit, on, m_today);
    auto& leads = m_leads.try_emplace(model.id, model.leads).first->second;
    const auto recorded = std::find_if(leads.begin(), leads.end(), [&](const auto& lead) { return lead.from == on; });
    if (!fault && recorded != leads.end()) {
      fault = refusal_of(m_units, *recorded, unit);
      m_unchanged += fault ? 0 : 1;
    } else if (!fault) {
      const ModelLead lead{on, unit.id, std::string(reader.cell(lead_basis))};
      fault = lead.basis.empty() ? refusal_of_land(m_units, m_successions, before(model, leads, on), unit, on)
                                 : std::nullopt;
      if (!fault) {
        m_new.emplace_back(model.id, lead);
        leads.push_back(lead);
      }
    }
    if (fault) {
      reader.reject(fault->column, fault->reason, fault->cure, fault->rule);
    }
  }

  /// Who leads the model on that day as far as is known, with the rows read so far.
  Lead before(const Model& model, std::span<const ModelLead> leads, Date on) {
    std::int64_t unit = model.unit;
    Date since = model.registered;
    for (const ModelLead& lead : leads) {
      if (lead.from <= on && lead.from >= since) {
        unit = lead.unit;
        since = lead.from;
      }
    }
    auto day = m_days.find(on);
    if (day == m_days.end()) {
      day = m_days.emplace(on, Leads(m_units, m_successions, on)).first;
    }
    return day->second.of(unit, since);
  }

  Units m_units;
  Successions m_successions;
  Models m_models;
  Date m_today;
  std::map<Date, Leads> m_days;  // who leads what, on the days that rows without a basis name
  SuggestionBudget m_budget;
  std::map<std::int64_t, std::vector<ModelLead>> m_leads;  // by model, of those that the file speaks of
  std::vector<std::pair<std::int64_t, ModelLead>> m_new;   // by model
  std::int64_t m_unchanged = 0;
};

}  // namespace

Taken import_leads(store::Write& write, const ImportFile& file, Diagnostics& diagnostics) {
  LeadIntake intake(write);
  CsvReader reader(file.path, lead_columns, file.csv, diagnostics);
  while (reader.next()) {
    if (!reader.broken()) {
      intake.take(reader);
    }
  }
  return file.partial == Partial::no && !diagnostics.empty() ? Taken{} : intake.write(write);
}

}  // namespace danvan::registry
