#pragma once

#include "danvan/base/codes.hpp"
#include "danvan/base/date.hpp"
#include "danvan/base/error.hpp"
#include "danvan/store/store.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::registry {

/// What a unit was called and where it stood from `from` until the day before `to`.
struct UnitVersion {
  Date from = Date::beginning(), to = Date::forever();
  std::string name, short_name, kind, level;
  std::optional<std::int64_t> parent;
  std::string cluster, basis;
  std::optional<std::int64_t> sector;  // the unit that leads its sector: a school's department of education
  bool operator==(const UnitVersion&) const = default;
};

/// The unit above another in one of the hierarchies, which are kept apart: `&UnitVersion::parent` of the territory,
/// `&UnitVersion::sector` of the sectors.
using Above = std::optional<std::int64_t> UnitVersion::*;

struct Unit {
  std::int64_t id = 0;
  std::string code;
  std::vector<UnitVersion> versions;  // by from; they do not overlap

  /// The version in force that day, or null.
  [[nodiscard]] const UnitVersion* on(Date day) const;
  /// In force on that day, else the newest before it, else the first: what to call it in a report on that day.
  [[nodiscard]] const UnitVersion& named_on(Date day) const;
};

/// The register of units, read once a command.
class Units {
 public:
  static Units load(store::Store& store);
  /// Only these of it, by id, where the rest is not looked at: `whole` is false, and a code that is not found may be
  /// another unit's.
  static Units load(store::Store& store, std::span<const std::int64_t> ids);
  /// Only the unit with this code. Throws as `require` does.
  static Units load_one(store::Store& store, std::string_view code);

  [[nodiscard]] bool whole() const { return m_whole; }

  [[nodiscard]] const std::vector<Unit>& all() const { return m_units; }  // by code
  [[nodiscard]] const Unit* find(std::string_view code) const;
  [[nodiscard]] const Unit& at(std::int64_t id) const;
  /// The unit itself or one below it on that day.
  [[nodiscard]] bool under(const Unit& unit, const Unit& ancestor, Date day) const;
  /// The unit with this code. Throws `Error` 3 with the nearest codes and, where the text is a name, the codes that
  /// bear it.
  [[nodiscard]] const Unit& require(std::string_view code) const;
  /// "did you mean …" for an unknown code, as the cure of a diagnostic.
  [[nodiscard]] Message suggestion(std::string_view code) const;

 private:
  static Units read(store::Store& store, std::optional<std::span<const std::int64_t>> ids);

  std::vector<Unit> m_units;
  Codes m_by_code;                   // code -> place in m_units
  std::vector<std::size_t> m_by_id;  // id -> place in m_units
  bool m_whole = true;
};

/// The number of the unit with this code. Throws as `Units::require` does.
std::int64_t unit_id(store::Store& store, std::string_view code);

}  // namespace danvan::registry
