#include "danvan/evaluation/scoring.hpp"

#include "evaluation/item_score.hpp"

#include <algorithm>
#include <tuple>

namespace danvan::evaluation {
namespace {

using config::GroupRole;

bool by_item(const Mark& a, const Mark& b) {
  return std::tie(a.item, a.evaluator) < std::tie(b.item, b.evaluator);
}

bool by_evaluator(const Mark& a, const Mark& b) {
  return std::tie(a.evaluator, a.item) < std::tie(b.evaluator, b.item);
}

std::vector<Mark> sorted(std::span<const Mark> marks) {
  std::vector<Mark> copy(marks.begin(), marks.end());
  if (!std::is_sorted(copy.begin(), copy.end(), by_item)) {
    std::sort(copy.begin(), copy.end(), by_item);
  }
  return copy;
}

/// Runs of marks that have the same item (or evaluator), one call each.
template <typename Same, typename Visit>
void each_run(std::span<const Mark> marks, Same same, Visit visit) {
  std::size_t first = 0;
  while (first < marks.size()) {
    std::size_t last = first + 1;
    while (last < marks.size() && same(marks[first], marks[last])) {
      ++last;
    }
    visit(marks.subspan(first, last - first));
    first = last;
  }
}

bool same_item(const Mark& a, const Mark& b) {
  return a.item == b.item;
}

bool same_evaluator(const Mark& a, const Mark& b) {
  return a.evaluator == b.evaluator;
}

/// A veto that several items may raise is told once: where it holds, by the votes that make it hold.
std::vector<VetoVotes> with(std::vector<VetoVotes> all, const std::vector<VetoVotes>& more) {
  for (const VetoVotes& seen : more) {
    const auto known = std::find_if(all.begin(), all.end(), [&](const VetoVotes& v) { return v.veto == seen.veto; });
    if (known == all.end()) {
      all.push_back(seen);
    } else if (seen.holds && !known->holds) {
      *known = seen;
    }
  }
  return all;
}

PartScore held(PartScore part, std::int64_t max) {
  if (part.points.is_negative()) {
    part.points = Exact();
  }
  if (max > 0 && part.points > Exact(max)) {
    part.points = Exact(max);
    part.capped = true;
  }
  return part;
}

PartScore score_criterion(const Scheme& scheme, std::size_t criterion, const std::vector<ItemScore>& items) {
  PartScore part;
  std::int64_t most = 0;
  std::int64_t most_left = 0;
  for (const std::size_t i : scheme.items_of(criterion)) {
    most += scheme.max_of_item(i);
    if (items[i].dropped) {
      continue;
    }
    most_left += scheme.max_of_item(i);
    part.points = part.points + items[i].points;
    part.marked = part.marked || items[i].marks > 0;
    part.zeroed = part.zeroed || items[i].zero;
  }
  const std::int64_t max = scheme.rubric().criteria[criterion].max;
  const std::int64_t whole = max > 0 ? max : most;
  if (most_left != most && most_left > 0 && most_left < whole) {
    part.points = part.points * Exact(whole) / Exact(most_left);
    part.scaled = true;
  }
  if (part.zeroed) {
    part.points = Exact();
  }
  return held(part, max);
}

/// Σ weight × (points / max) / Σ weight, of the parts that were marked, times `whole`.
class WeightedShare {
 public:
  void add(std::int64_t weight, const Exact& points, std::int64_t max) {
    if (max > 0) {
      m_sum = m_sum + Exact(weight) * points / Exact(max);
      m_weights += weight;
    }
  }
  [[nodiscard]] Exact times(std::int64_t whole) const {
    return m_weights == 0 ? Exact() : m_sum * Exact(whole) / Exact(m_weights);
  }

 private:
  Exact m_sum;
  std::int64_t m_weights = 0;
};

PartScore score_group(const Scheme& scheme, std::size_t group, const std::vector<PartScore>& criteria) {
  PartScore part;
  WeightedShare share;
  bool weighted = false;
  for (const std::size_t c : scheme.criteria_of(group)) {
    const config::Criterion& rule = scheme.rubric().criteria[c];
    part.marked = part.marked || criteria[c].marked;
    if (!rule.weight) {
      part.points = part.points + criteria[c].points;
      continue;
    }
    weighted = true;
    if (criteria[c].marked) {
      share.add(*rule.weight, criteria[c].points, rule.max);
    }
  }
  const std::int64_t max = scheme.rubric().groups[group].max;
  if (weighted) {
    part.points = share.times(max);
  }
  return held(part, max);
}

/// With weights, the groups share what the total can be without the bonus.
Exact total_of(const Scheme& scheme, const std::vector<PartScore>& groups) {
  const config::Rubric& rubric = scheme.rubric();
  Exact total;
  WeightedShare share;
  std::int64_t bonus_max = 0;
  bool weighted = false;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const config::Group& rule = rubric.groups[g];
    bonus_max += rule.role == GroupRole::bonus ? rule.max : 0;
    if (rule.weight && rule.role == GroupRole::score) {
      weighted = true;
      if (groups[g].marked) {
        share.add(*rule.weight, groups[g].points, rule.max);
      }
      continue;
    }
    total = rule.role == GroupRole::deduction ? total - groups[g].points : total + groups[g].points;
  }
  if (weighted) {
    total = total + share.times(std::max<std::int64_t>(0, rubric.total_max - bonus_max));
  }
  total = std::max(total, Exact(rubric.total_min));
  return std::min(total, Exact(rubric.total_max));
}

SubjectScore summed_up(const Scheme& scheme, SubjectScore score) {
  score.criteria.reserve(scheme.rubric().criteria.size());
  for (std::size_t c = 0; c < scheme.rubric().criteria.size(); ++c) {
    score.criteria.push_back(score_criterion(scheme, c, score.items));
  }
  score.groups.reserve(scheme.rubric().groups.size());
  for (std::size_t g = 0; g < scheme.rubric().groups.size(); ++g) {
    score.groups.push_back(score_group(scheme, g, score.criteria));
  }
  score.total = total_of(scheme, score.groups);
  return score;
}

Exact total_alone(const Scheme& scheme, std::span<const Mark> marks) {
  SubjectScore alone;
  alone.items.resize(scheme.rubric().items.size());
  each_run(marks, same_item,
           [&](std::span<const Mark> run) { alone.items[run.front().item] = score_item(scheme, run); });
  return summed_up(scheme, std::move(alone)).total;
}

std::size_t distinct_items(std::span<const Mark> marks) {
  std::size_t items = 0;
  each_run(marks, same_item, [&](std::span<const Mark>) { ++items; });
  return items;
}

struct Evaluators {
  std::uint32_t count = 0;
  std::optional<Exact> spread;
};

Evaluators compare_evaluators(const Scheme& scheme, std::vector<Mark> marks) {
  Evaluators found;
  const std::size_t items = distinct_items(marks);
  std::sort(marks.begin(), marks.end(), by_evaluator);
  std::vector<Exact> totals;
  each_run(std::span<const Mark>(marks), same_evaluator, [&](std::span<const Mark> run) {
    ++found.count;
    if (run.size() == items) {
      totals.push_back(total_alone(scheme, run));
    }
  });
  if (totals.size() > 1) {
    const auto [least, most] = std::minmax_element(totals.begin(), totals.end());
    found.spread = *most - *least;
  }
  return found;
}

}  // namespace

SubjectScore score(const Scheme& scheme, std::span<const Mark> appraisal, std::span<const Mark> finals) {
  SubjectScore scored;
  scored.items.resize(scheme.rubric().items.size());
  scored.marked = !appraisal.empty() || !finals.empty();
  const std::vector<Mark> settled = sorted(finals);
  each_run(std::span<const Mark>(settled), same_item, [&](std::span<const Mark> run) {
    scored.items[run.front().item] = score_item(scheme, run);
    scored.items[run.front().item].final = true;
    scored.vetoes = with(std::move(scored.vetoes), vetoes_of_item(scheme, run));
  });
  std::vector<Mark> marks = sorted(appraisal);
  each_run(std::span<const Mark>(marks), same_item, [&](std::span<const Mark> run) {
    ItemScore& item = scored.items[run.front().item];
    if (item.final) {
      return;
    }
    item = score_item(scheme, run);
    scored.vetoes = with(std::move(scored.vetoes), vetoes_of_item(scheme, run));
  });
  std::sort(scored.vetoes.begin(), scored.vetoes.end(),
            [](const VetoVotes& a, const VetoVotes& b) { return a.veto < b.veto; });
  scored = summed_up(scheme, std::move(scored));
  const Evaluators evaluators = compare_evaluators(scheme, std::move(marks));
  scored.evaluators = evaluators.count;
  scored.spread = evaluators.spread;
  return scored;
}

}  // namespace danvan::evaluation
