#pragma once

#include "danvan/register/units.hpp"
#include "register/unit_rows.hpp"

#include <map>
#include <set>

namespace danvan::registry {

/// The register's versions as they come to be while events are applied, day after day.
class UnitTimeline {
 public:
  /// `units` is what is recorded; it outlives the timeline.
  explicit UnitTimeline(const Units& units);

  [[nodiscard]] const std::vector<UnitVersion>& versions(std::int64_t unit) const { return m_versions[place(unit)]; }
  /// In force that day; null if none is.
  [[nodiscard]] const UnitVersion* on(std::int64_t unit, Date day) const;
  /// Begun earlier, and in force on the day before.
  [[nodiscard]] const UnitVersion* before(std::int64_t unit, Date day) const;
  /// In force on every day from `from` until the day before `to`.
  [[nodiscard]] bool covers(std::int64_t unit, Date from, Date to) const;
  /// "2021-01-01 – 2025-07-01, …" for messages.
  [[nodiscard]] std::string days(std::int64_t unit) const;

  /// Ends the open version that was in force on the day before; one that ends just then stays as it is.
  void end(std::int64_t unit, Date day);
  /// Ends it likewise, and lets `version` begin that day.
  void change(std::int64_t unit, UnitVersion version);
  /// What was done so far stays.
  void keep() { m_before.clear(); }
  /// Everything is again as it was at the last `keep`.
  void take_back();

  /// Units with a version below `unit` that goes on, after it ended on that day, without it being in force again.
  [[nodiscard]] std::vector<std::int64_t> left_below(Above above, std::int64_t unit, Date day) const;
  /// The way from a unit up to itself, on some day from that one on; empty when there is none.
  [[nodiscard]] std::vector<std::int64_t> ring(Above above, std::int64_t unit, Date day) const;

  /// What differs from the record: versions that end now, and new ones; by unit.
  [[nodiscard]] std::vector<ClosedVersion> closed() const;
  [[nodiscard]] std::vector<NewVersion> begun() const;

 private:
  std::vector<UnitVersion>& changing(std::int64_t unit);
  [[nodiscard]] std::size_t place(std::int64_t unit) const { return static_cast<std::size_t>(unit); }
  void note_above(std::int64_t unit, const UnitVersion& version);
  bool climb(Above above, std::int64_t start, std::int64_t here, Date from, Date to, std::vector<std::int64_t>& way,
             std::size_t& steps) const;

  std::vector<std::vector<UnitVersion>> m_versions;   // by id
  std::vector<std::vector<std::int64_t>> m_children;  // by id: units with a version below it, in whatever hierarchy
  const Units& m_units;
  std::map<std::int64_t, std::vector<UnitVersion>> m_before;  // as at the last `keep`, of units changed since
  std::set<std::int64_t> m_changed;
  std::size_t m_count = 0;
};

}  // namespace danvan::registry
