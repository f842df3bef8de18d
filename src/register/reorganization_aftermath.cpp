#include "register/messages.hpp"
#include "register/messages_sectors.hpp"
#include "register/messages_succession.hpp"
#include "register/reorganization_judgement.hpp"

#include <algorithm>

namespace danvan::registry {

struct ReorganizationJudgement::Hierarchy {
  ReorganizationColumn column;
  std::optional<std::int64_t> SuccessionLink::*wanted;
  Above above;
  const Text &absent, &absent_cure, &ring, &ring_cure, &left, &left_cure;
};

const std::array<ReorganizationJudgement::Hierarchy, ReorganizationJudgement::hierarchy_count>
    ReorganizationJudgement::hierarchies{{
        {link_new_parent, &SuccessionLink::new_parent, &UnitVersion::parent, messages::new_parent_absent,
         messages::new_parent_absent_cure, messages::parents_in_a_ring, messages::parents_in_a_ring_cure,
         messages::children_left, messages::children_left_cure},
        {link_new_sector, &SuccessionLink::new_sector, &UnitVersion::sector, messages::new_sector_absent,
         messages::new_sector_absent_cure, messages::sectors_in_a_ring, messages::sectors_in_a_ring_cure,
         messages::sector_left, messages::sector_left_cure},
    }};

// What must hold once the events of a day have been applied.

std::vector<std::string> ReorganizationJudgement::succession_ring(const LinkStep& step) const {
  std::unordered_map<std::int64_t, std::int64_t> came_from;
  std::vector<std::int64_t> open{*step.link.successor};
  while (!open.empty()) {
    const std::int64_t here = open.back();
    open.pop_back();
    const auto after = m_after.find(here);
    for (const std::int64_t next : after == m_after.end() ? std::vector<std::int64_t>{} : after->second) {
      if (!came_from.emplace(next, here).second) {
        continue;
      }
      if (next == step.link.predecessor) {
        std::vector<std::string> way{code(next)};
        for (std::int64_t back = here; back != *step.link.successor && way.size() < 12; back = came_from.at(back)) {
          way.push_back(code(back));
        }
        way.push_back(code(*step.link.successor));
        way.push_back(code(next));
        std::reverse(way.begin(), way.end());
        return way;
      }
      open.push_back(next);
    }
  }
  return {};
}

void ReorganizationJudgement::judge_successors(Date day, const Steps& steps) {
  for (const LinkStep* step : steps) {
    if (!step->link.successor || m_timeline.on(*step->link.successor, day) != nullptr) {
      continue;
    }
    const std::int64_t successor = *step->link.successor;
    if (!m_ended.contains(successor)) {
      fault(*step, link_successor, "RG-46",
            message(messages::successor_absent, code(successor), day.iso(), m_timeline.days(successor)),
            message(messages::successor_absent_cure, day.iso()));
      continue;
    }
    const bool may_ring = ends_predecessor(step->change) && m_budget.spend();
    const std::vector<std::string> ring = may_ring ? succession_ring(*step) : std::vector<std::string>{};
    if (ring.empty()) {
      fault(*step, link_successor, "RG-46", message(messages::successor_ends_too, code(successor), day.iso()),
            message(messages::successor_ends_too_cure));
    } else {
      fault(*step, link_successor, "RG-48", message(messages::follows_itself, joined(ring)),
            message(messages::follows_itself_cure));
    }
  }
}

void ReorganizationJudgement::judge_gifts(Date day, const Steps& steps) {
  std::unordered_map<std::int64_t, std::int64_t> given;
  for (const LinkStep* step : steps) {
    if (step->change != Change::transfer) {
      continue;
    }
    const auto [sum, is_first] = given.try_emplace(step->link.predecessor, 0);
    const auto past = is_first ? m_past.find(step->link.predecessor) : m_past.end();
    if (past != m_past.end()) {
      for (const Past& one : past->second) {
        sum->second += one.event->on == day ? one.given : 0;
      }
    }
    const std::int64_t before = sum->second;
    sum->second += step->link.share;
    if (before <= whole_share && sum->second > whole_share) {
      fault(*step, link_share, "RG-44",
            message(messages::shares_over_one, code(step->link.predecessor), share_text(sum->second)),
            message(messages::shares_over_one_cure));
    }
  }
}

void ReorganizationJudgement::judge_above(Date day, const Steps& steps, std::size_t hierarchy) {
  const Hierarchy& of = hierarchies[hierarchy];
  std::unordered_set<std::int64_t> told;
  for (const LinkStep* step : steps) {
    if (!(step->link.*of.wanted)) {
      continue;
    }
    const std::int64_t unit = step->link.predecessor;
    const std::int64_t above = *(step->link.*of.wanted);
    // Where the units were recorded with all their versions, what the event made may have ended since.
    const UnitVersion* made = m_timeline.on(unit, day);
    if (!m_timeline.covers(above, day, made == nullptr ? Date::forever() : made->to)) {
      fault(*step, of.column, "RG-52", message(of.absent, code(above), day.iso(), m_timeline.days(above)),
            message(of.absent_cure));
      continue;
    }
    std::vector<std::int64_t> ring =
        told.contains(unit) ? std::vector<std::int64_t>{} : m_timeline.ring(of.above, unit, day);
    if (!ring.empty()) {
      told.insert(ring.begin(), ring.end());
      ring.push_back(unit);
      fault(*step, of.column, "RG-53", message(of.ring, some_codes(ring)), message(of.ring_cure));
    }
  }
}

void ReorganizationJudgement::judge_left(Date day, const Steps& steps, std::size_t hierarchy) {
  const Hierarchy& of = hierarchies[hierarchy];
  std::unordered_set<std::int64_t> told;
  for (const LinkStep* step : steps) {
    const std::int64_t unit = step->link.predecessor;
    if (!ends_predecessor(step->change) || !told.insert(unit).second) {
      continue;
    }
    std::vector<std::int64_t> left = m_timeline.left_below(of.above, unit, day);
    std::erase_if(left, [this](std::int64_t child) { return m_faulty.contains(child); });
    if (!left.empty()) {
      fault(*step, link_predecessor, "RG-51", message(of.left, code(unit), some_codes(left)), message(of.left_cure));
    }
  }
}

}  // namespace danvan::registry
