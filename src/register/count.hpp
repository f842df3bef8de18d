#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace danvan::registry {

/// Digits only, from 0 to `most`; nothing for other text.
inline std::optional<std::int64_t> count_of(std::string_view text, std::int64_t most) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

}  // namespace danvan::registry
