#pragma once

#include "danvan/register/leads.hpp"

namespace danvan::registry {

/// Copies that are old enough to be asked whether they still run, and those that do.
struct Survival {
  std::int64_t old_enough = 0;
  std::int64_t running = 0;
  bool operator==(const Survival&) const = default;
};

/// How one model spread, up to the end of a year.
struct Spread {
  const Model* origin = nullptr;
  std::int64_t copies = 0;  // that name it as their origin
  std::int64_t units = 0;   // that lead one of them, or led one that is unassigned
  Survival after_1_year, after_2_years;
};

/// Whether the model is known to have run `years` years after its registration: something was found or confirmed for
/// that year or a later one, or it was suspended or ended only after the anniversary. Silence is not counted as
/// running.
bool ran_after(const Model& model, int years, int known_until);

/// Registered by the end of the year, and no draft any more as far as is known of it.
bool is_registered_by(const Model& model, int year);

/// Every origin with copies registered by the end of `year`, by code. A copy is old enough after n years when the year
/// of its registration lies n years back; steps that speak of later years than `year` are not seen. `leads` are those
/// of the year's last day.
std::vector<Spread> spread(const Models& models, const Leads& leads, int year);

}  // namespace danvan::registry
