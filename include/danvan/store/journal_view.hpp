#pragma once

#include "danvan/store/views.hpp"

namespace danvan::store {

/// The entries of the journal, for `query`.
View entries_view();

}  // namespace danvan::store
