#pragma once

#include "danvan/store/store.hpp"

namespace danvan::store {

/// Makes changes of a write durable that are of derived tables only, and so no entry; where codes had to be given
/// numbers for them, that is one.
std::optional<Entry> commit_derived(Write& write);

}  // namespace danvan::store
