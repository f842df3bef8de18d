#pragma once

#include "danvan/base/error.hpp"

#include <limits>
#include <vector>

namespace danvan::registry::by_id {

/// Where rows stand in what was read of a table, by their ids, which are given one after another from 1.
using Places = std::vector<std::size_t>;

inline constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

inline void put(Places& places, std::int64_t id, std::size_t place) {
  constexpr std::int64_t most = 1 << 26;  // an id beyond, in a damaged record, would only take all the memory
  ensure(id > 0 && id <= most, "an id was given by this record");
  if (const auto slot = static_cast<std::size_t>(id); slot >= places.size()) {
    places.resize(slot + 1, nowhere);
  }
  places[static_cast<std::size_t>(id)] = place;
}

/// Throws `Bug` with what is promised when there is no such row.
inline std::size_t find(const Places& places, std::int64_t id, std::string_view promise) {
  const auto slot = static_cast<std::size_t>(id);
  ensure(id > 0 && slot < places.size() && places[slot] != nowhere, promise);
  return places[slot];
}

}  // namespace danvan::registry::by_id
