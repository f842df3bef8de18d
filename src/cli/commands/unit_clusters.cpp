#include "cli/commands.hpp"
#include "cli/unit_columns.hpp"
#include "cli/year_option.hpp"
#include "danvan/base/period.hpp"
#include "danvan/base/text.hpp"
#include "danvan/register/clusters.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text summary{"list the clusters of a year and who is in them", "liệt kê cụm, khối thi đua của một năm"};
constexpr Text year_help{"the year; left out: this year", "năm; bỏ trống: năm nay"};
constexpr Text unit_title{"Unit", "Đơn vị"};
constexpr Text head_title{"Head", "Trưởng"};
constexpr Text recorded_title{"Recorded", "Ghi riêng"};
constexpr Text reason_title{"Reason", "Lý do"};

struct Line {
  std::string cluster;
  const registry::Unit* unit = nullptr;
  const registry::ClusterPlace* recorded = nullptr;  // for the year; else the cluster is that of the unit's version
};

/// Units with a cluster recorded for the year, and those in force on its last day whose version names one.
std::vector<Line> lines_of(const registry::Units& units, const registry::Clusters& clusters, int year) {
  const Date last = Period::of_year(year).last();
  std::vector<Line> lines;
  for (const registry::Unit& unit : units.all()) {
    const registry::ClusterPlace* recorded = clusters.recorded(unit.id, year);
    const std::string& cluster = clusters.of(unit, year);
    if (recorded != nullptr || (unit.on(last) != nullptr && !cluster.empty())) {
      lines.push_back({cluster, &unit, recorded});
    }
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const Line& a, const Line& b) { return compare_vietnamese(a.cluster, b.cluster) < 0; });
  return lines;
}

Answer run(Job& job) {
  const int year = year_option(job).value_or(job.today().year());
  const Date last = Period::of_year(year).last();
  const registry::Units units = registry::Units::load(job.store());
  const registry::Clusters clusters = registry::Clusters::load(job.store());
  const Lang lang = job.lang();
  document::Table table{"danvan.unit.clusters.1",
                        "",
                        {column("cluster", cluster_title, lang), column("unit", unit_title, lang),
                         column("name", name_title, lang), column("head", head_title, lang),
                         column("recorded", recorded_title, lang), column("reason", reason_title, lang)},
                        {}};
  for (const Line& line : lines_of(units, clusters, year)) {
    table.rows.push_back(
        {{line.cluster, line.unit->code, line.unit->named_on(last).name,
          document::YesNo{line.recorded != nullptr && line.recorded->head}, document::YesNo{line.recorded != nullptr},
          text_cell(line.recorded == nullptr ? "" : line.recorded->reason)},
         false});
  }
  Answer answer;
  answer.table = std::move(table);
  return answer;
}

}  // namespace

Command unit_clusters_command() {
  return {
      .name = "unit clusters",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {},
      .options = {{.name = "--year", .value = "YEAR", .help = year_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
