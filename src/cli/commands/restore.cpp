#include "danvan/store/restore.hpp"

#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "cli/drives.hpp"
#include "cli/findings.hpp"
#include "cli/messages.hpp"
#include "cli/messages_backup.hpp"
#include "danvan/cli/job.hpp"

namespace danvan::cli {
namespace {

namespace fs = std::filesystem;

/// The record's folder, or the one that is named for a new one.
fs::path folder_of(Job& job, const std::string& backup) {
  if (const std::optional<fs::path> folder = job.store_folder_if_any()) {
    return *folder;
  }
  std::optional<std::string> named = job.option("--store");
  if (!named) {
    named = job.world().variable("DANVAN_STORE");
  }
  if (!named) {
    throw Error(Exit::no_store, message(messages::no_store, job.world().folder.string()))
        .hint(message(messages::name_the_folder, backup));
  }
  const fs::path folder = job.place_of(*named);
  return folder.has_filename() ? folder : folder.parent_path();
}

document::Table entries_of(const store::Exchange& exchange, Lang lang) {
  using namespace document;
  const auto title = [&](const Text& text) { return render(message(text), lang); };
  Table table{"danvan.restore.1",
              "",
              {{"change", title(messages::change_title)},
               {"entry", title(messages::entry_title), Align::right},
               {"at", title(messages::at_title)},
               {"actor", title(messages::actor_title)},
               {"changes", title(messages::changes_title), Align::right},
               {"command", title(messages::command_title)}},
              {}};
  const auto add = [&](const Word& change, const std::vector<store::Entry>& entries) {
    for (const store::Entry& entry : entries) {
      table.rows.push_back({{change, Number{entry.sequence}, Word{entry.at.utc(), entry.at.local()}, entry.actor,
                             Number{entry.changes}, entry.command}});
    }
  };
  add({"lost", title(messages::lost_word)}, exchange.lost);
  if (exchange.here == store::Exchange::Here::readable) {
    add({"gained", title(messages::gained_word)},
        exchange.gained);  // where nothing can be compared it would be all of them
  }
  return table;
}

/// For programs, which are given no notes.
document::Table outcome_of(const store::Restored& restored, Lang lang) {
  using namespace document;
  const auto title = [&](const Text& text) { return render(message(text), lang); };
  return {"restored",
          title(messages::restoring_title),
          {{"outcome", title(messages::outcome_title)},
           {"entry", title(messages::entry_title), Align::right},
           {"set_aside", title(messages::set_aside_title)}},
          {{{std::string(restored.recorded ? "restored" : "dry_run"),
             restored.recorded ? Cell(Number{restored.recorded->sequence}) : Cell(Empty{}),
             restored.aside ? Cell(restored.aside->string()) : Cell(Empty{})}}}};
}

void tell_of_exchange(const store::Exchange& exchange, Answer& answer) {
  switch (exchange.here) {
    case store::Exchange::Here::nothing:
      answer.notes.push_back(message(messages::here_nothing));
      return;
    case store::Exchange::Here::unreadable:
      answer.notes.push_back(message(messages::here_unreadable));
      return;
    case store::Exchange::Here::readable:
      break;
  }
  answer.notes.push_back(exchange.lost.empty() ? message(messages::here_same)
                                               : message(messages::here_loses, exchange.lost.size()));
  if (!exchange.gained.empty()) {
    answer.notes.push_back(message(messages::here_gains, exchange.gained.size()));
  }
}

void tell_of_files(const store::Restored& restored, bool dry, Answer& answer) {
  for (const std::string& file : restored.files) {
    answer.notes.push_back(message(dry ? messages::would_write_file : messages::wrote_file, file));
  }
  for (const std::string& file : restored.differing) {
    answer.notes.push_back(message(messages::file_differs, file));
  }
}

void tell_of_backup(const Job& job, const store::Restored& restored, Answer& answer) {
  if (!restored.findings.empty()) {
    answer.table = table_of(restored.findings, job.lang());
    answer.exit = Exit::damaged;
    return;
  }
  answer.table = entries_of(restored.exchange, job.lang());
  if (!is_for_people(job)) {
    answer.table->parts.push_back(outcome_of(restored, job.lang()));
  } else if (answer.table->rows.empty()) {
    answer.table.reset();
  }
  if (restored.manifest) {
    answer.notes.push_back(
        message(messages::is_sound, restored.manifest->made.local(), restored.entry, restored.entered.local()));
  }
  tell_of_exchange(restored.exchange, answer);
}

/// What was done; with -v also where notes are not shown, in csv or with -q.
void tell_of_restoring(const Job& job, const store::Restored& restored, Answer& answer) {
  std::vector<Message> done;
  if (restored.recorded) {
    done.push_back(message(messages::restored, restored.recorded->sequence));
    answer.done = done.back();
  }
  if (restored.aside) {
    done.push_back(message(messages::set_aside, restored.aside->string()));
  }
  if (job.flag("--verbose") && (job.flag("--quiet") || !is_for_people(job))) {
    for (const Message& one : done) {
      job.world().err(render(one, job.lang()) + "\n");
    }
  }
  answer.notes.insert(answer.notes.end(), done.begin(), done.end());
}

Answer run(Job& job) {
  job.glance_at_store();
  const std::string backup = job.argument("BACKUP");
  const fs::path folder = folder_of(job, backup);
  const store::Restored restored = store::restore({.backup = job.place_of(backup),
                                                   .store = folder,
                                                   .recorder = job.recorder(),
                                                   .dry_run = job.dry_run(),
                                                   .force = job.flag("--force"),
                                                   .drives = drives_for(folder)});
  const bool dry = job.dry_run() == store::DryRun::yes;
  Answer answer;
  tell_of_backup(job, restored, answer);
  tell_of_restoring(job, restored, answer);
  tell_of_files(restored, dry, answer);
  if (dry) {
    answer.notes.push_back(message(messages::dry_run));
  }
  return answer;
}

}  // namespace

Command restore_command() {
  return {.name = "restore",
          .group = Group::keep,
          .needs = Needs::reading,
          .summary = messages::restore_summary,
          .arguments = {{.name = "BACKUP", .help = messages::backup_to_restore}},
          .options = {{"--dry-run", "", messages::restore_dry_run}, {"--force", "", messages::force_help}},
          .run = run,
          .of_today_only = true};
}

}  // namespace danvan::cli
