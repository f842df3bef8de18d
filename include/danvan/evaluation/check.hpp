#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/store/undo.hpp"

#include <set>

namespace danvan::evaluation {

/// Whether the derived marks are those of the newest sheets, and every sheet can be read: a finding for each round and
/// stage that differs. Empty when all is well.
std::vector<store::Finding> check_index(store::Store& store, const config::Definitions& definitions);

/// Makes the derived marks anew from the sheets. Throws `Error` 6 where a document is missing or cannot be read.
void reindex(store::Write& write, const config::Definitions& definitions);

/// Gives the items of every round the numbers that they lack: they went when an undo left no round that used them, and
/// another undo may bring such a round back.
void number_items(store::Write& write, const config::Definitions& definitions);

/// Rounds that are closed.
std::set<std::int64_t> closed_rounds(store::Store& store);
/// Of a round that an undo has closed again, marks may have changed while it was open: throws `Error` 1 (DG-14) where
/// the ranking kept of one that is closed, and is not among `before`, is not what its marks give.
void require_kept_rankings(store::Store& store, const config::Definitions& definitions,
                           const std::set<std::int64_t>& before);

/// Units and models that rounds are about.
std::vector<store::Use> uses(store::Store& store, const config::Definitions& definitions);

}  // namespace danvan::evaluation
