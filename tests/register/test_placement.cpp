#include "danvan/register/placement.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

namespace danvan::registry {
namespace {

constexpr Date always = Date::beginning();
constexpr Date never = Date::forever();
constexpr Date start{0};

UnitLife life(std::int64_t id, std::string code, Date from = always, Date to = never) {
  return {id, std::move(code), {{from, to}}};
}

std::string text(const Placed& placed) {
  std::string out;
  for (const Placed::Sum& sum : placed.sums) {
    out += fmt::format("{}={}{} ", sum.unit, sum.estimate ? "≈" : "", sum.count);
  }
  for (const Placed::Unplaced& one : placed.unplaced) {
    out += fmt::format("!{}@{}={} ", one.source, one.last, one.count);
  }
  return out;
}

TEST_CASE("a merged unit's counts go over whole and are no estimate") {
  const Placement placement({life(1, "A", always, Date(10)), life(2, "B", always, Date(10)), life(3, "N", Date(10))},
                            {{1, 3, whole_share, Date(10), true}, {2, 3, whole_share, Date(10), true}});
  const std::vector<UnitCount> counts{{1, 5, start}, {2, 7, start}};
  CHECK(text(placement.place(counts, Date(9))) == "1=5 2=7 ");
  CHECK(text(placement.place(counts, Date(10))) == "3=12 ");
}

TEST_CASE("a split count is apportioned by largest remainder, marked, and its total stays") {
  const Placement placement({life(1, "X", always, Date(10)), life(2, "B", Date(10)), life(3, "A", Date(10))},
                            {{1, 2, 500'000, Date(10), true}, {1, 3, 500'000, Date(10), true}});
  // Equal remainders: A comes before B by code, whatever the ids.
  CHECK(text(placement.place(std::vector<UnitCount>{{1, 7, start}}, Date(10))) == "3=≈4 2=≈3 ");
  CHECK(text(placement.place(std::vector<UnitCount>{{1, -7, start}}, Date(10))) == "3=≈-4 2=≈-3 ");
  CHECK(text(placement.place(std::vector<UnitCount>{{1, 1, start}}, Date(10))) == "3=≈1 2=≈0 ");
}

TEST_CASE("shares along a way are multiplied exactly and rounded once") {
  // A third of a third, forty times: far below what a double or 128 bits would hold, yet the rest is exactly one less.
  std::vector<UnitLife> units;
  std::vector<Handover> handovers;
  for (std::int64_t i = 0; i < 40; ++i) {
    const Date from = i == 0 ? always : Date(static_cast<std::int32_t>(i));
    units.push_back(life(i, fmt::format("U{:03}", i), from, Date(static_cast<std::int32_t>(i) + 1)));
    handovers.push_back({i, i + 1, 333'333, Date(static_cast<std::int32_t>(i) + 1), true});
    handovers.push_back({i, 100, 666'667, Date(static_cast<std::int32_t>(i) + 1), true});
  }
  units.push_back(life(40, "U040", Date(40)));
  units.push_back(life(100, "R"));
  const Placed placed = Placement(units, handovers).place(std::vector<UnitCount>{{0, 1'000'000'000, start}}, Date(50));
  CHECK(text(placed) == "100=≈1000000000 40=≈0 ");
}

TEST_CASE("two ways to the same unit that are the whole again are no estimate") {
  const Placement placement({life(1, "X", always, Date(10)), life(2, "A", Date(10), Date(20)),
                             life(3, "B", Date(10), Date(20)), life(4, "C", Date(20))},
                            {{1, 2, 300'000, Date(10), true},
                             {1, 3, 700'000, Date(10), true},
                             {2, 4, whole_share, Date(20), true},
                             {3, 4, whole_share, Date(20), true}});
  CHECK(text(placement.place(std::vector<UnitCount>{{1, 7, start}}, Date(20))) == "4=7 ");
}

TEST_CASE("a transfer takes its share from earlier counts only, and the unit keeps the rest") {
  const Placement placement({life(1, "X"), life(2, "A")}, {{1, 2, 200'000, Date(10), false}});
  CHECK(text(placement.place(std::vector<UnitCount>{{1, 10, Date(9)}}, Date(10))) == "2=≈2 1=≈8 ");
  CHECK(text(placement.place(std::vector<UnitCount>{{1, 10, Date(10)}}, Date(20))) == "1=10 ");
}

TEST_CASE("what nobody follows is listed, never dropped") {
  const Placement placement({life(1, "X", always, Date(10)), life(2, "Y", always, Date(10))},
                            {{1, std::nullopt, 0, Date(10), true}});
  const Placed placed = placement.place(std::vector<UnitCount>{{1, 4, start}, {2, 3, start}}, Date(10));
  CHECK(text(placed) == "!1@1=4 !2@2=3 ");
}

TEST_CASE("heirs: one takes over by itself, several do not, land and gifts make none") {
  const Placement placement({life(1, "X", always, Date(10)), life(2, "A"), life(3, "B", Date(10)),
                             life(4, "Y", always, Date(10)), life(5, "Z", always, Date(10))},
                            {{1, 2, whole_share, Date(10), true},
                             {4, 2, 400'000, Date(10), true},
                             {4, 3, 600'000, Date(10), true},
                             {2, 3, 500'000, Date(12), false},
                             {5, std::nullopt, 0, Date(10), true}});
  CHECK(placement.heirs(1, start, Date(9)).units == std::vector<std::int64_t>{1});
  CHECK(placement.heirs(1, start, Date(20)).units == std::vector<std::int64_t>{2});
  CHECK(placement.heirs(4, start, Date(20)).units == std::vector<std::int64_t>{2, 3});
  CHECK(placement.heirs(5, start, Date(20)).units.empty());
}

/// A random history: each day some units end into new ones or living ones, some give a part away, some are dissolved.
struct History {
  std::vector<UnitLife> units;
  std::vector<Handover> handovers;
  std::vector<UnitCount> counts;
};

std::vector<std::int64_t> random_shares(std::size_t n) {
  std::set<std::int64_t> cuts{0, whole_share};
  while (cuts.size() < n + 1) {
    cuts.insert(*rc::gen::inRange<std::int64_t>(1, whole_share));
  }
  std::vector<std::int64_t> shares;
  for (auto cut = std::next(cuts.begin()); cut != cuts.end(); ++cut) {
    shares.push_back(*cut - *std::prev(cut));
  }
  return shares;
}

History random_history() {
  History history;
  const auto add = [&history](Date from) {
    const auto id = static_cast<std::int64_t>(history.units.size());
    history.units.push_back(life(id, fmt::format("U{:03}", (id * 37) % 101), from));
    return id;
  };
  for (int i = 0; i < 6; ++i) {
    add(always);
  }
  for (std::int32_t day = 1; day <= *rc::gen::inRange(1, 9); ++day) {
    std::vector<std::int64_t> living;
    for (const UnitLife& unit : history.units) {
      if (unit.spans.back().to == never) {
        living.push_back(unit.id);
      }
    }
    if (living.size() < 3) {
      break;
    }
    const std::int64_t stays = living.back();
    const std::int64_t fresh = add(Date(day));
    for (std::size_t i = 0; i < 2; ++i) {
      const std::int64_t unit = living[i];
      const int what = *rc::gen::inRange(0, 4);
      if (what == 0) {
        history.handovers.push_back({unit, std::nullopt, 0, Date(day), true});
      } else if (what == 1) {
        history.handovers.push_back(
            {unit, stays, *rc::gen::inRange<std::int64_t>(1, whole_share + 1), Date(day), false});
      } else {
        const auto shares = random_shares(static_cast<std::size_t>(what - 1));
        history.handovers.push_back({unit, fresh, shares[0], Date(day), true});
        if (shares.size() > 1) {
          history.handovers.push_back({unit, stays, shares[1], Date(day), true});
        }
      }
      if (what != 1) {
        history.units[static_cast<std::size_t>(unit)].spans.back().to = Date(day);
      }
    }
  }
  for (const UnitLife& unit : history.units) {
    const Date from = unit.spans.back().from == always ? start : unit.spans.back().from;
    history.counts.push_back({unit.id, *rc::gen::inRange<std::int64_t>(-1000, 1'000'000), from});
  }
  return history;
}

TEST_CASE("whatever the history and the day, total then is total now, and only units in force hold a part") {
  CHECK(rc::check([] {
    const History history = random_history();
    const Placement placement(history.units, history.handovers);
    std::int64_t then = 0;
    for (const UnitCount& count : history.counts) {
      then += count.count;
    }
    for (std::int32_t day = 0; day <= 10; ++day) {
      const Placed placed = placement.place(history.counts, Date(day));
      std::int64_t now = 0;
      std::int64_t in_parts = 0;
      for (const Placed::Sum& sum : placed.sums) {
        const UnitLife::Span& span = history.units[static_cast<std::size_t>(sum.unit)].spans.back();
        RC_ASSERT(span.from <= Date(day));
        RC_ASSERT(Date(day) < span.to);
        now += sum.count;
      }
      for (const Placed::Part& part : placed.parts) {
        in_parts += part.count;
      }
      RC_ASSERT(in_parts == now);
      for (const Placed::Unplaced& one : placed.unplaced) {
        now += one.count;
      }
      RC_ASSERT(now == then);
    }
  }));
}

TEST_CASE("the order in which units, handovers and counts are given does not count") {
  CHECK(rc::check([] {
    History history = random_history();
    const std::string first = text(Placement(history.units, history.handovers).place(history.counts, Date(10)));
    std::reverse(history.units.begin(), history.units.end());
    std::reverse(history.handovers.begin(), history.handovers.end());
    std::reverse(history.counts.begin(), history.counts.end());
    RC_ASSERT(text(Placement(history.units, history.handovers).place(history.counts, Date(10))) == first);
  }));
}

}  // namespace
}  // namespace danvan::registry
