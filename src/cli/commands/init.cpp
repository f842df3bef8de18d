#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/register/begin.hpp"

namespace danvan::cli {
namespace {

constexpr Text begun{"a new record in {0}: {1} units", "sổ mới trong {0}: {1} đơn vị"};
constexpr Text wrote{"written beside it: {0}", "đã ghi cạnh sổ: {0}"};
constexpr Text next{"next: look through danvan.toml; danvan config check, danvan unit list",
                    "tiếp theo: xem lại danvan.toml; danvan config check, danvan unit list"};

Answer run(Job& job) {
  const std::string named = job.argument("DIR");
  const std::filesystem::path folder = job.place_of(named);
  const registry::BeginOutcome outcome = registry::begin(folder, job.option("--preset"), job.recorder());
  Answer answer;
  answer.notes.push_back(message(begun, named.empty() ? "." : named, outcome.units));
  if (!outcome.files.empty()) {
    answer.notes.push_back(message(wrote, fmt::format("{}", fmt::join(outcome.files, ", "))));
  }
  answer.notes.push_back(message(next));
  return answer;
}

}  // namespace

Command init_command() {
  return {.name = "init",
          .group = Group::start,
          .needs = Needs::nothing,
          .summary = {"begin a record in a folder", "lập sổ mới trong một thư mục"},
          .arguments = {{"DIR", {"the folder; default: this one", "thư mục; mặc định: thư mục hiện tại"}, false}},
          .options = {{"--preset",
                       "NAME",
                       {"blank, or hai-duong-2025: fields, tasks, indicators, forms and units to start from",
                        "blank, hoặc hai-duong-2025: lĩnh vực, nhiệm vụ, chỉ tiêu, biểu mẫu và đơn vị để bắt đầu"}}},
          .run = run};
}

}  // namespace danvan::cli
