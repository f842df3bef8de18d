#include "evaluation/item_score.hpp"

#include "danvan/base/error.hpp"

#include <algorithm>

namespace danvan::evaluation {
namespace {

using config::GroupRole;
using config::NotArising;

bool more_than_half(std::uint32_t votes, std::uint32_t of) {
  return std::uint64_t{2} * votes > of;
}

/// What a mark "không phát sinh" counts as; nothing where the item is left out. In a part that is taken off, the full
/// benefit is that nothing is.
std::optional<std::int64_t> points_when_not_arising(const Scheme& scheme, std::size_t item) {
  switch (scheme.rubric().items[item].not_arising) {
    case NotArising::full:
      return scheme.role_of_item(item) == GroupRole::deduction ? 0 : scheme.max_of_item(item);
    case NotArising::zero:
      return 0;
    case NotArising::drop:
      break;
  }
  return std::nullopt;
}

Exact held_to(const Scheme& scheme, std::size_t item, const Exact& points) {
  const Exact most(scheme.max_of_item(item));
  const config::Item& rule = scheme.rubric().items[item];
  const bool has_most = rule.max > 0 || rule.cap || rule.kind == config::ItemKind::choice;
  return has_most && points > most ? most : points;
}

}  // namespace

ItemScore score_item(const Scheme& scheme, std::span<const Mark> marks) {
  const std::size_t item = marks.front().item;
  const config::Item& rule = scheme.rubric().items[item];
  ItemScore scored;
  scored.marks = static_cast<std::uint32_t>(marks.size());
  std::vector<std::int64_t> points;
  points.reserve(marks.size());
  std::uint32_t zeros = 0;
  for (const Mark& mark : marks) {
    scored.not_arising += mark.points ? 0U : 1U;
    const std::optional<std::int64_t> worth = mark.points ? mark.points : points_when_not_arising(scheme, item);
    if (worth) {
      points.push_back(*worth);
    }
    zeros += mark.option && rule.options[*mark.option].zero ? 1U : 0U;
  }
  scored.zero = more_than_half(zeros, scored.marks);
  scored.dropped = rule.not_arising == NotArising::drop && more_than_half(scored.not_arising, scored.marks);
  if (!scored.dropped) {
    scored.points = held_to(scheme, item, combine(std::move(points), scheme.rubric().combine));
  }
  return scored;
}

std::vector<VetoVotes> vetoes_of_item(const Scheme& scheme, std::span<const Mark> marks) {
  const config::Item& rule = scheme.rubric().items[marks.front().item];
  std::vector<VetoVotes> found;
  for (const Mark& mark : marks) {
    if (!mark.option || rule.options[*mark.option].veto.empty()) {
      continue;
    }
    const std::optional<std::size_t> veto = scheme.veto_index(rule.options[*mark.option].veto);
    ensure(veto.has_value(), "a checked rubric names only vetoes it defines");
    const auto known = std::find_if(found.begin(), found.end(), [&](const VetoVotes& v) { return v.veto == *veto; });
    if (known == found.end()) {
      found.push_back({*veto, 1, static_cast<std::uint32_t>(marks.size()), false});
    } else {
      ++known->votes;
    }
  }
  for (VetoVotes& one : found) {
    one.holds = more_than_half(one.votes, one.of);
  }
  return found;
}

Exact combine(std::vector<std::int64_t> points, config::Combine how) {
  ensure(!points.empty(), "there is something to combine");
  const std::size_t n = points.size();
  if (how == config::Combine::median) {
    std::sort(points.begin(), points.end());
    return n % 2 == 1 ? Exact(points[n / 2]) : Exact(points[n / 2 - 1] + points[n / 2], 2);
  }
  std::int64_t sum = 0;
  for (const std::int64_t one : points) {
    sum += one;
  }
  if (how == config::Combine::trimmed && n >= 3) {
    const auto [least, most] = std::minmax_element(points.begin(), points.end());
    return Exact(sum - *least - *most, static_cast<std::int64_t>(n) - 2);
  }
  return Exact(sum, static_cast<std::int64_t>(n));
}

}  // namespace danvan::evaluation
