#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/clusters.hpp"

#include <array>

namespace danvan::cli {
namespace {

constexpr Text summary{"record which cluster a unit is ranked in for a year, or all of clusters.csv",
                       "ghi cụm, khối thi đua của một đơn vị trong năm, hoặc cả tệp clusters.csv"};
constexpr Text unit_help{"its code", "mã đơn vị"};
constexpr Text cluster_help{"name of the cluster; “-” takes back what was recorded",
                            "tên cụm, khối; “-”: bỏ nội dung đã ghi"};
constexpr Text year_help{"the year", "năm"};
constexpr Text head_help{"the unit heads the cluster that year", "là trưởng cụm, khối trong năm đó"};
constexpr Text reason_help{"why what was recorded is corrected", "lý do đính chính nội dung đã ghi"};
constexpr Text from_file{"with --csv the facts come from the file; leave out {0}",
                         "đã có --csv thì dữ liệu lấy từ tệp; bỏ {0}"};

constexpr std::array<std::string_view, 3> needed{"UNIT", "CLUSTER", "--year"};

Answer run(Job& job) {
  const auto import = job.import();
  check_words(job, import.has_value(), needed, {});
  const bool head = job.flag("--head");
  const std::string reason = job.option("--reason").value_or("");
  if (import) {
    if (head) {
      throw job.usage(message(from_file, "--head"));
    }
    return taken_answer(
        registry::import_clusters(job.write(), import_file(*import), reason, job.today(), job.diagnostics()));
  }
  registry::ClusterRow row;
  row.year = job.option("--year").value_or("");
  row.cluster = job.argument("CLUSTER");
  row.unit = job.argument("UNIT");
  row.head = head ? "yes" : "no";
  return taken_answer(registry::set_cluster(job.write(), std::move(row), reason, job.today()));
}

}  // namespace

Command unit_cluster_command() {
  return {
      .name = "unit cluster",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = unit_help, .required = false},
                    {.name = "CLUSTER", .help = cluster_help, .required = false}},
      .options = with_import_options({{.name = "--year", .value = "YEAR", .help = year_help},
                                      {.name = "--head", .value = "", .help = head_help},
                                      {.name = "--reason", .value = "TEXT", .help = reason_help}}),
      .run = run,
  };
}

}  // namespace danvan::cli
