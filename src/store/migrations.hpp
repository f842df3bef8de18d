#pragma once

#include <chrono>
#include <filesystem>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace danvan::store {

/// One file of data/schema: its number, which is the schema's after it, and its SQL.
struct Migration {
  int number = 0;
  std::string_view sql;
};
/// All that this program knows, in order.
std::vector<Migration> migrations();
int newest_schema();
/// Throws `Error` 8 for a schema that this program does not know yet.
void refuse_newer(int schema);

/// Makes an empty record with the schema of that number in a new file.
void create_with_schema(const std::filesystem::path& database, int schema);
/// Runs the migrations after `from` up to `to`. The caller holds the transaction.
void run_migrations(SQLite::Database& database, int from, int to);

/// Writes every journaled row anew with all columns of its table. A row keeps the columns it was written with, and the
/// session extension takes those added since for NULL (seen with SQLite 3.40), whatever their default: what it then
/// notes of the row does not fit the journal before it.
void write_rows_anew(SQLite::Database& database);

/// What a migration does to a record: runs those after `from`, and looks whether its references hold. The caller holds
/// the transaction, with foreign keys off.
void bring_up_to_date(SQLite::Database& database, int from);

/// Brings an older record to the newest schema in one transaction, after a copy of it was put beside it under the name
/// `danvan.db.before-NNNN`. Nothing happens when another process did it meanwhile.
void migrate(SQLite::Database& database, const std::filesystem::path& path, std::chrono::milliseconds patience);

}  // namespace danvan::store
