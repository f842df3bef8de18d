#pragma once

#include "danvan/base/message.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::registry {

/// "A, B, C"
std::string joined(const std::vector<std::string>& codes);

/// "did you mean A?", or `otherwise` when nothing is near.
Message did_you_mean(std::string_view wanted, std::span<const std::string> known, const Text& otherwise);

/// "allowed: a, b, c", with the nearest first where one is near; for short lists.
Message allowed(std::string_view wanted, std::span<const std::string> known);

/// A whole file may name thousands of unknown codes, and finding the nearest of each means reading every code known:
/// the first few are worth it, since only those are shown.
class SuggestionBudget {
 public:
  static constexpr std::size_t most = 40;
  /// Whether a suggestion should be looked for.
  bool spend() { return m_spent++ < most; }

 private:
  std::size_t m_spent = 0;
};

}  // namespace danvan::registry
