#pragma once

#include "danvan/store/store.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <stdlib.h>

#include <exception>
#include <fstream>
#include <iterator>

namespace danvan::store {

/// A folder of its own for one test; it stays behind when the test ends with an exception.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "danvan-store-XXXXXX").string();
    m_path = ::mkdtemp(name.data());
  }
  ~Folder() {
    if (std::uncaught_exceptions() == 0) {
      std::error_code ignored;
      std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
      std::filesystem::remove_all(m_path, ignored);
    }
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::filesystem::path database() const { return m_path / "danvan.db"; }
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

/// A folder with an empty record.
struct Record : Folder {
  Record() { Store::create(database()); }
  [[nodiscard]] Store open(Access access = Access::write) const { return Store::open(database(), access); }
};

inline Recorder recorder(std::string command = "danvan test") {
  return {"lan", std::move(command), Instant(1'765'850'400)};
}

/// Records one command that runs `sql`.
inline std::optional<Entry> record(Store& store, const std::string& sql, DryRun dry_run = DryRun::no) {
  Write write(store, recorder(), dry_run);
  write.database().exec(sql);
  return write.commit();
}

/// Does something to the file that danvan does not see.
inline void tamper(const std::filesystem::path& database, const std::string& sql) {
  SQLite::Database raw(database.string(), SQLite::OPEN_READWRITE);
  raw.exec(sql);
}

inline std::string bytes_of_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The exit code of what `action` throws; `done` when it throws nothing.
template <typename Action>
Exit exit_of(Action action) {
  try {
    action();
  } catch (const Error& error) {
    return error.exit();
  }
  return Exit::done;
}

}  // namespace danvan::store
