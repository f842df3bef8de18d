#pragma once

#include "danvan/base/file.hpp"
#include "danvan/store/backup.hpp"
#include "danvan/store/restore.hpp"
#include "store/record.hpp"

#include <fmt/format.h>

#include <set>

namespace danvan::store {

/// Every row of every table, as text.
inline std::string dump(const std::filesystem::path& database) {
  SQLite::Database opened(database.string(), SQLite::OPEN_READONLY);
  std::string out;
  SQLite::Statement tables(opened, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  while (tables.executeStep()) {
    const std::string name = tables.getColumn(0).getString();
    out += name + "\n";
    SQLite::Statement rows(opened, "SELECT * FROM " + name);
    while (rows.executeStep()) {
      for (int i = 0; i < rows.getColumnCount(); ++i) {
        const std::string bytes = rows.getColumn(i).getString();
        out += fmt::format("{}:{}|", bytes.size(), bytes);
      }
      out += "\n";
    }
  }
  return out;
}

inline std::set<std::string> names_in(const std::filesystem::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    names.insert(entry.path().filename().string());
  }
  return names;
}

/// A store with a configuration, two entries, a document and a person.
struct Office : Record {
  std::string configuration = "[ui]\nlang = \"vi\"\n";

  explicit Office(const std::string& code = "A") {
    AtomicFile file(path() / "danvan.toml");
    file.write(configuration);
    file.commit();
    Store store = open();
    Write write(store, recorder("danvan first"), DryRun::no);
    write.put_document("the report");
    put_personal(write, {"Nguyễn Thị Mẫu", "Giám đốc"}, std::nullopt);
    write.database().exec(fmt::format("INSERT INTO unit (id, code) VALUES (1, '{}'), (2, 'B')", code));
    write.commit();
    add_unit(store, 3);
  }

  static void add_unit(Store& store, int id) {
    record(store, fmt::format("INSERT INTO unit (id, code) VALUES ({0}, 'U{0}')", id));
  }
  Backup back_up(const std::filesystem::path& folder, bool packed = false, Instant now = Instant(1'765'850'400)) const {
    return make_backup({.store = path(), .folder = folder, .now = now, .program = "test", .packed = packed});
  }
  [[nodiscard]] RestoreRequest restoring(const std::filesystem::path& backup) const {
    return {.backup = backup, .store = path(), .recorder = recorder("danvan restore backup")};
  }
  [[nodiscard]] std::vector<Finding> findings() const {
    Store store = open(Access::read);
    return check(store);
  }
  [[nodiscard]] std::string codes() const {
    SQLite::Database database(this->database().string());
    return database.execAndGet("SELECT group_concat(code, ' ') FROM (SELECT code FROM unit ORDER BY id)").getString();
  }
};

}  // namespace danvan::store
