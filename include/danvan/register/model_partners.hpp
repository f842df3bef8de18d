#pragma once

#include "danvan/register/import.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"

#include <array>

namespace danvan::registry {

/// Columns of partners.csv.
inline constexpr std::array<CsvColumn, 4> partner_columns{{
    {"model", true},
    {"partner", true},
    {"role", true},
    {"task"},
}};

/// The roles a partner may have: lead, partner, member.
std::vector<std::string> partner_roles();

/// Who works on a model besides the unit that leads it.
struct Partner {
  std::int64_t model = 0;
  std::string role;
  std::string partner;               // a unit's code, or the name of a body that the register does not hold
  std::optional<std::int64_t> unit;  // where it is a unit
  std::string task;
};
/// Of every model, by model, role and partner.
std::vector<Partner> partners(store::Store& store);

/// As a person gives it; empty text is "not given".
struct PartnerRow {
  std::string code;  // of the model
  std::string partner, role, task;
  std::int64_t line = 0;  // of the file
};

/// Takes partners.csv. A partner recorded with the same role and task is unchanged; recorded facts are not overwritten.
Taken import_partners(store::Write& write, const ImportFile& file, Diagnostics& diagnostics);
/// The same for one. Throws `Error` 3 for unknown codes and malformed text, 1 where a rule refuses it.
Taken add_partner(store::Write& write, const PartnerRow& given);

}  // namespace danvan::registry
