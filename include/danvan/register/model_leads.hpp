#pragma once

#include "danvan/register/import.hpp"
#include "danvan/store/store.hpp"

#include <array>

namespace danvan::registry {

/// Columns of leads.csv.
inline constexpr std::array<CsvColumn, 4> lead_columns{{
    {"model", true},
    {"unit", true},
    {"on", true},
    {"basis"},
}};

/// Takes leads.csv: from which day on which unit leads a model. A lead recorded for that very day is unchanged, and
/// refused where it is another unit's: recorded facts are not overwritten. Who took over only land of the unit that led
/// it needs a basis (RG-56).
Taken import_leads(store::Write& write, const ImportFile& file, Diagnostics& diagnostics);

}  // namespace danvan::registry
