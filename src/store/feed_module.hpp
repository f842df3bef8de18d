#pragma once

#include "danvan/store/index_feed.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

/// What `index_feed(?)` takes: a pointer bound under this type to a `FeedRows`.
inline constexpr const char* feed_type = "danvan-index-rows";
using FeedRows = std::span<const IndexRow>;

/// Makes the table-valued function `index_feed(?)`, with columns key, first and second, known to this handle.
void register_feed(SQLite::Database& database);

}  // namespace danvan::store
