#pragma once

#include "danvan/store/failure.hpp"
#include "danvan/store/store.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

struct Store::Impl {
  std::filesystem::path path;
  Access access = Access::read;
  std::chrono::milliseconds patience{0};
  std::unique_ptr<SQLite::Database> database;
  bool past = false;
};

/// Runs `action`, with what SQLite throws made an `Error`.
template <typename Action>
auto with_errors(Action action) {
  try {
    return action();
  } catch (const SQLite::Exception& exception) {
    throw *as_error(exception);
  }
}

}  // namespace danvan::store
