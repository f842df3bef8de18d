#include "cli/commands.hpp"
#include "cli/report_words.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"take the acceptance of a report back, so that it can change",
                       "mở khóa báo cáo đã duyệt để sửa"};
constexpr Text unit_help{"whose report", "đơn vị có báo cáo"};
constexpr Text reason_help{"why it is unlocked", "lý do mở khóa"};
constexpr Text done{"report {0}, revision {1}: unlocked; it must be accepted anew",
                    "báo cáo {0}, lần {1}: đã mở khóa; phải duyệt lại"};

Answer run(Job& job) {
  const reporting::StepOutcome outcome = reporting::unlock_report(job.write(), job.definitions(), step_request(job));
  Answer answer;
  if (!outcome.done) {
    return answer;
  }
  answer.notes.push_back(message(done, outcome.form, outcome.revision));
  return answer;
}

}  // namespace

Command report_unlock_command() {
  return {.name = "report unlock",
          .group = Group::record,
          .needs = Needs::writing,
          .summary = summary,
          .arguments = {{.name = "UNIT", .help = unit_help}},
          .options = step_options(reason_help),
          .run = run};
}

}  // namespace danvan::cli
