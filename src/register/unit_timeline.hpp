#pragma once

#include "danvan/register/units.hpp"
#include "register/unit_rows.hpp"

#include <unordered_map>

namespace danvan::registry {

/// The register's versions as they come to be while events are applied, day after day.
class UnitTimeline {
 public:
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

  /// Units with a version below `parent` that goes on, after the parent ended on that day, without it being in force
  /// again.
  [[nodiscard]] std::vector<std::int64_t> left_below(std::int64_t parent, Date day) const;
  /// The way from a unit up to itself, on some day from that one on; empty when there is none.
  [[nodiscard]] std::vector<std::int64_t> ring(std::int64_t unit, Date day) const;

  [[nodiscard]] const std::vector<ClosedVersion>& closed() const { return m_closed; }
  [[nodiscard]] const std::vector<NewVersion>& begun() const { return m_begun; }

 private:
  [[nodiscard]] std::size_t place(std::int64_t unit) const { return static_cast<std::size_t>(unit); }
  bool climb(std::int64_t start, std::int64_t here, Date from, Date to, std::vector<std::int64_t>& way,
             std::size_t& steps) const;

  std::vector<std::vector<UnitVersion>> m_versions;   // by id
  std::vector<std::vector<std::int64_t>> m_children;  // by id: units that have or had a version below it
  std::vector<ClosedVersion> m_closed;
  std::vector<NewVersion> m_begun;
  std::unordered_map<std::int64_t, std::size_t> m_latest;  // unit -> its last place in m_begun
  std::size_t m_count = 0;
};

}  // namespace danvan::registry
