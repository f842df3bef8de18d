#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "danvan/base/text.hpp"

#include <set>

namespace danvan::cli {
namespace {

constexpr Text summary{"the value of one setting in force, or of all below a key",
                       "giá trị của một thiết lập đang áp dụng, hoặc mọi giá trị dưới một khóa"};
constexpr Text key_help{"key, as `danvan config list` shows it", "khóa, như `danvan config list` cho xem"};
constexpr Text unknown_key{"no setting has the key “{0}”", "không có thiết lập nào mang khóa “{0}”"};
constexpr Text did_you_mean{"did you mean {0}?", "có phải là {0}?"};
constexpr Text see_list{"danvan config list shows the keys", "danvan config list cho xem các khóa"};
constexpr Text key_title{"Key", "Khóa"};
constexpr Text value_title{"Value", "Giá trị"};

Error unknown(const std::string& key, const std::vector<config::Setting>& settings) {
  std::set<std::string> known;  // also those that have others below them
  for (const config::Setting& one : settings) {
    for (std::size_t end = one.key.find('.'); end != std::string::npos; end = one.key.find('.', end + 1)) {
      known.insert(one.key.substr(0, end));
    }
    known.insert(one.key);
  }
  const std::vector<std::string> keys(known.begin(), known.end());
  Error error(Exit::bad_input, message(unknown_key, key));
  for (const std::string& near : nearest(key, keys)) {
    error.hint(message(did_you_mean, "“" + near + "”"));
  }
  return error.hint(message(see_list));
}

Answer run(Job& job) {
  const std::string key = job.argument("KEY");
  const std::vector<config::Setting> settings = applied_settings(job);
  document::Table table{
      "danvan.config.get.1",
      "",
      {{"key", render(message(key_title), job.lang())}, {"value", render(message(value_title), job.lang())}},
      {}};
  for (const config::Setting& one : settings) {
    if (one.key == key && is_for_people(job)) {
      return {.text = one.value + "\n"};
    }
    if (one.key == key || one.key.starts_with(key + ".")) {
      table.rows.push_back({{one.key, one.value}});
    }
  }
  if (table.rows.empty()) {
    throw unknown(key, settings);
  }
  return {.table = std::move(table)};
}

}  // namespace

Command config_get_command() {
  return {.name = "config get",
          .group = Group::start,
          .needs = Needs::reading,
          .summary = summary,
          .arguments = {{.name = "KEY", .help = key_help}},
          .options = {},
          .run = run};
}

}  // namespace danvan::cli
