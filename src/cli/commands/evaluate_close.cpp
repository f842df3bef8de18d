#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/evaluation/rounds.hpp"

namespace danvan::cli {
namespace {

constexpr Text closed{"round {0} is closed; its ranking of {1} subjects is kept",
                      "đã khóa đợt {0}; kết quả của {1} đối tượng được lưu giữ"};
constexpr Text closed_before{"round {0} was closed before", "đợt {0} đã khóa từ trước"};

Answer run(Job& job) {
  const std::string round = job.argument("ROUND");
  const evaluation::CloseOutcome outcome = evaluation::close_round(
      job.write(), job.definitions(), round, job.date("--on").value_or(job.today()), job.flag("--allow-unmarked"));
  return {.notes = {outcome.closed ? message(closed, round, outcome.ranked) : message(closed_before, round)}};
}

}  // namespace

Command evaluate_close_command() {
  return {.name = "evaluate close",
          .group = Group::award,
          .needs = Needs::writing,
          .summary = {"close a round and keep its ranking", "khóa một đợt đánh giá và lưu kết quả"},
          .arguments = {{"ROUND", {"code of the round", "mã đợt"}}},
          .options = {{"--allow-unmarked", "", {"although some have no mark", "dù còn đối tượng chưa có điểm"}},
                      {"--on", "DAY", {"closing day; default today", "ngày khóa; mặc định hôm nay"}}},
          .run = run};
}

}  // namespace danvan::cli
