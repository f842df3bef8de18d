#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "cli/row_changes.hpp"

namespace danvan::cli {
namespace {

constexpr Text no_rows{"entry {0} changed no rows ({1})", "mục {0} không thay đổi dòng nào ({1})"};

Answer run(Job& job) {
  const std::int64_t sequence = entry_number(job);
  const std::vector<store::RowChange> changes = store::changes(job.store(), sequence);
  if (changes.empty() && is_for_people(job)) {
    return {.notes = {message(no_rows, sequence, store::entry(job.store(), sequence)->command)}};
  }
  return {.table = table_of(job, changes, "danvan.history.show.1")};
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
