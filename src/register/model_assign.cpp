#include "danvan/register/leads.hpp"
#include "danvan/register/model_leads.hpp"
#include "danvan/register/model_life.hpp"
#include "register/lead_judgement.hpp"
#include "register/messages.hpp"
#include "register/messages_models.hpp"
#include "register/model_rows.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

Date day_given(const std::string& text, std::string_view option) {
  const auto day = Date::parse(text);
  if (!day) {
    throw Error(Exit::bad_input, message(messages::not_a_day))
        .rule("RG-14")
        .at({std::string(option)})
        .hint(message(messages::not_a_day_cure));
  }
  return *day;
}

void refuse(const std::optional<Fault>& fault) {
  if (fault) {
    throw error_of(*fault, option_of(lead_columns[fault->column].name));
  }
}

/// The unit whose land alone the other one took over, of `first` and all that followed it; nothing where it took over
/// more, or nothing.
std::optional<std::int64_t> giver_of_land(const Successions& successions, std::int64_t first, std::int64_t taker,
                                          Date on) {
  std::optional<std::int64_t> giver;
  std::vector<std::int64_t> followed{first};
  for (std::size_t i = 0; i < followed.size(); ++i) {
    for (const auto& [event, link] : successions.from(followed[i])) {
      if (event->on > on || !link->successor) {
        continue;
      }
      if (link->what == What::land) {
        giver = *link->successor == taker ? link->predecessor : giver;
      } else if (*link->successor == taker) {
        return std::nullopt;
      } else if (std::find(followed.begin(), followed.end(), *link->successor) == followed.end()) {
        followed.push_back(*link->successor);
      }
    }
  }
  return giver;
}

}  // namespace

std::optional<Fault> refusal_of(const Model& model, const Unit& unit, Date on, Date today) {
  if (on <= model.registered || on > today) {
    return Fault{0,
                 lead_on,
                 on.iso(),
                 "RG-65",
                 message(messages::lead_day_out_of_range, model.registered.iso(), today.iso()),
                 message(messages::check_the_day),
                 Exit::refused};
  }
  if (unit.on(on) == nullptr) {
    return Fault{0,
                 lead_unit,
                 unit.code,
                 "RG-64",
                 message(messages::lead_not_in_force, unit.code, on.iso()),
                 message(messages::lead_not_in_force_cure, on.iso()),
                 Exit::refused};
  }
  return std::nullopt;
}

std::optional<Fault> refusal_of(const Units& units, const ModelLead& recorded, const Unit& unit) {
  if (recorded.unit == unit.id) {
    return std::nullopt;
  }
  return Fault{0,
               lead_unit,
               unit.code,
               "RG-66",
               message(messages::lead_differs, recorded.from.iso(), units.at(recorded.unit).code),
               message(messages::lead_differs_cure, unit.code),
               Exit::refused};
}

// Models do not pass by land. Who took over nothing else is named by mistake, unless a document says so.
std::optional<Fault> refusal_of_land(const Units& units, const Successions& successions, const Lead& before,
                                     const Unit& unit, Date on) {
  if (before.unit == before.recorded || before.unit == unit.id) {
    return std::nullopt;
  }
  const auto giver = giver_of_land(successions, before.recorded, unit.id, on);
  if (!giver) {
    return std::nullopt;
  }
  return Fault{0,
               lead_unit,
               unit.code,
               "RG-56",
               message(messages::lead_has_land_only, unit.code, units.at(*giver).code),
               message(messages::lead_has_land_only_cure),
               Exit::refused};
}

Taken assign_model(store::Write& write, const LeadRow& row) {
  const Units units = Units::load(write.store());
  const Models models = Models::load(write.store());
  const Model& model = models.require(clean_option(row.code, "MODEL"));
  const Unit& unit = units.require(clean_option(row.unit, "--unit"));
  const Date on = day_given(clean_option(row.on, "--on"), "--on");
  refuse(refusal_of(model, unit, on, write.now().local_date()));
  for (const ModelLead& lead : model.leads) {
    refuse(lead.from == on ? refusal_of(units, lead, unit) : std::nullopt);
  }
  const Successions successions = Successions::load(write.store());
  const Leads leads(units, successions, on);
  const Lead before = leads.of(model);
  if (before.unit == unit.id) {
    return {.unchanged = 1};
  }
  const std::string basis = clean_option(row.basis, "--basis");
  if (basis.empty()) {
    refuse(refusal_of_land(units, successions, before, unit, on));
  }
  insert_lead(write, model.id, {on, unit.id, basis});
  return {.added = 1};
}

Taken replicate_model(store::Write& write, const config::Definitions& definitions, const std::string& origin_code,
                      ModelRow copy) {
  const Models models = Models::load(write.store());
  const Model& origin = models.require(clean_option(origin_code, "MODEL"));
  const auto inherit = [](std::string& text, std::string_view otherwise) {
    text = text.empty() ? std::string(otherwise) : text;
  };
  copy.origin = origin.code;
  inherit(copy.title, origin.title);
  inherit(copy.field, origin.field);
  inherit(copy.type, origin.type);
  inherit(copy.subject, origin.subject);
  inherit(copy.level, origin.level);
  inherit(copy.objective, origin.objective);
  if (const auto day = Date::parse(copy.registered); day && *day < origin.registered) {
    throw Error(Exit::refused, message(messages::copy_before_origin, day->iso(), origin.code, origin.registered.iso()))
        .rule("RG-63")
        .at({"--registered"})
        .hint(message(messages::check_the_day));
  }
  return add_model(write, definitions, std::move(copy));
}

}  // namespace danvan::registry
