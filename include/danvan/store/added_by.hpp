#pragma once

#include "danvan/store/store.hpp"

#include <map>
#include <set>

namespace danvan::store {

/// The entries that added these rows of a table, by their keys as in `RowChange`. A row that was taken back and brought
/// back again counts for the entry that first added it. A key without an entry is not among them. Reads the whole
/// journal once, one entry at a time.
std::map<std::string, Entry> added_by(Store& store, const std::string& table, const std::set<std::string>& keys);

}  // namespace danvan::store
