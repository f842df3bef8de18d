#pragma once

#include "danvan/evaluation/scheme.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace danvan::evaluation {

/// One evaluator's mark on one item: points in hundredths after the item's own rule, or nothing for "không phát sinh".
struct Mark {
  std::uint32_t item = 0;  // place in the rubric
  std::uint32_t evaluator = 0;
  std::optional<std::int64_t> points;
  std::optional<std::uint32_t> option;  // place of the option chosen, of a choice
  bool operator==(const Mark&) const = default;
};

struct ItemScore {
  Exact points;             // combined, held to the item's caps
  std::uint32_t marks = 0;  // evaluators whose marks count; 0: nobody marked it
  std::uint32_t not_arising = 0;
  bool final = false;    // by the mark that settles it, not by the appraisal
  bool dropped = false;  // left out as not arising
  bool zero = false;     // makes its criterion 0
};

struct PartScore {
  Exact points;
  bool marked = false;  // by anyone, in any of its items
  bool zeroed = false;  // by a `zero` option
  bool scaled = false;  // up, for what was left out
  bool capped = false;
};

/// A veto that at least one evaluator saw, and whether it holds: more than half of those who marked that item chose it.
struct VetoVotes {
  std::size_t veto = 0;  // place in the rubric
  std::uint32_t votes = 0;
  std::uint32_t of = 0;
  bool holds = false;
  bool operator==(const VetoVotes&) const = default;
};

struct SubjectScore {
  Exact total;
  std::vector<PartScore> groups;
  std::vector<PartScore> criteria;
  std::vector<ItemScore> items;
  std::vector<VetoVotes> vetoes;  // by place
  std::uint32_t evaluators = 0;   // that marked in the appraisal
  std::optional<Exact> spread;    // highest less lowest total among evaluators that marked every item marked
  bool marked = false;            // by anyone, appraisal or final
};

/// The points of one subject from its appraisal marks and the final marks that stand in their place (rules:
/// Evaluation). The order of the marks does not matter. Exact: nothing is rounded.
SubjectScore score(const Scheme& scheme, std::span<const Mark> appraisal, std::span<const Mark> finals);

/// Mean, median (of the two in the middle, their mean) or trimmed mean (without one highest and one lowest, from three
/// on) of points in hundredths; at least one.
Exact combine(std::vector<std::int64_t> points, config::Combine how);

/// Whether a class's minimum and conditions hold. A percentage is of the part's maximum.
bool meets(const Scheme& scheme, const SubjectScore& score, const config::Class& wanted);

}  // namespace danvan::evaluation
