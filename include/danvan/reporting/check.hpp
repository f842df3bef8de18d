#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/store/journal.hpp"

#include <vector>

namespace danvan::reporting {

/// Compares the derived figures with the documents they came from; one finding a submission that differs, and one for
/// figures that belong to no submission. Empty when all is well.
std::vector<store::Finding> check_index(store::Store& store, const config::Definitions& definitions);

/// Makes the derived figures anew from the documents; indicators that lost their numbers have them again. Throws
/// `Error` 6 where a document is missing or cannot be read.
void reindex(store::Write& write, const config::Definitions& definitions);

}  // namespace danvan::reporting
