#pragma once

#include "danvan/evaluation/scoring.hpp"

namespace danvan::evaluation {

/// All the marks on one item, at least one, made into its score.
ItemScore score_item(const Scheme& scheme, std::span<const Mark> marks);

/// The vetoes chosen in the marks on one item, each with its votes.
std::vector<VetoVotes> vetoes_of_item(const Scheme& scheme, std::span<const Mark> marks);

}  // namespace danvan::evaluation
