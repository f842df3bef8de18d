#include "cli/commands.hpp"
#include "cli/row_changes.hpp"

namespace danvan::cli {
namespace {

Answer run(Job& job) {
  const std::int64_t sequence = entry_number(job);
  const std::vector<store::RowChange> changes = store::changes(job.store(), sequence);
  return {.table = table_of(changes, "danvan.history.show.1", job.lang())};
}

}  // namespace

Command history_show_command() {
  return {.name = "history show",
          .group = Group::keep,
          .needs = Needs::reading,
          .summary = {"what one entry changed, row by row", "một mục sổ đã thay đổi những gì, từng dòng"},
          .arguments = {{"ENTRY", {"number of the entry", "số mục sổ"}}},
          .options = {},
          .run = run};
}

}  // namespace danvan::cli
