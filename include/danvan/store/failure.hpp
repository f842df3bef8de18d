#pragma once

#include "danvan/base/error.hpp"

#include <optional>

namespace danvan::store {

/// What a person should read when SQLite refused something, with the exit code that fits; nothing when `exception` is
/// not SQLite's. `*_table.cpp` files let SQLite's exceptions pass, and the one place that catches asks here.
std::optional<Error> as_error(const std::exception& exception);

}  // namespace danvan::store
