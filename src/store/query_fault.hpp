#pragma once

#include "danvan/store/query.hpp"
#include "store/query_functions.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

/// The error at a place of the query, with the line it stands in and a mark below it. `offset` counts bytes; nothing
/// where no place is known.
Error pointed(const Error& error, const Query& query, std::optional<std::size_t> offset);

/// The same where the query names what the message does first, if it does.
Error pointed_at_name(const Error& error, const Query& query);

/// What a person should read where SQLite stopped at the query: `run` may know why.
Error query_fault(SQLite::Database& database, const SQLite::Exception& said, const QueryRun& run,
                  std::span<const View> views, const Query& query);

}  // namespace danvan::store
