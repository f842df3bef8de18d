#pragma once

#include "danvan/store/store.hpp"

namespace danvan::store {

/// Makes changes of a write durable that are of derived tables only, and so no entry.
void commit_derived(Write& write);

}  // namespace danvan::store
