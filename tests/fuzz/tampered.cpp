// A record in which somebody changed a value by hand, past every rule and trigger: `check` says so, and no command
// crashes or takes it for a fault of danvan's own. The input: table, column, row, what kind of value (a byte each), and
// the value.
#include "small_record.hpp"

#include <sqlite3.h>

namespace {

using namespace danvan;

/// SQLite by itself, with nothing that protects a record.
class Hand {
 public:
  explicit Hand(const std::filesystem::path& path) {
    fuzz::promise(sqlite3_open(path.c_str(), &m_database) == SQLITE_OK, "the record opens");
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_exec(m_database, "PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON", nullptr, nullptr,
                 nullptr);
  }
  ~Hand() { sqlite3_close(m_database); }
  Hand(const Hand&) = delete;
  Hand& operator=(const Hand&) = delete;

  std::vector<std::string> list(const std::string& sql) {
    std::vector<std::string> found;
    sqlite3_stmt* statement = prepare(sql);
    while (sqlite3_step(statement) == SQLITE_ROW) {
      found.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    return found;
  }
  /// Changes a column of the first row that has none before it, of the second, and so on. False where the column does
  /// not take the value, or has it.
  bool change(const std::string& table, const std::string& column, unsigned row, unsigned kind,
              std::string_view value) {
    const std::string key =
        list("SELECT group_concat(name) FROM pragma_table_info('" + table + "') WHERE pk > 0").front();
    sqlite3_stmt* statement = prepare(
        fmt::format("UPDATE {0} SET \"{1}\" = ?1 WHERE ({2}) = (SELECT {2} FROM {0} LIMIT 1 OFFSET {3}) AND \"{1}\" "
                    "IS NOT ?1",
                    table, column, key, row));
    const int length = static_cast<int>(value.size());
    switch (kind % 4) {
      case 0:
        sqlite3_bind_int64(statement, 1, std::strtoll(std::string(value).c_str(), nullptr, 10));
        break;
      case 1:
        sqlite3_bind_text(statement, 1, value.data(), length, SQLITE_STATIC);
        break;
      case 2:
        sqlite3_bind_blob(statement, 1, value.data(), length, SQLITE_STATIC);
        break;
      default:  // NULL
        break;
    }
    const int done = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return done == SQLITE_DONE && sqlite3_changes(m_database) > 0;
  }

 private:
  sqlite3_stmt* prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    fuzz::promise(sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK, sql.c_str());
    return statement;
  }

  sqlite3* m_database = nullptr;
};

/// Tables that have rows, with their columns; without the place of a document among the others, which says nothing.
std::vector<std::pair<std::string, std::vector<std::string>>> tables_of(const std::filesystem::path& path) {
  Hand hand(path);
  std::vector<std::pair<std::string, std::vector<std::string>>> found;
  for (const std::string& table : hand.list("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
    if (hand.list("SELECT count(*) FROM " + table).front() != "0") {
      found.emplace_back(table, hand.list("SELECT name FROM pragma_table_info('" + table +
                                          "') WHERE NOT (name = 'id' AND arg = 'document')"));
    }
  }
  return found;
}

bool tamper(const std::filesystem::path& path, std::string_view input) {
  static const auto tables = tables_of(path);
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(input[at]); };
  const auto& [table, columns] = tables[byte(0) % tables.size()];
  return Hand(path).change(table, columns[byte(1) % columns.size()], byte(2) % 8U, byte(3), input.substr(4));
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  static fuzz::SmallRecord record;
  const unsigned choice = fuzz::take_choice(input);
  if (input.size() < 4) {
    return;
  }
  record.put_database(record.database());
  if (tamper(record.path(), input)) {
    const Exit check = record.run({"check"});
    fuzz::promise(check == Exit::damaged, "a value changed by hand is found", record.said());
    const Exit other = record.run_one_of_many(choice);
    fuzz::promise(other != Exit::bug, "no command takes it for a fault of its own", record.said());
  }
}
