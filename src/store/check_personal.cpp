#include "store/changeset.hpp"
#include "store/check_references.hpp"
#include "store/entry_table.hpp"
#include "store/messages.hpp"
#include "store/messages_check.hpp"
#include "store/table_shape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace danvan::store {
namespace {

// By their names: in `personal` rows hold the digest of a name, in `household` its digits, or nothing.
constexpr std::string_view personal_columns[] = {"personal", "household"};

struct PersonalTable {
  TableShape shape;
  std::size_t column;
};

std::map<std::string, PersonalTable> tables_with_names(SQLite::Database& database) {
  std::map<std::string, PersonalTable> tables;
  for (const std::string& table : journaled_tables(database)) {
    TableShape shape = shape_of(database, table);
    const auto found = std::find_first_of(shape.columns.begin(), shape.columns.end(), std::begin(personal_columns),
                                          std::end(personal_columns));
    if (found != shape.columns.end() && !shape.key.empty()) {
      const auto column = static_cast<std::size_t>(found - shape.columns.begin());
      tables.emplace(table, PersonalTable{std::move(shape), column});
    }
  }
  return tables;
}

// In hexadecimal; nothing where the row stands for no name.
std::string digest_in(const Value& value) {
  const std::string digits = value.text().value_or("");
  return digits.size() == 2 * Digest{}.size() ? digits : "";
}

std::set<std::string> kept_names(SQLite::Database& database) {
  std::set<std::string> kept;
  SQLite::Statement rows(database, R"(
    SELECT digest
    FROM personal_text)");
  while (rows.executeStep()) {
    kept.insert(hex(digest_of(rows, 0)));
  }
  return kept;
}

class LostNames {
 public:
  explicit LostNames(SQLite::Database& database)
      : m_database(database), m_tables(tables_with_names(database)), m_known(kept_names(database)) {}

  void look_at_rows() {
    for (const auto& [name, table] : m_tables) {
      const std::string& column = table.shape.columns[table.column];
      std::string key;
      for (const std::size_t part : table.shape.key) {
        key += ", " + sql_name(table.shape.columns[part]);
      }
      SQLite::Statement rows(m_database, fmt::format("SELECT {}{} FROM {} ORDER BY {}", sql_name(column), key,
                                                     sql_name(name), key.substr(2)));
      while (rows.executeStep()) {
        if (const std::string digest = lost(value_of(rows, 0)); !digest.empty()) {
          add(fmt::format("table {} row {}", name, joined(key_of(rows, table.shape))),
              message(messages::lost_personal, column, digest.substr(0, shown)));
        }
      }
    }
  }

  // Rows that were changed or taken back since: the first entry that recorded the name.
  void look_at_entries() {
    SQLite::Statement entries(m_database, R"(
      SELECT sequence, at, actor, command, changes, digest, previous, changeset
      FROM entry
      ORDER BY sequence)");
    while (entries.executeStep()) {
      const Entry entry = entry_of(entries);
      const std::string_view changeset = bytes_of(entries, 7);
      // An altered entry is told as such; and most entries have nothing to do with names.
      if (!touches_names(changeset) || entry_digest(entry, changeset, digest_of(entries, 6)) != entry.digest) {
        continue;
      }
      for (ChangesetReader reader(changeset); reader.next();) {
        look_at(reader.row(), entry.sequence);
      }
    }
  }

  std::vector<Finding> take() { return std::move(m_findings); }

 private:
  static constexpr std::size_t shown = 12;  // digits of a digest

  static std::vector<Value> key_of(const SQLite::Statement& row, const TableShape& shape) {
    std::vector<Value> key;
    for (std::size_t i = 1; i <= shape.key.size(); ++i) {
      key.push_back(value_of(row, static_cast<int>(i)));
    }
    return key;
  }

  // A changeset has the name of each of its tables in it.
  [[nodiscard]] bool touches_names(std::string_view changeset) const {
    return std::any_of(m_tables.begin(), m_tables.end(),
                       [&](const auto& table) { return changeset.find(table.first) != std::string_view::npos; });
  }

  void look_at(const RowDelta& row, std::int64_t sequence) {
    const auto table = m_tables.find(row.table);
    if (table == m_tables.end() || table->second.column >= row.after.size() || !row.after[table->second.column]) {
      return;
    }
    if (const std::string digest = lost(*row.after[table->second.column]); !digest.empty()) {
      add(fmt::format("entry {}", sequence), message(messages::lost_earlier_personal, digest.substr(0, shown)));
    }
  }

  // Each is told once, where it is first found.
  std::string lost(const Value& value) {
    const std::string digest = digest_in(value);
    return digest.empty() || !m_known.insert(digest).second ? "" : digest;
  }

  void add(std::string object, Message what) {
    m_findings.push_back(
        {Finding::Severity::error, std::move(object), std::move(what), message(messages::restore_backup)});
  }

  SQLite::Database& m_database;
  std::map<std::string, PersonalTable> m_tables;
  std::set<std::string> m_known;  // kept, or told already
  std::vector<Finding> m_findings;
};

}  // namespace

std::vector<Finding> personal_findings(SQLite::Database& database) {
  LostNames names(database);
  names.look_at_rows();
  names.look_at_entries();
  return names.take();
}

}  // namespace danvan::store
