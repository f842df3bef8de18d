#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/store/undo.hpp"

namespace danvan::evaluation {

/// Whether the derived marks are those of the newest sheets, and every sheet can be read: a finding for each round and
/// stage that differs. Empty when all is well.
std::vector<store::Finding> check_index(store::Store& store, const config::Definitions& definitions);

/// Makes the derived marks anew from the sheets. Throws `Error` 6 where a document is missing or cannot be read.
void reindex(store::Write& write, const config::Definitions& definitions);

/// Gives the items of every round the numbers that they lack: they went when an undo left no round that used them, and
/// another undo may bring such a round back.
void number_items(store::Write& write, const config::Definitions& definitions);

/// Units and models that rounds are about.
std::vector<store::Use> uses(store::Store& store, const config::Definitions& definitions);

}  // namespace danvan::evaluation
