#pragma once

#include "danvan/base/digest.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <string_view>

namespace danvan::store {

/// Throws SQLite's exception unless the call of its C interface went well.
void require_ok(int code, SQLite::Database& database);

/// Unlike `Statement::bind`, an empty value is empty, not NULL. A blob is not copied and must outlive the step.
void bind_blob(SQLite::Statement& statement, int index, std::string_view bytes);
void bind_text(SQLite::Statement& statement, int index, std::string_view text);
void bind_digest(SQLite::Statement& statement, int index, const Digest& digest);

/// Bytes of a BLOB or TEXT column, until the next step.
std::string_view bytes_of(const SQLite::Statement& row, int column);
/// A digest column; all zero when it has not 32 bytes, which no real digest is.
Digest digest_of(const SQLite::Statement& row, int column);
/// Bytes of a digest, as a view.
std::string_view bytes_of(const Digest& digest);

/// An identifier in SQL text.
std::string sql_name(std::string_view identifier);

}  // namespace danvan::store
