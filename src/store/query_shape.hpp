#pragma once

#include "danvan/base/error.hpp"

#include <optional>
#include <string_view>

namespace danvan::store {

/// What a person is told where SQLite says (in `said`) that a query has more of something than the sandbox allows; for
/// anything else nothing.
std::optional<Error> too_much(std::string_view said);

}  // namespace danvan::store
