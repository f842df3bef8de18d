#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/store/journal.hpp"

namespace danvan::evaluation {

/// Whether the derived marks are those of the newest sheets, and every sheet can be read: a finding for each round and
/// stage that differs. Empty when all is well.
std::vector<store::Finding> check_index(store::Store& store, const config::Definitions& definitions);

}  // namespace danvan::evaluation
