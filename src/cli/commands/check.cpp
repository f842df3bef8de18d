#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "cli/soundness.hpp"
#include "danvan/cli/job.hpp"

namespace danvan::cli {
namespace {

Answer run(Job& job) {
  const std::vector<store::Finding> found =
      findings(job.store(), [&]() -> const config::Definitions& { return job.definitions(); });
  if (found.empty() && is_for_people(job)) {
    return {};
  }
  const bool vi = job.lang() == Lang::vi;
  document::Table table{"danvan.check.1",
                        "",
                        {{"severity", vi ? "Mức" : "Severity"},
                         {"object", vi ? "Đối tượng" : "Object"},
                         {"what", vi ? "Phát hiện" : "Finding"},
                         {"cure", vi ? "Cách xử lý" : "Cure"}},
                        {}};
  bool damaged = false;
  for (const store::Finding& finding : found) {
    const bool error = finding.severity == store::Finding::Severity::error;
    damaged = damaged || error;
    table.rows.push_back({{std::string(error ? "error" : "warning"), finding.object, render(finding.what, job.lang()),
                           finding.cure ? render(finding.cure, job.lang()) : ""}});
  }
  return {.table = std::move(table), .exit = damaged ? Exit::damaged : found.empty() ? Exit::done : Exit::refused};
}

}  // namespace

Command check_command() {
  return {.name = "check",
          .group = Group::keep,
          .needs = Needs::reading,
          .summary = {"whether the record is whole and unaltered; silent when it is",
                      "kiểm tra sổ còn nguyên vẹn, không bị sửa; im lặng nếu tốt"},
          .arguments = {},
          .options = {},
          .run = run};
}

}  // namespace danvan::cli
