#pragma once

#include "danvan/register/models.hpp"
#include "danvan/register/placement.hpp"

#include <span>

namespace danvan::registry {

/// Who leads a model on a day. Where no unit does, it waits for `model assign`.
struct Lead {
  std::int64_t recorded = 0;                 // whom its registration or the newest assignment names
  std::optional<std::int64_t> unit;          // that one, or who alone followed it; nothing: unassigned
  std::span<const std::int64_t> candidates;  // of an unassigned model, by code; empty where nobody follows
};

/// "HP01, HP02".
std::string codes_of(const Units& units, std::span<const std::int64_t> ids);

/// Who leads each model on one day: the unit that registered it or was assigned to it last, and where that unit ended
/// since, whoever alone follows it (rules: Units over time). Several followers, a part of it dissolved, or nobody:
/// unassigned. Land alone makes no follower, and a unit that only gave a part away goes on leading. Where a unit
/// turns out to have ended before the model was registered or assigned to it, whoever follows it leads from the start.
/// What follows whom is worked out once, a model then costs a look-up.
class Leads {
 public:
  Leads() = default;
  Leads(const Units& units, const Successions& successions, Date day);

  /// What it points to lives as long as this does.
  [[nodiscard]] Lead of(const Model& model) const;
  /// The same for a model led by `unit` since a day; if that is a later day than the one asked for, `unit` itself.
  [[nodiscard]] Lead of(std::int64_t unit, Date since) const;

 private:
  /// The end of a unit: holds for what it leads since a day before `again`, when it is in force anew, if ever.
  struct Turn {
    std::int64_t unit = 0;
    Date again;
    Placement::Heirs heirs;
  };
  static bool before(const Turn& a, const Turn& b);

  Date m_day;
  std::vector<bool> m_in_force;  // by id of the unit, on the day
  std::vector<bool> m_turned;    // has handed everything over some time
  std::vector<Turn> m_turns;     // by unit, then `again`
};

/// One change of a model's lead, or what made it unassigned.
struct LeadChange {
  enum class How { registered, assigned, succession };
  Date on;
  How how = How::registered;
  std::optional<std::int64_t> unit;
  std::vector<std::int64_t> candidates;    // where there is no unit
  const SuccessionEvent* event = nullptr;  // of a succession; null where a unit ended without one
  std::string basis;                       // of an assignment
};
std::string_view code_of(LeadChange::How how);
/// Every change by day, as far as anything is recorded. The registration is the first.
std::vector<LeadChange> lead_changes(const Units& units, const Successions& successions, const Model& model);

/// Whether it needs no lead any more: it was ended or dropped.
bool is_over(const ModelStatus* status);

/// What became of the models whose lead changed: how many went where, and how many now wait for `model assign`. Models
/// that are over are left out.
struct LeadsPassed {
  struct To {
    std::int64_t unit = 0;
    std::int64_t models = 0;
  };
  std::vector<To> to;  // by code of the unit
  std::int64_t waiting = 0;
};

/// Sees what a reorganization does to the leads of models: made before it, asked after it.
class LeadWatch {
 public:
  explicit LeadWatch(store::Store& store);
  /// As it is today, or on the last day for which an event is recorded, if that is to come.
  [[nodiscard]] LeadsPassed passed(store::Store& store, Date today) const;

 private:
  Units m_units;
  Successions m_successions;
};

}  // namespace danvan::registry
