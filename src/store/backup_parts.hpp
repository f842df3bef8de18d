#pragma once

#include "danvan/store/store.hpp"

namespace danvan::store {

inline constexpr const char* record_name = "danvan.db";
inline constexpr const char* packed_record_name = "danvan.db.zst";

/// Of all entries of a record with any schema, in their order, on whatever drive: of one that was just backed up.
/// Throws as `make_backup`.
std::vector<Digest> entry_digests(const std::filesystem::path& store);

}  // namespace danvan::store
