#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "danvan/store/definitions.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"bring danvan.toml into force, showing what changes",
                       "đưa danvan.toml vào áp dụng, cho xem những gì thay đổi"};
constexpr Text change_title{"Change", "Thay đổi"};
constexpr Text key_title{"Key", "Khóa"};
constexpr Text before_title{"Before", "Trước"};
constexpr Text after_title{"After", "Sau"};
constexpr Text only_the_writing{"only comments, order or writing changed, no value",
                                "chỉ đổi ghi chú, thứ tự hoặc cách viết, không đổi giá trị"};

document::Word word_of(config::Difference::Kind kind, Lang lang) {
  const auto shown = [&](const char* code, const Text& words) {
    return document::Word{code, render(message(words), lang)};
  };
  switch (kind) {
    case config::Difference::Kind::added:
      return shown("added", {"added", "thêm"});
    case config::Difference::Kind::changed:
      return shown("changed", {"changed", "đổi"});
    case config::Difference::Kind::removed:
      return shown("removed", {"removed", "bỏ"});
  }
  throw Bug("a difference is one of three");
}

document::Table table_of(const std::vector<config::Difference>& differences, Lang lang) {
  document::Table table{"danvan.config.apply.1",
                        "",
                        {{"change", render(message(change_title), lang)},
                         {"key", render(message(key_title), lang)},
                         {"before", render(message(before_title), lang)},
                         {"after", render(message(after_title), lang)}},
                        {}};
  for (const config::Difference& one : differences) {
    table.rows.push_back({{word_of(one.kind, lang), one.key, one.before, one.after}});
  }
  return table;
}

Answer run(Job& job) {
  const config::Loaded loaded = config::load(config::read_sources(job.store_folder()), job.diagnostics());
  if (!job.diagnostics().empty()) {
    return {};
  }
  const std::vector<config::Difference> differences = config::compare(applied_settings(job), loaded.settings);
  const bool same_text = store::applied_sources(job.store()) == loaded.sources;
  store::apply(job.write(), loaded);
  Answer answer;
  if (!differences.empty() || !is_for_people(job)) {
    answer.table = table_of(differences, job.lang());
  } else if (!same_text) {
    answer.notes.push_back(message(only_the_writing));
  }
  return answer;
}

}  // namespace

Command config_apply_command() {
  return {.name = "config apply",
          .group = Group::start,
          .needs = Needs::writing,
          .summary = summary,
          .arguments = {},
          .options = {},
          .run = run};
}

}  // namespace danvan::cli
