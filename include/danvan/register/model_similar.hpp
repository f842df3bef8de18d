#pragma once

#include "danvan/register/models.hpp"

namespace danvan::registry {

/// Two models that may be one, recorded twice.
struct Similar {
  const Model* model = nullptr;
  const Model* other = nullptr;
  int score = 0;  // whole per cent, rounded down: 100 only for titles that are one but for case, tone place and NFC
  /// Why, in codes apart by spaces: first how the titles compare (same_title, spelling, accents, typo, wording), then
  /// other_unit, other_year where they differ.
  std::string reason;
};

/// How two titles compare. `accents`: they differ in marks only, which may be a slip or another place ("Quang Phú" and
/// "Quảng Phú"): never 100, and the less the more capitalised words differ. Numbers that differ make titles differ.
struct TitleMatch {
  int score = 0;
  std::string_view reason;
};
TitleMatch compare_titles(std::string_view a, std::string_view b);

/// Pairs at or above `least` per cent, the most similar first, then by codes; merges nothing. A copy and its origin,
/// and copies of one origin, are no duplicates where their units differ. Of many models with one title each is paired
/// with the first of them only. Titles are compared only where they share something rare, so 30.000 models take
/// seconds.
std::vector<Similar> similar_models(const Models& models, int least);
/// The same for one model against every other.
std::vector<Similar> similar_to(const Models& models, const Model& model, int least);

}  // namespace danvan::registry
