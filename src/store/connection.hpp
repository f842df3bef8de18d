#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace danvan::store {

/// In the header of every record ("DVK1"), so that no other database is taken for one.
inline constexpr std::int64_t application_id = 0x44564b31;

/// A handle with every safeguard on that can be set before the file is looked at. The path must be absolute: one that
/// begins with `file:` would be read as a URI.
std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& absolute, int flags,
                                          std::chrono::milliseconds patience);
/// The same for a copy that nobody else knows of, wherever it lies: without locks, which some network drives lack.
std::unique_ptr<SQLite::Database> connect_alone(const std::filesystem::path& absolute, int flags);

/// An empty database that nobody else sees: in memory while it is small, else in a file without a name, which is gone
/// when the process ends in whatever way.
std::unique_ptr<SQLite::Database> private_database();

/// Whether triggers fire, of this handle.
void set_triggers(SQLite::Database& database, bool on);

/// The schema's number. Throws `Error` 6 when the file is not a record.
int schema_version(SQLite::Database& database, const std::filesystem::path& path);

/// Throws `Error` 5 when SQLite fell back to reading only, which it does silently. For files that may be written to.
void require_writable(SQLite::Database& database, const std::filesystem::path& path);

/// Makes commits survive a power cut as soon as they are acknowledged. Throws `Error` 4 when others keep it from that.
void make_durable(SQLite::Database& database);

}  // namespace danvan::store
