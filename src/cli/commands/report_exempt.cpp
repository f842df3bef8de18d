#include "cli/allow_answers.hpp"
#include "cli/commands.hpp"

#include <array>

namespace danvan::cli {
namespace {

constexpr Text summary{"record that units need not hand in a report", "ghi đơn vị được miễn nộp báo cáo"};
constexpr Text done{"reports exempted: {0}; unchanged: {1}", "đã miễn {0} báo cáo; giữ nguyên {1}"};

constexpr std::array<std::string_view, 3> needed{"UNIT", "--period", "--reason"};

Answer run(Job& job) {
  return allow_answer(job, reporting::Allow::exemption, needed, done);
}

}  // namespace

Command report_exempt_command() {
  return {
      .name = "report exempt",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = allow_units_help, .required = false, .repeat = true}},
      .options = with_import_options({{.name = "--period", .value = "PERIOD", .help = allow_period_help},
                                      {.name = "--form", .value = "FORM", .help = allow_form_help},
                                      {.name = "--reason", .value = "TEXT", .help = allow_reason_help},
                                      {.name = "--on", .value = "DAY", .help = allow_on_help}}),
      .run = run,
  };
}

}  // namespace danvan::cli
