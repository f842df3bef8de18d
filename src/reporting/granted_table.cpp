#include "danvan/reporting/granted.hpp"
#include "danvan/store/added_by.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <tuple>

namespace danvan::reporting {
namespace {

constexpr const char* extensions = R"(
    SELECT one.id, one.period, unit.code, term.code, one.on_day, one.reason, one.until_day,
      NOT EXISTS (
        SELECT 1 FROM report_extension AS later
        WHERE later.period = one.period AND later.unit = one.unit AND later.form = one.form AND later.id > one.id)
    FROM report_extension AS one
    JOIN unit ON unit.id = one.unit
    JOIN term ON term.id = one.form
    ORDER BY one.id)";
constexpr const char* exemptions = R"(
    SELECT one.id, one.period, unit.code, term.code, one.on_day, one.reason, NULL, 1
    FROM report_exemption AS one
    JOIN unit ON unit.id = one.unit
    JOIN term ON term.id = one.form
    ORDER BY one.id)";

/// Those of one table, in the order in which they were granted.
std::vector<Granted> rows_of(store::Store& store, Allow what, Recorded recorded) {
  const bool extension = what == Allow::extension;
  std::vector<Granted> found;
  std::vector<std::string> keys;
  SQLite::Statement rows(store.database(), extension ? extensions : exemptions);
  while (rows.executeStep()) {
    keys.push_back(rows.getColumn(0).getString());
    found.push_back({what, Period::from_number(rows.getColumn(1).getInt64()), rows.getColumn(2).getString(),
                     rows.getColumn(3).getString(),
                     extension ? std::optional(Date(rows.getColumn(6).getInt())) : std::nullopt,
                     Date(rows.getColumn(4).getInt()), rows.getColumn(5).getString(), rows.getColumn(7).getInt() != 0,
                     std::nullopt});
  }
  if (recorded == Recorded::looked_up) {
    const auto entries = store::added_by(store, extension ? "report_extension" : "report_exemption",
                                         std::set<std::string>(keys.begin(), keys.end()));
    for (std::size_t i = 0; i < found.size(); ++i) {
      const auto entry = entries.find(keys[i]);
      found[i].entry = entry == entries.end() ? std::nullopt : std::optional(entry->second);
    }
  }
  return found;
}

}  // namespace

std::vector<Granted> granted(store::Store& store, Recorded recorded) {
  std::vector<Granted> found = rows_of(store, Allow::extension, recorded);
  const std::vector<Granted> more = rows_of(store, Allow::exemption, recorded);
  found.insert(found.end(), more.begin(), more.end());
  std::stable_sort(found.begin(), found.end(), [](const Granted& a, const Granted& b) {
    return std::tie(a.period, a.unit, a.form) < std::tie(b.period, b.unit, b.form);
  });
  return found;
}

}  // namespace danvan::reporting
