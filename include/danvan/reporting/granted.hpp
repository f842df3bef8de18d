#pragma once

#include "danvan/reporting/allow.hpp"
#include "danvan/reporting/revisions.hpp"
#include "danvan/store/mirror.hpp"

namespace danvan::reporting {

/// An extension or an exemption, as it is on record.
struct Granted {
  Allow what = Allow::extension;
  Period period = Period::of_year(2000);
  std::string unit, form;     // codes
  std::optional<Date> until;  // of an extension
  Date on;
  std::string reason;
  bool stands = true;                 // false: a later extension took its place
  std::optional<store::Entry> entry;  // that recorded it, where that was asked for
};

/// All that were granted and not taken back, by period, unit and form: extensions in the order in which they were
/// granted, then the exemption.
std::vector<Granted> granted(store::Store& store, Recorded recorded = Recorded::left_out);

/// Those that stand, as the files that `report extend --csv` and `report exempt --csv` read.
store::Mirror extensions_mirror();
store::Mirror exemptions_mirror();

}  // namespace danvan::reporting
