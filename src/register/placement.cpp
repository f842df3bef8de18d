#include "danvan/register/placement.hpp"

#include "danvan/register/exact_share.hpp"

#include <algorithm>
#include <set>

namespace danvan::registry {

Placement::Placement(std::vector<UnitLife> units, std::vector<Handover> handovers) : m_units(std::move(units)) {
  std::sort(m_units.begin(), m_units.end(), [](const UnitLife& a, const UnitLife& b) { return a.code < b.code; });
  for (std::size_t at = 0; at < m_units.size(); ++at) {
    m_rank.emplace(m_units[at].id, at);
  }
  std::stable_sort(handovers.begin(), handovers.end(),
                   [](const Handover& a, const Handover& b) { return a.on < b.on; });
  for (const Handover& one : handovers) {
    std::vector<Step>& steps = m_from[one.predecessor];
    if (steps.empty() || steps.back().on != one.on) {
      steps.push_back({one.on, one.ends, {}});
    }
    steps.back().to.push_back(one);
  }
}

std::vector<UnitLife> lives_of(const Units& units) {
  std::vector<UnitLife> lives;
  for (const Unit& unit : units.all()) {
    UnitLife life{unit.id, unit.code, {}};
    for (const UnitVersion& version : unit.versions) {
      life.spans.push_back({version.from, version.to});
    }
    lives.push_back(std::move(life));
  }
  return lives;
}

std::vector<Handover> handovers_of(const Successions& successions) {
  std::vector<Handover> handovers;
  for (const SuccessionEvent& event : successions.all()) {
    for (const SuccessionLink& link : event.links) {
      if (!keeps_code(event.change) && link.what != What::land) {
        handovers.push_back({link.predecessor, link.successor, link.share, event.on, ends_predecessor(event.change)});
      }
    }
  }
  return handovers;
}

Placement Placement::of(const Units& units, const Successions& successions) {
  return {lives_of(units), handovers_of(successions)};
}

const Placement::Step* Placement::next(std::int64_t unit, Date after, Date until) const {
  const auto found = m_from.find(unit);
  if (found == m_from.end()) {
    return nullptr;
  }
  const auto step = std::upper_bound(found->second.begin(), found->second.end(), after,
                                     [](Date day, const Step& one) { return day < one.on; });
  return step == found->second.end() || step->on > until ? nullptr : &*step;
}

bool Placement::in_force(std::int64_t unit, Date day) const {
  const auto& spans = m_units[rank(unit)].spans;
  return std::any_of(spans.begin(), spans.end(),
                     [day](const UnitLife::Span& span) { return span.from <= day && day < span.to; });
}

std::size_t Placement::rank(std::int64_t unit) const {
  const auto found = m_rank.find(unit);
  ensure(found != m_rank.end(), "a unit that is placed is in the register");
  return found->second;
}

/// Where the whole of one unit of one day has gone.
class Placement::Way {
 public:
  struct Goal {
    std::size_t rank = 0;    // of the unit reached
    bool is_placed = false;  // in force on the day, else the way ends there
    ExactShare share;
  };

  Way(const Placement& placement, std::int64_t unit, Date then, Date day) {
    arrive(placement, unit, then, day, ExactShare::one());
    // Handovers of a later day come after all of the earlier ones, so a unit reached by two ways hands over once.
    while (!m_open.empty()) {
      const auto [key, here] = *m_open.begin();
      m_open.erase(m_open.begin());
      const auto& [step, share] = here;
      std::int64_t left = whole_share;
      for (const Handover& one : step->to) {
        if (one.successor) {
          arrive(placement, *one.successor, step->on, day, share.times(one.share));
          left -= one.share;
        }
      }
      if (step->ends) {
        add(key.second, false, share.times(left));  // dissolved: nobody follows
      } else {
        arrive(placement, placement.m_units[key.second].id, step->on, day, share.times(left));
      }
    }
  }

  [[nodiscard]] std::vector<Goal> goals() const {
    std::vector<Goal> goals;
    for (const auto& [key, share] : m_goals) {
      goals.push_back({key.first, key.second, share});
    }
    return goals;
  }

 private:
  void arrive(const Placement& placement, std::int64_t unit, Date since, Date day, const ExactShare& share) {
    const std::size_t rank = placement.rank(unit);
    const Step* step = placement.next(unit, since, day);
    if (step == nullptr) {
      add(rank, placement.in_force(unit, day), share);
      return;
    }
    auto& open = m_open[{step->on, rank}];
    open.first = step;
    open.second += share;
  }
  void add(std::size_t rank, bool is_placed, const ExactShare& share) {
    if (!share.is_nothing()) {
      m_goals[{rank, is_placed}] += share;
    }
  }

  std::map<std::pair<Date, std::size_t>, std::pair<const Step*, ExactShare>> m_open;  // by day, then unit
  std::map<std::pair<std::size_t, bool>, ExactShare> m_goals;
};

Placed Placement::place(std::span<const UnitCount> counts, Date day) const {
  struct Known {
    std::vector<Way::Goal> goals;
    std::vector<ExactShare> shares;
  };
  struct Amount {
    std::int64_t count = 0;
    bool estimate = false;
    void add(std::int64_t more, bool is_estimate) {
      count += more;
      estimate = estimate || is_estimate;
    }
  };
  std::map<std::pair<std::int64_t, Date>, Known> known;
  std::map<std::pair<std::size_t, std::size_t>, Amount> parts;     // by unit and source
  std::map<std::pair<std::size_t, std::size_t>, Amount> unplaced;  // by source and last
  std::map<std::size_t, Amount> sums;
  for (const UnitCount& one : counts) {
    const auto [entry, is_new] = known.try_emplace({one.unit, one.then});
    Known& way = entry->second;
    if (is_new) {
      way.goals = Way(*this, one.unit, one.then, day).goals();
      for (const Way::Goal& goal : way.goals) {
        way.shares.push_back(goal.share);
      }
    }
    const std::size_t source = rank(one.unit);
    const std::vector<std::int64_t> amounts = apportion(one.count, way.shares);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      const Way::Goal& goal = way.goals[i];
      const bool estimate = !goal.share.is_one();
      if (goal.is_placed) {
        parts[{goal.rank, source}].add(amounts[i], estimate);
        sums[goal.rank].add(amounts[i], estimate);
      } else {
        unplaced[{source, goal.rank}].add(amounts[i], estimate);
      }
    }
  }
  Placed placed;
  for (const auto& [key, amount] : parts) {
    placed.parts.push_back({m_units[key.first].id, m_units[key.second].id, amount.count, amount.estimate});
  }
  for (const auto& [key, amount] : sums) {
    placed.sums.push_back({m_units[key].id, amount.count, amount.estimate});
  }
  for (const auto& [key, amount] : unplaced) {
    placed.unplaced.push_back({m_units[key.first].id, m_units[key.second].id, amount.count, amount.estimate});
  }
  return placed;
}

Placement::Heirs Placement::heirs(std::int64_t unit, Date then, Date day) const {
  Heirs heirs;
  std::set<std::size_t> reached;
  std::set<std::pair<std::int64_t, Date>> seen;
  std::vector<std::pair<std::int64_t, Date>> open{{unit, then}};
  while (!open.empty()) {
    const auto [here, since] = open.back();
    open.pop_back();
    if (!seen.emplace(here, since).second) {
      continue;
    }
    const Step* step = next(here, since, day);
    if (step == nullptr && in_force(here, day)) {
      reached.insert(rank(here));
    } else if (step == nullptr) {
      heirs.some_part_ends = true;
    } else if (!step->ends) {
      open.emplace_back(here, step->on);
    } else {
      for (const Handover& one : step->to) {
        if (one.successor) {
          open.emplace_back(*one.successor, step->on);
        } else {
          heirs.some_part_ends = true;
        }
      }
    }
  }
  for (const std::size_t at : reached) {
    heirs.units.push_back(m_units[at].id);
  }
  return heirs;
}

}  // namespace danvan::registry
