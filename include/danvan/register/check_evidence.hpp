#pragma once

#include "danvan/store/journal.hpp"

namespace danvan::registry {

/// Activities whose link names a file of the record's folder `evidence/` that is not there; a warning each. A link that
/// begins otherwise is an address elsewhere. Links hold no digest: whether the file is still the same cannot be told.
std::vector<store::Finding> check_evidence(store::Store& store);

}  // namespace danvan::registry
