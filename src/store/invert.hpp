#pragma once

#include "store/sqlite.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>

namespace danvan::store {

/// Whether every table of a changeset still has its columns and its key; SQLite passes over those that have not without
/// a word. Columns that were added since do not count.
bool fits_schema(SQLite::Database& database, std::string_view changeset);

/// Whether the numbers of codes (`term`) that a changeset gave go with it.
enum class Terms { stay, go };
/// Applies the inverse of a changeset. False, with nothing changed, when a row is not as the changeset left it or a key
/// would break.
bool apply_inverse(SQLite::Database& database, std::string_view changeset, Terms terms);

/// Gives back the numbers of codes that a changeset took away. False when one of them means something else by now.
bool restore_terms(SQLite::Database& database, std::string_view changeset);
/// Takes away the numbers of codes that entries gave which were taken back, this or earlier ones, and that nothing
/// uses: see the views `used_term_*`, and `UndoRequest` for `indicators`.
void release_terms(SQLite::Database& database, const std::function<std::optional<std::set<std::string>>()>& indicators);

}  // namespace danvan::store
