#pragma once

#include "danvan/base/error.hpp"

#include <optional>
#include <string_view>

namespace danvan::config {

inline constexpr std::size_t size_cap = 1U << 20U;
inline constexpr int key_parts_cap = 16;
inline constexpr int nesting_cap = 32;

/// What toml++ must not be given: it recurses once for each part of a dotted key, and runs out of stack (version 3.3).
struct TooDeep {
  enum class Of { key, brackets } of;
  std::int64_t line;
  std::int64_t column;
};
/// The first such place. Strings and comments are skipped as TOML has them; after a syntax error it may stray, but
/// there the parser has already stopped.
std::optional<TooDeep> too_deep(std::string_view toml);

}  // namespace danvan::config
