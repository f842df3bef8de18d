#pragma once

#include "danvan/register/import.hpp"
#include "danvan/register/units.hpp"

#include <array>
#include <map>

namespace danvan::registry {

/// Columns of clusters.csv.
inline constexpr std::array<CsvColumn, 4> cluster_columns{{
    {"year", true},
    {"cluster", true},
    {"unit", true},
    {"head"},
}};

/// The group a unit is ranked with in a year, as it was recorded for that year.
struct ClusterPlace {
  int year = 0;
  std::int64_t unit = 0;
  std::int64_t sequence = 0;  // from 1 within the year and unit; the last stands
  std::string cluster;        // empty: what was recorded is taken back
  bool head = false;
  std::string reason;  // of a correction
};

/// What is recorded of the clusters of all years, read once a command.
class Clusters {
 public:
  static Clusters load(store::Store& store);

  /// The last row for the unit and year, whatever it says; null where nothing was ever recorded.
  [[nodiscard]] const ClusterPlace* last(std::int64_t unit, int year) const;
  /// The same, where it says a cluster.
  [[nodiscard]] const ClusterPlace* recorded(std::int64_t unit, int year) const;
  /// The cluster the unit is ranked in: the one recorded for the year, else that of its version on the year's last day.
  [[nodiscard]] const std::string& of(const Unit& unit, int year) const;
  /// Units that have a cluster recorded for the year, by id.
  [[nodiscard]] std::vector<const ClusterPlace*> in_year(int year) const;

 private:
  std::map<std::pair<int, std::int64_t>, ClusterPlace> m_last;  // by year and unit
};

/// One row as a person gives it. The cluster `-` takes back what was recorded. head: yes or no; empty is no.
struct ClusterRow {
  std::string code;  // year and unit: what a row is about
  std::string year, cluster, unit, head;
  std::int64_t line = 0;                                          // of the file
  std::array<std::int64_t, cluster_columns.size()> columns = {};  // where its cells begin in that line
};

/// Takes clusters.csv. A row recorded just so is unchanged; one recorded otherwise is refused unless a reason is given
/// for all corrections of the file. Rows are judged together: a cluster has one head a year once all are taken. `today`
/// bounds the year: the next one may be recorded, none after it.
Taken import_clusters(store::Write& write, const ImportFile& file, std::string_view reason, Date today,
                      Diagnostics& diagnostics);

/// The same for one unit. Throws `Error` 3 for unknown codes and malformed text, 1 where a rule refuses it.
Taken set_cluster(store::Write& write, ClusterRow row, std::string_view reason, Date today);

}  // namespace danvan::registry
