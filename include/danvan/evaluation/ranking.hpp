#pragma once

#include "danvan/document/table.hpp"
#include "danvan/evaluation/scoring.hpp"

#include <string_view>

namespace danvan::evaluation {

/// What is kept of a subject's score to class and rank it: small, for there may be many thousands of them.
struct Contender {
  std::string_view code;  // what names it is kept elsewhere
  std::string_view cluster;
  Exact total;
  std::vector<Exact> ties;  // one for each of the scheme's ties that is a part's points
  std::vector<bool> meets;  // one for each class: its minimum and conditions hold
  std::vector<VetoVotes> vetoes;
  std::uint32_t evaluators = 0;
  std::optional<document::Number> spread;  // as it is printed
  bool marked = false;
};

Contender contender(const Scheme& scheme, const SubjectScore& score);

/// Where a subject stands. Classes are places in the rubric's list (0 is the best); nothing: in no class.
struct Standing {
  std::size_t contender = 0;                      // place in what was given
  std::optional<std::size_t> rank, cluster_rank;  // from 1; nothing without marks
  std::optional<std::size_t> by_points;           // class by points and conditions
  std::optional<std::size_t> after_vetoes;
  std::optional<std::size_t> class_index;  // after quotas: the class
};

/// Classes (points and conditions, then `below:` and `class:` vetoes of which the lowest wins, then `down:`, then
/// quotas, the best class first) and ranks (by the rubric's ties; equal to the end is an equal rank: 1, 2, 2, 4). In
/// order of rank, then code; subjects without marks at the end. A class is given only where its own conditions hold.
std::vector<Standing> rank(const Scheme& scheme, std::span<const Contender> contenders);

/// The points with two decimals, rounded half up, and as many more as it takes to fall on the same side of every
/// border.
document::Number printed(const Exact& points, const std::vector<Border>& borders);

}  // namespace danvan::evaluation
