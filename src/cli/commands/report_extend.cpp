#include "cli/allow_answers.hpp"
#include "cli/commands.hpp"

#include <array>

namespace danvan::cli {
namespace {

constexpr Text summary{"give units a later due day for a report", "gia hạn nộp báo cáo cho đơn vị"};
constexpr Text until_help{"the due day in place of the form's own; open until then",
                          "hạn nộp mới thay hạn của biểu mẫu; được nộp đến hết ngày này"};
constexpr Text done{"reports extended: {0}; unchanged: {1}", "đã gia hạn {0} báo cáo; giữ nguyên {1}"};

constexpr std::array<std::string_view, 4> needed{"UNIT", "--period", "--until", "--reason"};

Answer run(Job& job) {
  return allow_answer(job, reporting::Allow::extension, needed, done);
}

}  // namespace

Command report_extend_command() {
  return {
      .name = "report extend",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = allow_units_help, .required = false, .repeat = true}},
      .options = with_import_options({{.name = "--period", .value = "PERIOD", .help = allow_period_help},
                                      {.name = "--form", .value = "FORM", .help = allow_form_help},
                                      {.name = "--until", .value = "DATE", .help = until_help},
                                      {.name = "--reason", .value = "TEXT", .help = allow_reason_help},
                                      {.name = "--on", .value = "DAY", .help = allow_on_help}}),
      .run = run,
  };
}

}  // namespace danvan::cli
