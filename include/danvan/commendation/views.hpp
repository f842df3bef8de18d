#pragma once

#include "danvan/store/views.hpp"

#include <vector>

namespace danvan::commendation {

/// Nominations, for `query`. Persons stand there by code and households not at all: names are not in any view.
std::vector<store::View> views();

}  // namespace danvan::commendation
