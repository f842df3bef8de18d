#include "danvan/register/search.hpp"

#include "cli/commands.hpp"
#include "cli/register_answers.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"find units, models and activities by name or code",
                       "tìm đơn vị, mô hình, hoạt động theo tên hoặc mã"};
constexpr Text text_help{"words of the name, with or without marks", "chữ trong tên, có dấu hoặc không dấu"};
constexpr Text on_help{"only what was there on that day, by its name then",
                       "chỉ những gì có vào ngày này, theo tên lúc đó"};
constexpr Text nothing_found{"nothing bears “{0}”", "không tìm thấy “{0}”"};

constexpr Text kind_title{"Kind", "Loại"};
constexpr Text code_title{"Code", "Mã"};
constexpr Text name_title{"Name", "Tên"};
constexpr Text match_title{"Match", "Mức khớp"};

Answer run(Job& job) {
  const std::string words = job.argument("TEXT");
  job.store();  // first, since it may tell the language
  const Lang lang = job.lang();
  document::Table table{"danvan.search.1",
                        "",
                        {column("kind", kind_title, lang), column("code", code_title, lang),
                         column("name", name_title, lang), column("match", match_title, lang)},
                        {}};
  for (const registry::Hit& hit : registry::search(job.store(), words, job.date("--on"))) {
    table.rows.push_back(
        {{std::string(code_of(hit.kind)), hit.code, hit.name, std::string(hit.is_exact ? "exact" : "folded")}, false});
  }
  Answer answer;
  if (table.rows.empty()) {
    answer.notes.push_back(message(nothing_found, words));
    answer.exit = Exit::refused;
  }
  answer.table = std::move(table);
  return answer;
}

}  // namespace

Command search_command() {
  return {
      .name = "search",
      .group = Group::summarise,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {{.name = "TEXT", .help = text_help}},
      .options = {{.name = "--on", .value = "DATE", .help = on_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
