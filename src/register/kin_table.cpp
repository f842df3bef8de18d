#include "danvan/register/kin.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::registry {
namespace {

std::vector<std::int64_t> numbers(store::Store& store, const char* sql, std::int64_t unit) {
  SQLite::Statement rows(store.database(), sql);
  rows.bind(1, unit);
  std::vector<std::int64_t> found;
  while (rows.executeStep()) {
    found.push_back(rows.getColumn(0).getInt64());
  }
  return found;
}

}  // namespace

Kin Kin::of(store::Store& store, std::string_view code) {
  const std::int64_t unit = unit_id(store, code);
  std::vector<std::int64_t> all = numbers(store, R"(
    WITH RECURSIVE
      came (unit) AS (
        VALUES (?1)
        UNION SELECT predecessor FROM came JOIN succession_link ON successor = came.unit),
      went (unit) AS (
        SELECT unit FROM came
        UNION SELECT successor FROM went JOIN succession_link ON predecessor = went.unit WHERE successor IS NOT NULL)
    SELECT unit
    FROM went)",
                                          unit);
  Successions successions = Successions::load(store, all);
  const std::vector<std::int64_t> near = numbers(store, R"(
    SELECT parent FROM unit_version WHERE unit = ?1 AND parent IS NOT NULL
    UNION SELECT sector FROM unit_version WHERE unit = ?1 AND sector IS NOT NULL
    UNION SELECT unit FROM unit_version WHERE parent = ?1
    UNION SELECT unit FROM unit_version WHERE sector = ?1)",
                                                 unit);
  all.insert(all.end(), near.begin(), near.end());
  return {Units::load(store, all), std::move(successions)};
}

}  // namespace danvan::registry
