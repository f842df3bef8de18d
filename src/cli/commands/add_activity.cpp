#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/activities.hpp"

#include <algorithm>
#include <array>

namespace danvan::cli {
namespace {

constexpr Text summary{"record an activity, or all of activities.csv", "ghi một hoạt động, hoặc cả tệp activities.csv"};
constexpr Text title_help{"what was done", "tên, nội dung hoạt động"};
constexpr Text kind_help{"kind of activity, as danvan.toml defines it", "loại hoạt động, theo danvan.toml"};
constexpr Text unit_help{"code of the unit that held it", "mã đơn vị tổ chức"};
constexpr Text date_help{"the day", "ngày tổ chức"};
constexpr Text model_help{"code of the model it was about", "mã mô hình liên quan"};
constexpr Text channel_help{"where it was published", "kênh tuyên truyền"};
constexpr Text participants_help{"how many took part in all", "tổng số người tham gia"};
constexpr Text officials_help{"officials (cán bộ) among them", "trong đó: cán bộ"};
constexpr Text servants_help{"civil servants (công chức) among them", "trong đó: công chức"};
constexpr Text employees_help{"public employees (viên chức) among them", "trong đó: viên chức"};
constexpr Text document_help{"number of the document", "số, ký hiệu văn bản"};
constexpr Text findings_help{"what was found", "kết quả kiểm tra"};
constexpr Text follow_up_help{"the day by which it is to be dealt with", "hạn khắc phục"};
constexpr Text link_help{"address on the net", "địa chỉ trên mạng"};
constexpr Text task_help{"the task it is evidence for; left out: that of its kind",
                         "nhiệm vụ mà hoạt động là minh chứng; bỏ trống: theo loại hoạt động"};

constexpr std::array<std::string_view, 4> needed{"TITLE", "--kind", "--unit", "--date"};
constexpr std::array<std::string_view, 11> optional_words{"--model",
                                                          "--channel",
                                                          "--participants",
                                                          "--officials",
                                                          "--civil-servants",
                                                          "--public-employees",
                                                          "--document",
                                                          "--findings",
                                                          "--follow-up",
                                                          "--link",
                                                          "--task"};

Answer run(Job& job) {
  const auto import = job.import();
  check_words(job, import.has_value(), needed, optional_words);
  if (import) {
    return taken_answer(
        registry::import_activities(job.write(), job.definitions(), import_file(*import), job.diagnostics()));
  }
  registry::ActivityRow row;
  for (std::size_t column = 0; column < row.cells.size(); ++column) {
    std::string option = "--" + std::string(registry::activity_columns[column].name);
    std::replace(option.begin(), option.end(), '_', '-');
    row.cells[column] = option == "--title" ? job.argument("TITLE") : job.option(option).value_or("");
  }
  return taken_answer(registry::add_activity(job.write(), job.definitions(), std::move(row)));
}

}  // namespace

Command add_activity_command() {
  return {
      .name = "add-activity",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "TITLE", .help = title_help, .required = false}},
      .options = with_import_options({
          {.name = "--kind", .value = "KIND", .help = kind_help},
          {.name = "--unit", .value = "UNIT", .help = unit_help},
          {.name = "--date", .value = "DATE", .help = date_help},
          {.name = "--model", .value = "MODEL", .help = model_help},
          {.name = "--channel", .value = "TEXT", .help = channel_help},
          {.name = "--participants", .value = "N", .help = participants_help},
          {.name = "--officials", .value = "N", .help = officials_help},
          {.name = "--civil-servants", .value = "N", .help = servants_help},
          {.name = "--public-employees", .value = "N", .help = employees_help},
          {.name = "--document", .value = "TEXT", .help = document_help},
          {.name = "--findings", .value = "TEXT", .help = findings_help, .personal = true},
          {.name = "--follow-up", .value = "DATE", .help = follow_up_help},
          {.name = "--link", .value = "URL", .help = link_help},
          {.name = "--task", .value = "TASK", .help = task_help},
      }),
      .run = run,
  };
}

}  // namespace danvan::cli
