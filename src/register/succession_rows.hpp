#pragma once

#include "danvan/register/succession.hpp"

#include <span>

namespace danvan::registry {

/// Writes new events with their links; ids are given by the caller.
void insert_events(store::Write& write, std::span<const SuccessionEvent> events);

}  // namespace danvan::registry
