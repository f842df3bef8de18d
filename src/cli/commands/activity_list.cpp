#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "cli/year_option.hpp"
#include "danvan/register/activities.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text summary{"list the activities, by day", "liệt kê các hoạt động theo ngày"};
constexpr Text unit_help{"only those held by this unit", "chỉ hoạt động của đơn vị này"};
constexpr Text kind_help{"only of this kind", "chỉ loại này"};
constexpr Text year_help{"only of this year", "chỉ của năm này"};
constexpr Text task_help{"only those that are evidence of this task", "chỉ hoạt động là minh chứng của nhiệm vụ này"};
constexpr Text unknown_task{"no task “{0}” is defined", "chưa khai báo nhiệm vụ “{0}”"};
constexpr Text known_tasks{"there are: {0}", "hiện có: {0}"};

constexpr Text code_title{"Code", "Mã"};
constexpr Text kind_title{"Kind", "Loại"};
constexpr Text unit_title{"Unit", "Đơn vị"};
constexpr Text date_title{"Date", "Ngày"};
constexpr Text title_title{"Title", "Nội dung"};
constexpr Text model_title{"Model", "Mô hình"};
constexpr Text channel_title{"Channel", "Kênh"};
constexpr Text participants_title{"Participants", "Người tham gia"};
constexpr Text officials_title{"Officials", "Cán bộ"};
constexpr Text servants_title{"Civil servants", "Công chức"};
constexpr Text employees_title{"Public employees", "Viên chức"};
constexpr Text document_title{"Document", "Văn bản"};
constexpr Text findings_title{"Findings", "Kết quả kiểm tra"};
constexpr Text follow_up_title{"Due", "Hạn khắc phục"};
constexpr Text link_title{"Link", "Liên kết"};

std::vector<document::Column> columns_of(Lang lang) {
  return {column("code", code_title, lang),
          column("kind", kind_title, lang),
          column("unit", unit_title, lang),
          column("date", date_title, lang),
          column("title", title_title, lang),
          column("model", model_title, lang),
          column("channel", channel_title, lang),
          column("participants", participants_title, lang),
          column("officials", officials_title, lang),
          column("civil_servants", servants_title, lang),
          column("public_employees", employees_title, lang),
          column("document", document_title, lang),
          column("findings", findings_title, lang),
          column("follow_up", follow_up_title, lang),
          column("link", link_title, lang)};
}

/// The kinds of activity that the task names as evidence.
std::vector<std::string> kinds_of_task(const config::Definitions& definitions, const std::string& code) {
  const config::Task* task = config::find(definitions.tasks, code);
  if (task == nullptr) {
    throw Error(Exit::bad_input, message(unknown_task, code))
        .rule("RG-78")
        .at({"--task"})
        .hint(message(known_tasks, fmt::format("{}", fmt::join(config::codes(definitions.tasks), ", "))));
  }
  std::vector<std::string> kinds;
  for (const auto* items : {&task->all, &task->any}) {
    for (const std::string& item : *items) {
      if (constexpr std::string_view activity = "activity:"; item.starts_with(activity)) {
        kinds.push_back(item.substr(activity.size()));
      }
    }
  }
  return kinds;
}

document::Cell number(const std::optional<std::int64_t>& value) {
  return value ? document::Cell(document::Number{*value, 0}) : document::Cell(document::Empty{});
}

Answer run(Job& job) {
  const registry::Units units = registry::Units::load(job.store());
  const registry::Models models = registry::Models::load(job.store());
  const auto unit = job.option("--unit");
  const auto unit_id = unit ? std::optional(units.require(*unit).id) : std::nullopt;
  const auto kind = job.option("--kind");
  const auto year = year_option(job);
  const auto task = job.option("--task");
  const auto kinds = task ? kinds_of_task(job.definitions(), *task) : registry::activity_kinds();
  document::Table table{"danvan.activity.list.1", "", columns_of(job.lang()), {}};
  for (const registry::Activity& one : registry::activities(job.store())) {
    const bool shown = (!unit_id || one.unit == *unit_id) && (!kind || one.kind == *kind) &&
                       (!year || one.on.year() == *year) &&
                       std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end();
    if (!shown) {
      continue;
    }
    table.rows.push_back(
        {{one.code(), one.kind, units.at(one.unit).code, one.on, one.title,
          text_cell(one.model ? models.at(*one.model).code : std::string{}), text_cell(one.channel),
          number(one.participants), number(one.officials), number(one.civil_servants), number(one.public_employees),
          text_cell(one.document), text_cell(one.findings),
          one.follow_up ? document::Cell(*one.follow_up) : document::Cell(document::Empty{}), text_cell(one.link)},
         false});
  }
  return {.table = std::move(table)};
}

}  // namespace

Command activity_list_command() {
  return {
      .name = "activity list",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {},
      .options = {{.name = "--unit", .value = "UNIT", .help = unit_help},
                  {.name = "--kind",
                   .value = "KIND",
                   .help = kind_help,
                   .choices = {"study", "publicity", "inspection", "training", "conference", "document", "dialogue"}},
                  {.name = "--year", .value = "YEAR", .help = year_help},
                  {.name = "--task", .value = "TASK", .help = task_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
