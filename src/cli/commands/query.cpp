#include "danvan/store/query.hpp"

#include "cli/commands.hpp"
#include "cli/query_answer.hpp"
#include "cli/suggest.hpp"
#include "cli/views.hpp"
#include "cli/wrap.hpp"
#include "danvan/base/file.hpp"
#include "danvan/cli/job.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text summary{"answer a question in SQL; reads only", "trả lời câu hỏi viết bằng SQL; chỉ đọc"};
constexpr Text sql_help{"the question, over the views; - reads it from standard input",
                        "câu truy vấn trên các khung nhìn; - là đọc từ đầu vào chuẩn"};
constexpr Text file_help{"read the question from this file; - is standard input",
                         "đọc câu truy vấn từ tệp này; - là đầu vào chuẩn"};
constexpr Text set_help{"value of :NAME in the question", "giá trị của :NAME trong câu truy vấn"};
constexpr Text limit_help{"at most N rows, else 10000; 0 for all", "nhiều nhất N dòng, mặc định 10000; 0 là tất cả"};
constexpr Text timeout_help{"stop after N seconds, else 1", "dừng sau N giây, mặc định 1"};
constexpr Text views_help{"list the views, or the columns of the one named",
                          "liệt kê các khung nhìn, hoặc các cột của khung nhìn được nêu"};

constexpr Text one_question{"give one question: as SQL or with --file",
                            "hãy ghi một câu truy vấn: ghi SQL hoặc dùng --file"};
constexpr Text no_assignment{"--set “{0}”: write NAME=VALUE", "--set “{0}”: hãy viết NAME=VALUE"};
constexpr Text set_twice{"--set gives “{0}” twice", "--set ghi “{0}” hai lần"};
constexpr Text wrong_timeout{"--timeout “{0}”: 1 to 3600 seconds", "--timeout “{0}”: từ 1 đến 3600 giây"};
constexpr Text wrong_limit{"--limit “{0}”: 0 or more", "--limit “{0}”: từ 0 trở lên"};
constexpr Text no_such_view{"there is no view “{0}”", "không có khung nhìn “{0}”"};
constexpr Text views_are{"views:\n    {0}", "các khung nhìn:\n    {0}"};

constexpr std::int64_t longest_file = 1 << 20;
constexpr std::int64_t longest_timeout = 3600;

Answer list_of_views(Job& job) {
  const std::vector<store::View> views = query_views(job.today());
  const std::string name = job.argument("SQL");
  if (name.empty()) {
    return views_answer(views, job.lang());
  }
  std::vector<std::string> known;
  for (const store::View& view : views) {
    if (view.name == name && !view.helper) {
      return columns_answer(view, job.lang());
    }
    if (!view.helper) {
      known.emplace_back(view.name);
    }
  }
  throw with_nearest(Error(Exit::bad_input, message(no_such_view, name)), name, known,
                     message(views_are, wrapped(fmt::format("{}", fmt::join(known, ", ")), 4)));
}

void take_values(const Job& job, store::Query& query) {
  query.values.emplace("today", job.today().iso());
  std::vector<std::string> named;
  for (const std::string& given : job.options("--set")) {
    const std::size_t equals = given.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw job.usage(message(no_assignment, given));
    }
    const std::string name = given.substr(0, equals);
    if (std::find(named.begin(), named.end(), name) != named.end()) {
      throw job.usage(message(set_twice, name));
    }
    named.push_back(name);
    query.values.insert_or_assign(name, nfc(given.substr(equals + 1)));
  }
}

store::Query query_of(const Job& job) {
  const std::string sql = job.argument("SQL");
  std::optional<std::string> file = job.option("--file");
  if (sql.empty() != file.has_value()) {
    throw job.usage(message(one_question));
  }
  if (sql == "-") {
    file = sql;
  }
  store::Query query;
  query.text = file ? read_file(*file == "-" ? *file : job.place_of(*file).string(), longest_file) : sql;
  query.name = !file ? "SQL" : *file == "-" ? "stdin" : *file;
  if (query.text.starts_with("\xEF\xBB\xBF")) {
    query.text.erase(0, 3);
  }
  if (!invalid_utf8(query.text)) {
    query.text = nfc(query.text);
  }
  const std::int64_t seconds = job.whole_number("--timeout").value_or(1);
  if (seconds < 1 || seconds > longest_timeout) {
    throw job.usage(message(wrong_timeout, seconds));
  }
  query.timeout = std::chrono::seconds(seconds);
  query.most_rows = job.whole_number("--limit").value_or(query.most_rows);
  if (query.most_rows < 0) {
    throw job.usage(message(wrong_limit, query.most_rows));
  }
  take_values(job, query);
  return query;
}

Answer run(Job& job) {
  return job.flag("--views") ? list_of_views(job) : query_answer(job, query_views(job.today()), query_of(job));
}

}  // namespace

Command query_command() {
  return {.name = "query",
          .group = Group::summarise,
          .needs = Needs::reading,
          .summary = summary,
          .arguments = {{"SQL", sql_help, false}},
          .options = {{"--file", "FILE", file_help},
                      {.name = "--set", .value = "NAME=VALUE", .help = set_help, .repeat = true},
                      {"--limit", "N", limit_help},
                      {"--timeout", "N", timeout_help},
                      {"--views", "", views_help}},
          .run = run};
}

}  // namespace danvan::cli
