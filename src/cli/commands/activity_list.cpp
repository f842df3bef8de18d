#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "cli/year_option.hpp"
#include "danvan/register/activities.hpp"
#include "danvan/register/defined.hpp"
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
constexpr Text task_title{"Task", "Nhiệm vụ"};

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
          column("link", link_title, lang),
          column("task", task_title, lang)};
}

/// Which activities are wanted, by codes that exist.
struct Wanted {
  std::optional<std::int64_t> unit;
  std::optional<std::string> kind, task;
  std::optional<int> year;
};

Wanted wanted_of(Job& job, const registry::Units& units) {
  Wanted wanted;
  if (const auto unit = job.option("--unit")) {
    wanted.unit = units.require(*unit).id;
  }
  wanted.kind = job.option("--kind");
  if (wanted.kind) {
    registry::require_activity_kind(job.definitions(), *wanted.kind);
  }
  wanted.task = job.option("--task");
  if (wanted.task) {
    registry::require_task(job.definitions(), *wanted.task);
  }
  wanted.year = year_option(job);
  return wanted;
}

bool is_shown(const registry::Activity& one, const std::vector<std::string>& tasks, const Wanted& wanted) {
  return (!wanted.unit || one.unit == *wanted.unit) && (!wanted.kind || one.kind == *wanted.kind) &&
         (!wanted.year || one.on.year() == *wanted.year) &&
         (!wanted.task || std::find(tasks.begin(), tasks.end(), *wanted.task) != tasks.end());
}

Answer run(Job& job) {
  const registry::Units units = registry::Units::load(job.store());
  const registry::Models models = registry::Models::load(job.store());
  const Wanted wanted = wanted_of(job, units);
  document::Table table{"danvan.activity.list.1", "", columns_of(job.lang()), {}};
  for (const registry::Activity& one : registry::activities(job.store())) {
    const std::vector<std::string> tasks = registry::tasks_of(one, job.definitions());
    if (!is_shown(one, tasks, wanted)) {
      continue;
    }
    table.rows.push_back(
        {{one.code(), one.kind, units.at(one.unit).code, one.on, one.title,
          text_cell(one.model ? models.at(*one.model).code : std::string{}), text_cell(one.channel),
          number_cell(one.participants), number_cell(one.officials), number_cell(one.civil_servants),
          number_cell(one.public_employees), text_cell(one.document), text_cell(one.findings), day_cell(one.follow_up),
          text_cell(one.link), text_cell(fmt::format("{}", fmt::join(tasks, ", ")))},
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
                  {.name = "--kind", .value = "KIND", .help = kind_help},
                  {.name = "--year", .value = "YEAR", .help = year_help},
                  {.name = "--task", .value = "TASK", .help = task_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
