#include "cli/commands.hpp"
#include "cli/config_settings.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text summary{"the settings in force", "các thiết lập đang áp dụng"};
constexpr Text origin_help{"also where each comes from: file:line, a variable or an option",
                           "kèm nguồn của từng giá trị: tệp:dòng, biến môi trường hoặc tùy chọn"};
constexpr Text key_title{"Key", "Khóa"};
constexpr Text value_title{"Value", "Giá trị"};
constexpr Text origin_title{"Origin", "Nguồn"};
constexpr std::string_view language_key = "ui.lang";

struct Row {
  std::string key, value, origin;
};

/// What decides the language: an option, then a variable, then the file, then the locale.
void put_language(Job& job, std::vector<Row>& rows) {
  auto row = std::find_if(rows.begin(), rows.end(), [](const Row& one) { return one.key == language_key; });
  if (row == rows.end()) {
    row = rows.insert(rows.end(), {std::string(language_key), job.lang() == Lang::vi ? "vi" : "en", "locale"});
  }
  if (const std::optional<std::string> asked = job.option("--lang")) {
    *row = {row->key, *asked, "--lang"};
  } else if (const std::optional<std::string> variable = job.world().variable("DANVAN_LANG")) {
    *row = {row->key, *variable, "DANVAN_LANG"};
  }
}

Answer run(Job& job) {
  const config::Definitions& definitions = job.definitions();  // first, since they may tell the language
  std::vector<Row> rows;
  for (const config::Setting& one : applied_settings(job)) {
    rows.push_back({one.key, one.value, origin_text(one.origin)});
  }
  ensure(!definitions.ui.lang || !rows.empty(), "definitions come from settings");
  put_language(job, rows);
  const bool with_origin = job.flag("--origin");
  document::Table table{
      "danvan.config.list.1",
      "",
      {{"key", render(message(key_title), job.lang())}, {"value", render(message(value_title), job.lang())}},
      {}};
  if (with_origin) {
    table.columns.push_back({"origin", render(message(origin_title), job.lang())});
  }
  for (Row& row : rows) {
    document::Row cells{{std::move(row.key), std::move(row.value)}};
    if (with_origin) {
      cells.cells.emplace_back(std::move(row.origin));
    }
    table.rows.push_back(std::move(cells));
  }
  return {.table = std::move(table)};
}

}  // namespace

Command config_list_command() {
  return {.name = "config list",
          .group = Group::start,
          .needs = Needs::reading,
          .summary = summary,
          .arguments = {},
          .options = {{.name = "--origin", .value = "", .help = origin_help}},
          .run = run};
}

}  // namespace danvan::cli
