#include "danvan/evaluation/ranking.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace danvan::evaluation {
namespace {

using config::Veto;

std::optional<std::size_t> best_from(const Contender& one, std::size_t first) {
  for (std::size_t i = first; i < one.meets.size(); ++i) {
    if (one.meets[i]) {
      return i;
    }
  }
  return std::nullopt;
}

/// A limit below the last class is the last class: there is nothing lower to fall to.
std::size_t held_to_last(const Contender& one, std::size_t index) {
  return one.meets.empty() ? 0 : std::min(index, one.meets.size() - 1);
}

std::optional<std::size_t> after_vetoes(const Scheme& scheme, const Contender& one,
                                        std::optional<std::size_t> by_points) {
  if (!by_points) {
    return by_points;
  }
  std::size_t lowest = *by_points;
  std::size_t steps = 0;
  for (const VetoVotes& votes : one.vetoes) {
    const Veto& veto = scheme.rubric().vetoes[votes.veto];
    if (!votes.holds) {
      continue;
    }
    if (veto.effect == Veto::Effect::down) {
      steps += static_cast<std::size_t>(std::max(0, veto.steps));
      continue;
    }
    const std::optional<std::size_t> named = scheme.class_index(veto.class_code);
    const std::size_t limit = named.value_or(0) + (veto.effect == Veto::Effect::below ? 1U : 0U);
    lowest = std::max(lowest, limit);
  }
  const std::optional<std::size_t> limited = best_from(one, held_to_last(one, lowest));
  return limited && steps > 0 ? best_from(one, held_to_last(one, *limited + steps)) : limited;
}

/// Negative, zero or positive: before, equal by all ties, after.
int compare(const Scheme& scheme, const Contender& a, const Contender& b) {
  std::size_t part = 0;
  for (const Scheme::Tie& tie : scheme.ties()) {
    if (tie.of == Scheme::Tie::Of::code) {
      if (const int order = a.code.compare(b.code); order != 0) {
        return order;
      }
      continue;
    }
    const bool total = tie.of == Scheme::Tie::Of::total;
    const auto order = total ? a.total <=> b.total : a.ties[part] <=> b.ties[part];
    if (order != 0) {
      return (order > 0) == tie.less_is_better ? 1 : -1;
    }
    part += total ? 0U : 1U;
  }
  return 0;
}

using Order = std::vector<std::size_t>;

class Quotas {
 public:
  Quotas(const Scheme& scheme, std::span<const Contender> all) : m_scheme(scheme), m_all(all) {
    for (const Contender& one : all) {
      ++m_size[one.cluster];
    }
  }

  [[nodiscard]] std::vector<Standing> applied(std::vector<Standing> standings) const {
    for (std::size_t c = 0; c < m_scheme.rubric().classes.size(); ++c) {
      const std::optional<config::Quota>& quota = m_scheme.rubric().classes[c].quota;
      if (!quota) {
        continue;
      }
      for (const auto& [cluster, places] : members(standings, c, quota->per_cluster)) {
        const std::size_t n = quota->per_cluster ? m_size.at(cluster) : m_all.size();
        const std::int64_t room = quota->share.floor_of(static_cast<std::int64_t>(n));
        for (const std::size_t place : overflow(standings, places, static_cast<std::size_t>(room))) {
          standings[place].class_index = best_from(m_all[standings[place].contender], c + 1);
        }
      }
    }
    return standings;
  }

 private:
  /// Places in the ranking, in its order, of those in the class: by cluster, or all under one name.
  [[nodiscard]] std::map<std::string_view, Order> members(const std::vector<Standing>& standings,
                                                          std::size_t class_index, bool per_cluster) const {
    std::map<std::string_view, Order> found;
    for (std::size_t i = 0; i < standings.size(); ++i) {
      if (standings[i].class_index == class_index) {
        found[per_cluster ? m_all[standings[i].contender].cluster : std::string_view()].push_back(i);
      }
    }
    return found;
  }

  /// Those that must go where there is room for so many. Who is equal to the first that must go, goes too.
  [[nodiscard]] Order overflow(const std::vector<Standing>& standings, const Order& places, std::size_t room) const {
    if (places.size() <= room) {
      return {};
    }
    const auto at = [&](std::size_t i) -> const Contender& { return m_all[standings[places[i]].contender]; };
    std::size_t staying = room;
    while (staying > 0 && compare(m_scheme, at(staying - 1), at(room)) == 0) {
      --staying;
    }
    return {places.begin() + static_cast<std::ptrdiff_t>(staying), places.end()};
  }

  const Scheme& m_scheme;
  std::span<const Contender> m_all;
  std::map<std::string_view, std::size_t> m_size;
};

/// Numbers 1, 2, 2, 4 along an order.
class Counter {
 public:
  std::size_t next(const Scheme& scheme, const Contender& one) {
    ++m_seen;
    if (m_last == nullptr || compare(scheme, *m_last, one) != 0) {
      m_rank = m_seen;
    }
    m_last = &one;
    return m_rank;
  }

 private:
  const Contender* m_last = nullptr;
  std::size_t m_seen = 0, m_rank = 0;
};

}  // namespace

Contender contender(const Scheme& scheme, const SubjectScore& score) {
  Contender one;
  one.total = score.total;
  one.marked = score.marked;
  one.evaluators = score.evaluators;
  if (score.spread) {
    one.spread = printed(*score.spread, {});
  }
  one.vetoes = score.vetoes;
  for (const Scheme::Tie& tie : scheme.ties()) {
    switch (tie.of) {
      case Scheme::Tie::Of::group:
        one.ties.push_back(score.groups[tie.index].points);
        break;
      case Scheme::Tie::Of::criterion:
        one.ties.push_back(score.criteria[tie.index].points);
        break;
      case Scheme::Tie::Of::item:
        one.ties.push_back(score.items[tie.index].points);
        break;
      case Scheme::Tie::Of::total:
      case Scheme::Tie::Of::code:
        break;
    }
  }
  for (const config::Class& wanted : scheme.rubric().classes) {
    one.meets.push_back(meets(scheme, score, wanted));
  }
  return one;
}

std::vector<Standing> rank(const Scheme& scheme, std::span<const Contender> contenders) {
  Order order(contenders.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const Contender& left = contenders[a];
    const Contender& right = contenders[b];
    if (left.marked != right.marked) {
      return left.marked;
    }
    const int by_ties = left.marked ? compare(scheme, left, right) : 0;
    return by_ties != 0 ? by_ties < 0 : left.code < right.code;
  });
  std::vector<Standing> standings;
  standings.reserve(order.size());
  Counter overall;
  std::map<std::string_view, Counter> by_cluster;
  for (const std::size_t i : order) {
    const Contender& one = contenders[i];
    Standing standing;
    standing.contender = i;
    if (one.marked) {
      standing.rank = overall.next(scheme, one);
      standing.cluster_rank = by_cluster[one.cluster].next(scheme, one);
      standing.by_points = best_from(one, 0);
      standing.after_vetoes = after_vetoes(scheme, one, standing.by_points);
      standing.class_index = standing.after_vetoes;
    }
    standings.push_back(standing);
  }
  return Quotas(scheme, contenders).applied(std::move(standings));
}

document::Number printed(const Exact& points, const std::vector<Border>& borders) {
  constexpr int most_decimals = 14;
  for (int decimals = 2; decimals <= most_decimals; ++decimals) {
    const std::int64_t rounded = points.rounded(decimals);
    std::int64_t unit = 1;
    for (int i = 2; i < decimals; ++i) {
      unit *= 10;
    }
    const Exact shown(rounded, unit);
    const bool agrees = std::all_of(borders.begin(), borders.end(), [&](const Border& border) {
      return (points < border.at) == (shown < border.at) &&
             (!border.open || (points > border.at) == (shown > border.at));
    });
    if (agrees) {
      return {rounded, decimals, false};
    }
  }
  return {points.truncated(most_decimals), most_decimals, false};
}

}  // namespace danvan::evaluation
