#pragma once

#include "danvan/reporting/changes.hpp"
#include "danvan/store/journal.hpp"

namespace danvan::reporting {

/// Of each row change the figures that it brings or takes: of a revision of a report that was added or removed those in
/// which it differs from the revision before it, else none. None either where a document cannot be read; `check` tells.
std::vector<std::vector<FigureChange>> figures_of(store::Store& store, const std::vector<store::RowChange>& changes);

}  // namespace danvan::reporting
