#pragma once

#include "danvan/register/succession.hpp"
#include "danvan/register/units.hpp"

#include <map>
#include <memory>
#include <span>

namespace danvan::registry {

/// A unit as placing needs it.
struct UnitLife {
  struct Span {
    Date from, to;
  };
  std::int64_t id = 0;
  std::string code;
  std::vector<Span> spans;  // in force, by from
};

/// Someone takes over a share; nobody does where `successor` is empty. Land alone is left out.
struct Handover {
  std::int64_t predecessor = 0;
  std::optional<std::int64_t> successor;
  std::int64_t share = 0;  // in millionths
  Date on;
  bool ends = true;  // the predecessor; else it keeps what is not given away
};

/// What placing needs of the register: every unit, by code, and every handover, by day.
std::vector<UnitLife> lives_of(const Units& units);
std::vector<Handover> handovers_of(const Successions& successions);

/// A count of a unit as it was on a day.
struct UnitCount {
  std::int64_t unit = 0;
  std::int64_t count = 0;
  Date then;
};

/// Counts as the units are on the day asked for. The total of all parts and of all that could not be placed is the
/// total given.
struct Placed {
  struct Part {
    std::int64_t unit = 0;    // in force on that day
    std::int64_t source = 0;  // that the count came from
    std::int64_t count = 0;
    bool estimate = false;  // apportioned by share, not counted
  };
  std::vector<Part> parts;  // by code of the unit, then of the source
  struct Sum {
    std::int64_t unit = 0;
    std::int64_t count = 0;
    bool estimate = false;  // some part of it is
  };
  std::vector<Sum> sums;  // by code
  struct Unplaced {
    std::int64_t source = 0;
    std::int64_t last = 0;  // the unit at which the way ended: dissolved, or not in force on that day
    std::int64_t count = 0;
    bool estimate = false;
  };
  std::vector<Unplaced> unplaced;  // by code of the source, then of the last
};

/// The way from units as they were to units as they are (rules: Units over time). Plain data, no store.
class Placement {
 public:
  Placement(std::vector<UnitLife> units, std::vector<Handover> handovers);
  static Placement of(const Units& units, const Successions& successions);

  /// Counts of `then` as the units are on `day`. Each count is apportioned once, at the end of its way: shares are
  /// multiplied exactly, whole numbers stay whole by largest remainder (equal remainders: by code), negative ones as
  /// their positive. A unit that handed over on a day did so from that day on: a count of that very day is of after.
  [[nodiscard]] Placed place(std::span<const UnitCount> counts, Date day) const;

  struct Heirs {
    std::vector<std::int64_t> units;  // in force on the day, by code
    bool some_part_ends = false;      // some way ends where nobody follows, or nobody who is in force that day
  };
  /// The units that a unit of `then` goes on in on `day`, whatever the shares: itself while it lives, else whoever
  /// follows; a unit that only gave part of itself away stays where it is.
  [[nodiscard]] Heirs heirs(std::int64_t unit, Date then, Date day) const;

 private:
  struct Step {
    Date on;
    bool ends = true;
    std::vector<Handover> to;
  };
  class Way;
  [[nodiscard]] const Step* next(std::int64_t unit, Date after, Date until) const;
  [[nodiscard]] bool in_force(std::int64_t unit, Date day) const;
  [[nodiscard]] std::size_t rank(std::int64_t unit) const;

  std::vector<UnitLife> m_units;                     // by code
  std::map<std::int64_t, std::size_t> m_rank;        // id -> place in m_units
  std::map<std::int64_t, std::vector<Step>> m_from;  // by predecessor, by day
};

}  // namespace danvan::registry
