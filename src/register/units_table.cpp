#include "danvan/register/units.hpp"
#include "register/by_id.hpp"
#include "register/unit_rows.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>

namespace danvan::registry {
namespace {

UnitVersion version_of(const SQLite::Statement& row) {
  UnitVersion version;
  version.from = Date(row.getColumn(1).getInt());
  version.to = Date(row.getColumn(2).getInt());
  version.name = row.getColumn(3).getString();
  version.short_name = row.getColumn(4).getString();
  version.kind = row.getColumn(5).getString();
  version.level = row.getColumn(6).getString();
  if (!row.isColumnNull(7)) {
    version.parent = row.getColumn(7).getInt64();
  }
  version.cluster = row.getColumn(8).getString();
  version.basis = row.getColumn(9).getString();
  if (!row.isColumnNull(10)) {
    version.sector = row.getColumn(10).getInt64();
  }
  return version;
}

}  // namespace

Units Units::load(store::Store& store) {
  return read(store, std::nullopt);
}

Units Units::load(store::Store& store, std::span<const std::int64_t> ids) {
  return read(store, ids);
}

Units Units::load_one(store::Store& store, std::string_view code) {
  const std::int64_t id = unit_id(store, code);
  return load(store, std::span(&id, 1));
}

Units Units::read(store::Store& store, std::optional<std::span<const std::int64_t>> ids) {
  Units units;
  units.m_whole = !ids;
  const std::string only = ids ? fmt::format("[{}]", fmt::join(*ids, ",")) : std::string();
  SQLite::Statement codes(store.database(), fmt::format(R"(
    SELECT id, code
    FROM unit
    {}
    ORDER BY code)",
                                                        ids ? "WHERE id IN (SELECT value FROM json_each(?1))" : ""));
  SQLite::Statement versions(store.database(),
                             fmt::format(R"(
    SELECT unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis, sector
    FROM unit_version
    {}
    ORDER BY unit, from_day)",
                                         ids ? "WHERE unit IN (SELECT value FROM json_each(?1))" : ""));
  if (ids) {
    codes.bindNoCopy(1, only);
    versions.bindNoCopy(1, only);
  }
  while (codes.executeStep()) {
    Unit unit;
    unit.id = codes.getColumn(0).getInt64();
    unit.code = codes.getColumn(1).getString();
    by_id::put(units.m_by_id, unit.id, units.m_units.size());
    units.m_by_code.add(unit.code, static_cast<std::int64_t>(units.m_units.size()));
    units.m_units.push_back(std::move(unit));
  }
  while (versions.executeStep()) {
    const std::int64_t id = versions.getColumn(0).getInt64();
    units.m_units[by_id::find(units.m_by_id, id, "a version is of a unit")].versions.push_back(version_of(versions));
  }
  const auto is_named = [](const Unit& unit) { return !unit.versions.empty(); };
  ensure(std::all_of(units.m_units.begin(), units.m_units.end(), is_named), "a unit has at least one version");
  return units;
}

std::int64_t unit_id(store::Store& store, std::string_view code) {
  SQLite::Statement row(store.database(), "SELECT id FROM unit WHERE code = ?");
  row.bind(1, std::string(code));
  return row.executeStep() ? row.getColumn(0).getInt64() : Units::load(store).require(code).id;
}

void insert_units(store::Write& write, std::span<const Unit> units) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO unit (id, code)
    VALUES (?, ?))");
  for (const Unit& unit : units) {
    insert.bind(1, unit.id);
    insert.bindNoCopy(2, unit.code);
    insert.exec();
    insert.reset();
  }
}

void insert_versions(store::Write& write, std::span<const NewVersion> versions) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO unit_version (unit, from_day, to_day, name, short_name, kind, level, parent, cluster, basis, sector)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
  const auto bind_unit = [&insert](int place, const std::optional<std::int64_t>& unit) {
    if (unit) {
      insert.bind(place, *unit);
    } else {
      insert.bind(place);
    }
  };
  for (const auto& [unit, version] : versions) {
    insert.bind(1, unit);
    insert.bind(2, version.from.days());
    insert.bind(3, version.to.days());
    insert.bindNoCopy(4, version.name);
    insert.bindNoCopy(5, version.short_name);
    insert.bindNoCopy(6, version.kind);
    insert.bindNoCopy(7, version.level);
    bind_unit(8, version.parent);
    insert.bindNoCopy(9, version.cluster);
    insert.bindNoCopy(10, version.basis);
    bind_unit(11, version.sector);
    insert.exec();
    insert.reset();
  }
}

void close_versions(store::Write& write, std::span<const ClosedVersion> versions) {
  SQLite::Statement close(write.database(), R"(
    UPDATE unit_version
    SET to_day = ?
    WHERE unit = ?
    AND from_day = ?)");
  for (const ClosedVersion& version : versions) {
    close.bind(1, version.to.days());
    close.bind(2, version.unit);
    close.bind(3, version.from.days());
    close.exec();
    close.reset();
  }
}

}  // namespace danvan::registry
