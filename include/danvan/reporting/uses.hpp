#pragma once

#include "danvan/store/store.hpp"

#include <set>

namespace danvan::reporting {

/// The indicators of which submissions speak, whether they stand or not, by their documents. Nothing where a document
/// is missing or cannot be read.
std::optional<std::set<std::string>> indicators_in_documents(store::Store& store);

}  // namespace danvan::reporting
