#include "danvan/store/undo.hpp"

#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "cli/row_changes.hpp"
#include "danvan/base/text.hpp"
#include "danvan/commendation/uses.hpp"
#include "danvan/evaluation/check.hpp"
#include "danvan/evaluation/past.hpp"
#include "danvan/reporting/past.hpp"
#include "danvan/reporting/uses.hpp"
#include "danvan/store/definitions.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text summary{"take back what an entry did; an entry itself",
                       "hoàn tác việc của một mục sổ; việc hoàn tác cũng là một mục"};
constexpr Text entry_help{"number of the entry; else the newest", "số mục sổ; không ghi thì là mục mới nhất"};
constexpr Text reason_help{"why it is taken back; kept in the record", "lý do hoàn tác; được lưu trong sổ"};
constexpr Text taken_back{"entry {0} was taken back ({1})", "đã hoàn tác mục {0} ({1})"};
constexpr Text would_be{"entry {0} would be taken back ({1})", "mục {0} sẽ bị hoàn tác ({1})"};
constexpr Text taken_back_already{
    "entry {0} was taken back already, by entry {1}; to bring it back: danvan undo {1} --reason TEXT",
    "mục {0} đã bị hoàn tác, bằng mục {1}; muốn khôi phục: danvan undo {1} --reason LÝ_DO"};
constexpr Text other_configuration{
    "another configuration is in force now; danvan.toml is as it was: compare before the next config apply",
    "nay cấu hình khác có hiệu lực; danvan.toml vẫn như cũ: hãy đối chiếu trước lần config apply tới"};
constexpr Text same_configuration{"another configuration is in force now; danvan.toml says the same",
                                  "nay cấu hình khác có hiệu lực; danvan.toml đúng như cấu hình đó"};
constexpr Text empty_reason{"--reason is empty", "--reason để trống"};
constexpr Text long_reason{"--reason has {0} characters; the record takes at most {1}",
                           "--reason có {0} ký tự; sổ chỉ nhận tối đa {1}"};
constexpr Text no_entries{"the record has no entry yet", "sổ chưa có mục nào"};

std::string reason(const Job& job) {
  const CleanText given = clean(job.option("--reason").value_or(""));
  if (given.fault) {
    throw Error(Exit::usage, describe(*given.fault)).at({"--reason", 0, 0});
  }
  if (given.text.empty()) {
    throw job.usage(message(empty_reason));
  }
  constexpr std::size_t longest = 1000;  // a page; histories show it whole
  if (const std::size_t length = code_points(given.text); length > longest) {
    throw job.usage(message(long_reason, length, longest));
  }
  return given.text;
}

std::vector<store::Use> uses(Job& job) {
  std::vector<store::Use> all = evaluation::uses(job.store(), store::definitions(job.store()));
  const std::vector<store::Use> more = commendation::uses(job.store());
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

/// Whether danvan.toml and its includes say what is in force now.
bool is_applied(Job& job) {
  try {
    return config::read_sources(job.store_folder()) == store::applied_sources(job.store());
  } catch (const Error& error) {
    if (error.exit() != Exit::bad_input) {
      throw;
    }
    return false;  // a file is gone
  }
}

Answer run(Job& job) {
  const std::string why = reason(job);
  const std::optional<std::int64_t> asked =
      job.argument("ENTRY").empty() ? std::nullopt : std::optional(entry_number(job));
  store::Write& write = job.write();
  const std::optional<store::Entry> newest = store::head(job.store());
  if (!asked && !newest) {
    throw Error(Exit::refused, message(no_entries));
  }
  const std::int64_t sequence = asked ? *asked : newest->sequence;
  const std::optional<std::int64_t> already = store::undone_by(job.store(), sequence);
  const std::set<std::int64_t> closed = evaluation::closed_rounds(job.store());
  const store::Follow follow[] = {reporting::follow_submissions(), evaluation::follow_sheets()};
  for (const store::Follow& one : follow) {
    one.watch(write.store());
  }
  const auto put_right = [&](const std::set<std::string>& tables) {
    if (tables.contains("round")) {
      evaluation::number_items(write, store::definitions(write.store()));
    }
    for (const store::Follow& one : follow) {
      one.put_right(write);
    }
    if (tables.contains("round")) {
      evaluation::require_kept_rankings(job.store(), store::definitions(job.store()), closed);
    }
  };
  const std::vector<store::RowChange> changes =
      store::undo(write,
                  {.entry = sequence,
                   .reason = why,
                   .uses = [&job] { return uses(job); },
                   .indicators = [&job] { return reporting::indicators_in_documents(job.store()); }},
                  put_right);

  const bool dry = job.dry_run() == store::DryRun::yes;
  Answer answer;
  if ((dry && !already) || !is_for_people(job)) {
    answer.table = table_of(job, changes, "danvan.undo.1");
  }
  answer.notes.push_back(
      already ? message(taken_back_already, sequence, *already)
              : message(dry ? would_be : taken_back, sequence, store::entry(job.store(), sequence)->command));
  if (std::any_of(changes.begin(), changes.end(), [](const auto& row) { return row.table == "configuration"; })) {
    answer.notes.push_back(message(is_applied(job) ? same_configuration : other_configuration));
  }
  return answer;
}

}  // namespace

Command undo_command() {
  return {.name = "undo",
          .group = Group::keep,
          .needs = Needs::writing,
          .summary = summary,
          .arguments = {{.name = "ENTRY", .help = entry_help, .required = false}},
          .options = {{.name = "--reason", .value = "TEXT", .help = reason_help, .required = true}},
          .run = run};
}

}  // namespace danvan::cli
