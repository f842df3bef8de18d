#pragma once

#include "danvan/base/decimal.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/register/import.hpp"
#include "danvan/store/store.hpp"

#include <array>
#include <span>

namespace danvan::registry {

/// Columns of reorganization.csv.
inline constexpr std::array<CsvColumn, 14> reorganization_columns{{
    {"event", true},
    {"on", true},
    {"change", true},
    {"predecessor", true},
    {"successor"},
    {"share"},
    {"what"},
    {"new_name"},
    {"new_short_name"},
    {"new_kind"},
    {"new_level"},
    {"new_parent"},
    {"basis"},
    {"new_sector"},
}};

/// One link of an event as a person gives it; empty text is "not given". The share may be left out where only one
/// choice is possible: 1 for the only taker, 0 for land. `-` as new_parent: none above it any more; as new_sector
/// likewise.
struct ReorganizationRow {
  std::string code;  // of the event
  std::string on, change, predecessor, successor, share, what;
  std::string new_name, new_short_name, new_kind, new_level, new_parent, basis, new_sector;
  std::int64_t line = 0;                                                 // of the file
  std::array<std::int64_t, reorganization_columns.size()> columns = {};  // where its cells begin in that line
};

/// Takes reorganization.csv: records the events and brings the versions of units into line with them. Rows may stand in
/// any order; all events of one day are judged together, days one after another. An event recorded just so is
/// unchanged; one recorded otherwise is refused, since recorded facts are never overwritten. All faults go to
/// `diagnostics`; without `partial` nothing is then written, with it a fault costs its whole event.
Taken import_reorganization(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                            NumberStyle numbers, Diagnostics& diagnostics);

/// The same for the rows of a single act. Throws `Error` 3 for unknown codes and malformed text, 1 where a rule refuses
/// it.
Taken reorganize(store::Write& write, const config::Definitions& definitions, std::vector<ReorganizationRow> rows);

/// Rows of an event of its own that move every unit directly below one of `units` on that day, by territory or by
/// sector, to `above` in the same hierarchy; for units that end. Throws `Error` 3 for unknown codes.
std::vector<ReorganizationRow> move_children(store::Store& store, const std::vector<std::string>& units,
                                             std::string_view above, const ReorganizationRow& event, Date on);

}  // namespace danvan::registry
