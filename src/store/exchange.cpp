#include "store/exchange.hpp"

#include "danvan/base/file.hpp"
#include "store/connection.hpp"
#include "store/place.hpp"
#include "store/sqlite.hpp"

#include <algorithm>
#include <vector>

namespace danvan::store {
namespace {

constexpr int all_pages = -1;
constexpr int no_pages = 0;  // only takes the locks

void require(int code, int expected) {
  if (code != expected) {
    throw SQLite::Exception(sqlite3_errstr(code), code);
  }
}

}  // namespace

Replacement::Replacement(const std::filesystem::path& record, const std::filesystem::path& with,
                         std::chrono::milliseconds patience)
    : m_target(connect(record, SQLite::OPEN_READWRITE, patience)),
      m_source(connect_alone(with, SQLite::OPEN_READONLY)) {
  require_writable(*m_target, record);
  make_durable(*m_target);
  m_backup = sqlite3_backup_init(m_target->getHandle(), "main", m_source->getHandle(), "main");
  if (m_backup == nullptr) {
    throw SQLite::Exception(m_target->getHandle());
  }
  if (const int code = sqlite3_backup_step(m_backup, no_pages); code != SQLITE_OK) {
    sqlite3_backup_finish(m_backup);
    throw SQLite::Exception(sqlite3_errstr(code), code);
  }
}

Replacement::~Replacement() {
  sqlite3_backup_finish(m_backup);
}

void Replacement::copy_held(const std::filesystem::path& to) {
  // By SQLite's own handle: to open the file a second time, and close it, would drop the locks of this process.
  sqlite3_file* file = nullptr;
  require_ok(sqlite3_file_control(m_target->getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file), *m_target);
  sqlite3_int64 size = 0;
  require(file->pMethods->xFileSize(file, &size), SQLITE_OK);
  AtomicFile copy(to);
  std::vector<char> block(256U << 10U);
  for (sqlite3_int64 at = 0; at < size;) {
    const sqlite3_int64 part = std::min<sqlite3_int64>(size - at, static_cast<sqlite3_int64>(block.size()));
    require(file->pMethods->xRead(file, block.data(), static_cast<int>(part), at), SQLITE_OK);
    copy.write({block.data(), static_cast<std::size_t>(part)});
    at += part;
  }
  copy.commit();
}

void Replacement::finish() {
  require(sqlite3_backup_step(m_backup, all_pages), SQLITE_DONE);
  require(sqlite3_backup_finish(std::exchange(m_backup, nullptr)), SQLITE_OK);
}

}  // namespace danvan::store
