#pragma once

namespace SQLite {
class Database;
}

namespace danvan::store {

/// Everything of one database into another, in one step: as of one moment, and it ends however much others write. Those
/// who write wait until it is done. Throws SQLite's exceptions, also where a lock was not to be had.
void copy_whole(SQLite::Database& from, SQLite::Database& to);

}  // namespace danvan::store
