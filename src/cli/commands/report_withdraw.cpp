#include "cli/commands.hpp"
#include "cli/report_words.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"take a report out that the unit takes back", "rút báo cáo theo đề nghị của đơn vị"};
constexpr Text unit_help{"whose report", "đơn vị có báo cáo"};
constexpr Text reason_help{"why it is withdrawn", "lý do rút"};
constexpr Text done{"report {0}, revision {1}: withdrawn", "báo cáo {0}, lần {1}: đã rút"};
constexpr Text none_stands{"no figures of it count any more", "số liệu không còn được tính"};
constexpr Text earlier_stands{"the figures of revision {0} count again", "số liệu của lần {0} lại được tính"};

Answer run(Job& job) {
  const reporting::StepOutcome outcome = reporting::withdraw_report(job.write(), job.definitions(), step_request(job));
  Answer answer;
  if (!outcome.done) {
    return answer;
  }
  answer.notes.push_back(message(done, outcome.form, outcome.revision));
  answer.notes.push_back(outcome.stands == 0 ? message(none_stands) : message(earlier_stands, outcome.stands));
  return answer;
}

}  // namespace

Command report_withdraw_command() {
  return {.name = "report withdraw",
          .group = Group::record,
          .needs = Needs::writing,
          .summary = summary,
          .arguments = {{.name = "UNIT", .help = unit_help}},
          .options = step_options(reason_help),
          .run = run};
}

}  // namespace danvan::cli
