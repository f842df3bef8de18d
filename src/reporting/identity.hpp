#pragma once

#include "reporting/draft.hpp"

#include <optional>
#include <string>

namespace danvan::reporting {

/// How a [[check]] came out for a submission: both sides as plain numbers.
struct IdentityResult {
  bool holds = true;
  bool too_large = false;  // beyond 64 bits: neither holds nor fails
  std::string left, right;
};
/// Nothing where a figure of the check is not given, or the check is of other forms.
std::optional<IdentityResult> identity(const config::Check& check, const Draft& draft, const Catalogue& catalogue);

}  // namespace danvan::reporting
