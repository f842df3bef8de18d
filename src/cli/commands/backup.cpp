#include "danvan/store/backup.hpp"

#include "cli/commands.hpp"
#include "cli/drives.hpp"
#include "cli/findings.hpp"
#include "cli/messages_backup.hpp"
#include "danvan/base/file.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/store/failure.hpp"
#include "danvan/store/keep.hpp"

#include <charconv>

namespace danvan::cli {
namespace {

namespace fs = std::filesystem;

/// `daily:7,monthly:12`
store::KeepRules keep_rules(const Job& job, const std::string& text) {
  store::KeepRules rules;
  std::string_view rest = text;
  while (true) {
    const std::string_view rule = rest.substr(0, rest.find(','));
    const std::size_t colon = std::min(rule.find(':'), rule.size());
    const std::string_view kind = rule.substr(0, colon);
    const std::string_view digits = rule.substr(std::min(colon + 1, rule.size()));
    int* const field = kind == "daily"     ? &rules.daily
                       : kind == "weekly"  ? &rules.weekly
                       : kind == "monthly" ? &rules.monthly
                       : kind == "yearly"  ? &rules.yearly
                                           : nullptr;
    int count = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (field == nullptr || *field != 0 || error != std::errc{} || end != digits.data() + digits.size() || count < 1) {
      throw job.usage(message(messages::wrong_keep, text, rule));
    }
    *field = count;
    if (rule.size() == rest.size()) {
      return rules;
    }
    rest.remove_prefix(rule.size() + 1);
  }
}

/// Where the backup goes: -o names its folder, DIR the one it goes into under a name of its own.
store::BackupRequest request_of(const Job& job, const fs::path& store) {
  store::BackupRequest request{.store = store,
                               .folder = {},
                               .now = job.now(),
                               .program = DANVAN_VERSION,
                               .packed = job.flag("--zstd"),
                               .drives = drives_for(store)};
  const std::string into = job.argument("DIR");
  const std::optional<std::string> exactly = job.option("--output");
  if (exactly && !into.empty()) {
    throw job.usage(message(messages::two_places));
  }
  if (exactly) {
    if (*exactly == "-") {
      throw job.usage(message(messages::backup_is_a_folder));
    }
    const fs::path folder = job.place_of(*exactly);
    request.folder = folder.has_filename() ? folder : folder.parent_path();
    return request;
  }
  const fs::path parent = into.empty() ? store / "backups" : job.place_of(into);
  if (into.empty() && job.dry_run() == store::DryRun::no) {
    make_folder(parent);
  }
  request.folder = parent / store::backup_name(request.now, store::newest_entry(store, request.drives));
  request.numbered = true;
  return request;
}

/// Of a dry run: refused where the backup would be, but for the folder beside the record, which would be made.
fs::path place_of(const Job& job, const store::BackupRequest& request) {
  std::error_code absent;
  const bool would_make = job.argument("DIR").empty() && !job.option("--output");
  return would_make && !fs::exists(request.folder.parent_path(), absent) ? request.folder
                                                                         : store::place_for_backup(request);
}

/// Removes what it can of the older backups. Throws `Error` 5 that tells what it cannot.
void remove_surplus(const store::Shelf& shelf, const fs::path& newest) {
  std::vector<Error> failures;
  for (const fs::path& old : shelf.surplus) {
    try {
      store::remove_backup(old);
    } catch (const Error& error) {
      failures.push_back(error);
    }
  }
  if (!failures.empty()) {
    throw Error(Exit::io, message(messages::made_not_thinned, newest.string(), failures.size(),
                                  said_later(failures.front().message())));
  }
}

/// Looks at the older backups once the new one is there, which an error must not hide.
store::Shelf look_at_shelf(const store::BackupRequest& request, const fs::path& newest, const store::KeepRules& rules) {
  const auto but = [&](const Error& error) {
    return Error(error.exit(), message(messages::made_all_the_same, newest.string(), said_later(error.message())));
  };
  try {
    return store::look_at_shelf(request.store, newest.parent_path(), newest, request.now, rules);
  } catch (const Error& error) {
    throw but(error);
  } catch (const std::exception& other) {
    if (const std::optional<Error> known = store::as_error(other)) {
      throw but(*known);
    }
    throw;
  }
}

void thin_out(const Job& job, const store::BackupRequest& request, const fs::path& newest,
              const store::KeepRules& rules, Answer& answer) {
  const bool dry = job.dry_run() == store::DryRun::yes;
  std::error_code absent;
  if (!fs::is_directory(newest.parent_path(), absent)) {
    return;
  }
  const store::Shelf shelf = dry ? store::look_at_shelf(request.store, newest.parent_path(), newest, request.now, rules)
                                 : look_at_shelf(request, newest, rules);
  if (!dry) {
    remove_surplus(shelf, newest);
  }
  for (const fs::path& old : shelf.surplus) {
    answer.notes.push_back(message(dry ? messages::would_remove : messages::removed, old.string()));
  }
  for (const store::Shelf::LeftAlone& one : shelf.left_alone) {
    answer.notes.push_back(message(messages::left_alone, one.path.string(), said_later(one.why)));
  }
}

/// Files beside the record, which may be many and large, are not in a backup: whoever relies on it must know.
void tell_of_evidence(const fs::path& store, Answer& answer) {
  std::int64_t count = 0;
  std::error_code ignored;  // there is none, or it may not be seen
  const fs::recursive_directory_iterator end;
  for (fs::recursive_directory_iterator file(store / "evidence", ignored); file != end; file.increment(ignored)) {
    count += file->is_regular_file(ignored) ? 1 : 0;
  }
  if (count > 0) {
    answer.notes.push_back(message(messages::evidence_stays, count, (store / "evidence").string()));
  }
}

Answer run(Job& job) {
  job.glance_at_store();
  const std::optional<std::string> keep = job.option("--keep");
  const store::KeepRules rules = keep ? keep_rules(job, *keep) : store::KeepRules{};
  const fs::path store = job.store_folder();
  const store::BackupRequest request = request_of(job, store);
  fs::path folder;
  Answer answer;
  if (job.dry_run() == store::DryRun::yes) {
    folder = place_of(job, request);
    answer.notes.push_back(
        message(messages::would_back_up, store::newest_entry(store, request.drives), folder.string()));
  } else {
    const store::Backup backup = store::make_backup(request);
    if (!backup.findings.empty()) {
      answer.table = table_of(backup.findings, job.lang());
      answer.exit = Exit::damaged;
      return answer;
    }
    folder = backup.folder;
    answer.done = message(messages::backed_up, backup.manifest.entry, folder.string());
    answer.notes.push_back(answer.done);
    if (backup.other_configuration) {
      answer.notes.push_back(backup.other_configuration);
    }
    if (job.flag("--verbose")) {
      job.world().err(render(message(messages::held, backup.held.count()), job.lang()) + "\n");
    }
  }
  tell_of_evidence(store, answer);
  if (keep) {
    thin_out(job, request, folder, rules, answer);
  }
  if (job.dry_run() == store::DryRun::yes) {
    answer.notes.push_back(message(messages::dry_backup));
  }
  return answer;
}

}  // namespace

Command backup_command() {
  return {.name = "backup",
          .group = Group::keep,
          .needs = Needs::reading,
          .summary = messages::backup_summary,
          .arguments = {{.name = "DIR", .help = messages::backup_into, .required = false}},
          .options = {{"--keep", "RULES", messages::keep_help},
                      {"--zstd", "", messages::zstd_help},
                      {"--dry-run", "", messages::backup_dry_run}},
          .run = run,
          .output = Output::folder,
          .of_today_only = true};
}

}  // namespace danvan::cli
