#include "cli/commands.hpp"
#include "cli/report_words.hpp"
#include "cli/suggest.hpp"
#include "danvan/reporting/steps.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"accept reports; their figures are locked then", "duyệt báo cáo; số liệu được khóa từ đó"};
constexpr Text unit_help{"whose reports", "đơn vị có báo cáo"};
constexpr Text all_of_help{"all units directly below this one that handed in", "mọi đơn vị trực thuộc đã nộp"};
constexpr Text level_help{"the level that accepts, where several do in turn",
                          "cấp duyệt, nếu có nhiều cấp duyệt lần lượt"};
constexpr Text whose{"give UNIT, or --all-of PARENT", "hãy ghi UNIT, hoặc --all-of ĐƠN_VỊ"};
constexpr Text one_of_two{"UNIT and --all-of are two ways to say whose reports; give one",
                          "UNIT và --all-of là hai cách chọn đơn vị; chỉ dùng một"};
constexpr Text unknown_level{"no level “{0}” is defined", "chưa khai báo cấp “{0}”"};
constexpr Text levels_are{"levels: {0}", "các cấp: {0}"};
constexpr Text accepted{"report {0}: {1} accepted, {2} unchanged", "báo cáo {0}: đã duyệt {1}, giữ nguyên {2}"};
constexpr Text in_part{"report {0}: {1} accepted by {2}, to go to the next level; {3} unchanged",
                       "báo cáo {0}: {2} đã duyệt {1}, còn chờ cấp tiếp theo; giữ nguyên {3}"};
constexpr Text still_missing{"not handed in: {0}", "chưa nộp: {0}"};

/// --level; empty where none is given. Throws `Error` 3 with the nearest codes, or else all of them, where it is none.
std::string level_of(Job& job) {
  const std::string level = job.option("--level").value_or("");
  const std::vector<config::Level>& defined = job.definitions().levels;
  if (level.empty() || config::find(defined, level) != nullptr) {
    return level;
  }
  const std::vector<std::string> codes = config::codes(defined);
  throw with_nearest(Error(Exit::bad_input, message(unknown_level, level)).rule("RP-22").at({"--level"}), level, codes,
                     message(levels_are, fmt::format("{}", fmt::join(codes, ", "))));
}

Answer run(Job& job) {
  reporting::AcceptRequest request;
  request.units = job.arguments("UNIT");
  request.all_of = job.option("--all-of").value_or("");
  if (request.units.empty() && request.all_of.empty()) {
    throw job.usage(message(whose));
  }
  if (!request.units.empty() && !request.all_of.empty()) {
    throw job.usage(message(one_of_two));
  }
  request.form = job.option("--form").value_or("");
  request.period = period_of(job);
  request.level = level_of(job);
  request.today = job.today();
  request.on = job.date("--on").value_or(request.today);
  const reporting::AcceptOutcome outcome = reporting::accept_reports(job.write(), job.definitions(), request);
  Answer answer;
  if (outcome.in_part > 0) {
    answer.notes.push_back(message(in_part, outcome.form, outcome.in_part,
                                   reporting::level_title(job.definitions(), request.level), outcome.unchanged));
  }
  if (outcome.accepted > 0) {
    answer.notes.push_back(
        message(accepted, outcome.form, outcome.accepted, outcome.in_part > 0 ? 0 : outcome.unchanged));
  }
  if (outcome.missing > 0) {
    answer.notes.push_back(message(still_missing, outcome.missing));
  }
  return answer;
}

}  // namespace

Command report_accept_command() {
  return {.name = "report accept",
          .group = Group::record,
          .needs = Needs::writing,
          .summary = summary,
          .arguments = {{.name = "UNIT", .help = unit_help, .required = false, .repeat = true}},
          .options = {{.name = "--period", .value = "PERIOD", .help = period_help, .required = true},
                      {.name = "--form", .value = "FORM", .help = only_form_help},
                      {.name = "--level", .value = "LEVEL", .help = level_help},
                      {.name = "--all-of", .value = "PARENT", .help = all_of_help},
                      {.name = "--on", .value = "DAY", .help = on_day_help}},
          .run = run};
}

}  // namespace danvan::cli
