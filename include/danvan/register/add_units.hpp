#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/import.hpp"
#include "danvan/store/store.hpp"

#include <array>

namespace danvan::registry {

/// Columns of units.csv.
inline constexpr std::array<CsvColumn, 11> unit_columns{{
    {"code", true},
    {"name", true},
    {"kind", true},
    {"level"},
    {"parent"},
    {"cluster"},
    {"from"},
    {"to"},
    {"short_name"},
    {"basis"},
    {"sector"},
}};

/// One dated version of a unit as a person gives it; empty text is "not given".
struct UnitRow {
  std::string code, name, kind, level, parent, cluster, short_name, basis, sector;
  Date from = Date::beginning(), to = Date::forever();
  std::string unreadable_from, unreadable_to;                  // what stands there where it is no day
  std::int64_t line = 0;                                       // of the file
  std::array<std::int64_t, unit_columns.size()> columns = {};  // where its cells begin in that line
};

/// Takes units.csv into the register. Rows may stand in any order; rows of one code are its dated versions. Recorded
/// facts are never overwritten: a row equal to a recorded version is unchanged, one that only gives an open version its
/// `to` closes it, any other row for the same first day is refused. All faults go to `diagnostics`; without `partial`
/// nothing is then written.
Taken import_units(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                   Diagnostics& diagnostics);

/// The same for one version. Throws `Error` 3 for unknown codes and malformed text, 1 where a rule refuses it.
Taken add_unit(store::Write& write, const config::Definitions& definitions, UnitRow row);

}  // namespace danvan::registry
