#include "danvan/reporting/holdings.hpp"

#include "danvan/base/error.hpp"
#include "danvan/register/exact_share.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace danvan::reporting {
namespace {

using registry::ExactShare;
using registry::Handover;

/// Shares of reports, by their place among them.
using Parts = std::map<std::size_t, ExactShare>;

void move_in(Parts& parts, const Parts& more) {
  for (const auto& [report, share] : more) {
    parts[report] += share;
  }
}

Parts times(const Parts& parts, std::int64_t millionths) {
  Parts made;
  for (const auto& [report, share] : parts) {
    if (ExactShare part = share.times(millionths); !part.is_nothing()) {
      made.emplace(report, std::move(part));
    }
  }
  return made;
}

/// Lets days go by over what each unit has.
class Holdings {
 public:
  explicit Holdings(std::span<const StockReport> reports) : m_reports(reports) {}

  void report(std::size_t place) {
    Parts& has = m_by_unit[m_reports[place].unit];
    if (m_reports[place].figure.known()) {
      move_in(m_replaced, has);
      has.clear();
    }
    has[place] = ExactShare::one();
  }

  /// All handovers of one day: what goes out is what was there before it.
  void hand_over(std::span<const Handover> of_a_day) {
    struct Leaving {
      Parts had;
      std::int64_t left = registry::whole_share;
      bool ends = false;
    };
    std::map<std::int64_t, Leaving> leaving;
    for (const Handover& one : of_a_day) {
      const auto has = m_by_unit.find(one.predecessor);
      if (has != m_by_unit.end() && !has->second.empty()) {
        leaving[one.predecessor].had = std::move(has->second);
        m_by_unit.erase(has);
      }
    }
    for (const Handover& one : of_a_day) {
      const auto from = leaving.find(one.predecessor);
      if (from == leaving.end()) {
        continue;
      }
      from->second.ends = one.ends;
      if (one.successor) {
        from->second.left -= one.share;
        move_in(m_by_unit[*one.successor], times(from->second.had, one.share));
      }
    }
    for (const auto& [unit, from] : leaving) {
      move_in(from.ends ? m_lost[unit] : m_by_unit[unit], times(from.had, from.left));
    }
  }

  /// Where every part of a report is in the end.
  struct Goal {
    std::int64_t unit = 0;
    enum class Where { held, lost, replaced } where = Where::held;
    ExactShare share;
  };
  [[nodiscard]] std::vector<std::vector<Goal>> goals(const Lineage& lineage) const {
    std::vector<std::vector<Goal>> goals(m_reports.size());
    const auto add = [&](std::int64_t unit, const std::map<std::int64_t, Parts>& all, Goal::Where where) {
      const auto has = all.find(unit);
      if (has == all.end()) {
        return;
      }
      for (const auto& [report, share] : has->second) {
        goals[report].push_back({unit, where, share});
      }
    };
    for (const registry::UnitLife& unit : lineage.units) {
      add(unit.id, m_by_unit, Goal::Where::held);
      add(unit.id, m_lost, Goal::Where::lost);
    }
    for (const auto& [report, share] : m_replaced) {
      goals[report].push_back({0, Goal::Where::replaced, share});
    }
    return goals;
  }

 private:
  std::span<const StockReport> m_reports;
  std::map<std::int64_t, Parts> m_by_unit;
  std::map<std::int64_t, Parts> m_lost;  // by the unit that was dissolved
  Parts m_replaced;
};

bool in_force(const registry::UnitLife& life, Date day) {
  return std::any_of(life.spans.begin(), life.spans.end(),
                     [day](const registry::UnitLife::Span& span) { return span.from <= day && day < span.to; });
}

}  // namespace

Lineage Lineage::of(const registry::Units& units, const registry::Successions& successions) {
  Lineage made{registry::lives_of(units), registry::handovers_of(successions)};
  std::stable_sort(made.handovers.begin(), made.handovers.end(),
                   [](const Handover& a, const Handover& b) { return a.on < b.on; });
  return made;
}

std::vector<Held> hold(const Lineage& lineage, std::span<const StockReport> reports, Date day) {
  std::vector<std::size_t> order(reports.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    order[i] = i;
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return reports[a].on < reports[b].on; });
  Holdings holdings(reports);
  auto next = order.begin();
  const auto report_before = [&](Date until) {
    for (; next != order.end() && reports[*next].on < until; ++next) {
      holdings.report(*next);
    }
  };
  for (std::span<const Handover> rest = lineage.handovers; !rest.empty() && rest.front().on <= day;) {
    const auto end = std::find_if(rest.begin(), rest.end(), [&](const Handover& one) { return one.on != rest[0].on; });
    const auto of_a_day = rest.first(static_cast<std::size_t>(end - rest.begin()));
    report_before(of_a_day.front().on);
    holdings.hand_over(of_a_day);
    rest = rest.subspan(of_a_day.size());
  }
  report_before(Date::forever());

  std::map<std::int64_t, std::size_t> rank;
  for (const registry::UnitLife& unit : lineage.units) {
    rank.emplace(unit.id, rank.size());
  }
  using Where = Holdings::Goal::Where;
  std::vector<Held> held;
  const auto goals = holdings.goals(lineage);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    std::vector<ExactShare> shares;
    for (const Holdings::Goal& goal : goals[i]) {
      shares.push_back(goal.share);
    }
    const std::vector<std::int64_t> amounts = registry::apportion(reports[i].figure.value, shares);
    for (std::size_t at = 0; at < amounts.size(); ++at) {
      const Holdings::Goal& goal = goals[i][at];
      if (goal.where == Where::replaced) {
        continue;
      }
      const bool placed = goal.where == Where::held && in_force(lineage.units[rank.at(goal.unit)], day);
      held.push_back({goal.unit,
                      reports[i].unit,
                      reports[i].on,
                      {reports[i].figure.state, amounts[at]},
                      !goal.share.is_one(),
                      placed});
    }
  }
  std::stable_sort(held.begin(), held.end(), [&](const Held& a, const Held& b) {
    return std::tuple(rank.at(a.unit), rank.at(a.source), a.on) < std::tuple(rank.at(b.unit), rank.at(b.source), b.on);
  });
  return held;
}

}  // namespace danvan::reporting
