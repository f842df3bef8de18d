#pragma once

#include "danvan/evaluation/rounds.hpp"
#include "evaluation/mark_table.hpp"

namespace danvan::evaluation {

/// The marks that the newest sheets of one stage of a round make, in the order of their keys. Throws `Error` 6 where a
/// document is missing or cannot be read.
std::vector<IndexedMark> derived_marks(store::Store& store, const RoundFile& file, const ItemTerms& terms, Stage stage);

/// First and last key, both included.
using MarkKeys = std::pair<std::int64_t, std::int64_t>;
MarkKeys mark_keys(std::int64_t round, Stage stage);

/// The keys of stored marks that are of no stage of these rounds.
std::vector<std::int64_t> stray_marks(store::Store& store, const std::vector<Round>& rounds);

}  // namespace danvan::evaluation
