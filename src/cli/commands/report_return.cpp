#include "cli/commands.hpp"
#include "cli/report_words.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"give a report back to the unit, with the reason", "trả lại báo cáo cho đơn vị, có lý do"};
constexpr Text unit_help{"whose report", "đơn vị có báo cáo"};
constexpr Text reason_help{"why it is returned", "lý do trả lại"};
constexpr Text done{"report {0}, revision {1}: returned", "báo cáo {0}, lần {1}: đã trả lại"};
constexpr Text none_stands{"no figures of it count until it comes again",
                           "số liệu không được tính cho đến khi nộp lại"};
constexpr Text earlier_stands{"the figures of revision {0} count again", "số liệu của lần {0} lại được tính"};
constexpr Text closed{"the form closed on {0}: to hand in again, the unit needs an extension",
                      "biểu mẫu đã đóng ngày {0}: muốn nộp lại, đơn vị cần được gia hạn"};

Answer run(Job& job) {
  const reporting::StepOutcome outcome = reporting::return_report(job.write(), job.definitions(), step_request(job));
  Answer answer;
  if (!outcome.done) {
    return answer;
  }
  answer.notes.push_back(message(done, outcome.form, outcome.revision));
  answer.notes.push_back(outcome.stands == 0 ? message(none_stands) : message(earlier_stands, outcome.stands));
  if (outcome.closed_on != Date::forever()) {
    answer.notes.push_back(message(closed, outcome.closed_on.iso()));
  }
  return answer;
}

}  // namespace

Command report_return_command() {
  return {.name = "report return",
          .group = Group::record,
          .needs = Needs::writing,
          .summary = summary,
          .arguments = {{.name = "UNIT", .help = unit_help}},
          .options = step_options(reason_help),
          .run = run};
}

}  // namespace danvan::cli
