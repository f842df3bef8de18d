#pragma once

#include "danvan/store/failure.hpp"
#include "danvan/store/store.hpp"
#include "store/busy.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

struct Store::Impl {
  std::filesystem::path path;
  Access access = Access::read;
  std::chrono::milliseconds patience{0};
  std::unique_ptr<SQLite::Database> database;
  bool past = false;
};

/// Runs `action` on the record at `path`, with what SQLite throws made an `Error`.
template <typename Action>
auto with_errors(const std::filesystem::path& path, Action action) {
  try {
    return action();
  } catch (const SQLite::Exception& exception) {
    if ((exception.getErrorCode() & 0xff) == SQLITE_BUSY) {
      throw busy(path);
    }
    throw *as_error(exception);
  }
}

}  // namespace danvan::store
