#include "danvan/store/restore.hpp"

#include "danvan/base/file.hpp"
#include "danvan/base/in_both.hpp"
#include "store/backup_parts.hpp"
#include "store/backup_source.hpp"
#include "store/check.hpp"
#include "store/connection.hpp"
#include "store/messages.hpp"
#include "store/messages_backup.hpp"
#include "store/missing_files.hpp"
#include "store/place.hpp"
#include "store/put_in_place.hpp"
#include "store/restore_copy.hpp"
#include "store/store_impl.hpp"
#include "store/work_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

void add(std::vector<Finding>& findings, std::vector<Finding> more) {
  std::move(more.begin(), more.end(), std::back_inserter(findings));
}

bool same_file(const fs::path& a, const fs::path& b) {
  std::error_code absent;
  return fs::equivalent(a, b, absent);
}

// `here` holds nothing where there is a record that cannot be read.
Exchange compared(bool is_there, std::optional<std::vector<Entry>> here, std::vector<Entry> backup) {
  Exchange exchange;
  exchange.here = !is_there ? Exchange::Here::nothing : here ? Exchange::Here::readable : Exchange::Here::unreadable;
  std::vector<Entry> ours = std::move(here).value_or(std::vector<Entry>{});
  const auto [first_lost, first_gained] =
      std::mismatch(ours.begin(), ours.end(), backup.begin(), backup.end(),
                    [](const Entry& a, const Entry& b) { return a.digest == b.digest; });
  exchange.common = first_lost - ours.begin();
  exchange.lost.assign(first_lost, ours.end());
  exchange.gained.assign(first_gained, backup.end());
  std::reverse(exchange.lost.begin(), exchange.lost.end());
  std::reverse(exchange.gained.begin(), exchange.gained.end());
  return exchange;
}

void refuse_another(const Exchange& exchange, bool force) {
  if (!force && exchange.common == 0 && !exchange.lost.empty() && !exchange.gained.empty()) {
    throw Error(Exit::refused, message(messages::another_record)).hint(message(messages::force_another));
  }
}

// The folder of a new store, gone again when nothing came of it.
class StoreFolder {
 public:
  explicit StoreFolder(const fs::path& path) : m_path(path) {
    std::error_code absent;
    m_new = !fs::exists(path, absent);
    make_folder(path);
  }
  ~StoreFolder() {
    std::error_code ignored;
    if (m_new && fs::is_empty(m_path, ignored)) {
      fs::remove(m_path, ignored);
    }
  }
  StoreFolder(const StoreFolder&) = delete;
  StoreFolder& operator=(const StoreFolder&) = delete;

 private:
  fs::path m_path;
  bool m_new = false;
};

class Restoring {
 public:
  Restoring(const RestoreRequest& request, const BackupSource& source, WorkFile& work)
      : m_request(request), m_source(source), m_work(work), m_record(request.store / record_name) {
    m_done.manifest = source.manifest;
  }

  Restored run() {
    if (!has_sound_copy()) {
      return std::move(m_done);
    }
    const std::vector<MissingFile> missing = missing_files();
    if (m_request.dry_run == DryRun::yes) {
      std::error_code absent;
      const bool is_there = std::filesystem::exists(m_record, absent);
      judge(is_there ? entries_of(m_record, m_request.patience) : std::vector<Entry>{});
      return std::move(m_done);
    }
    m_done.aside = put_in_place(m_work, {.record = m_record,
                                         .recorded = *m_done.recorded,
                                         .now = m_request.recorder.now,
                                         .patience = m_request.patience,
                                         .judge = [this](auto here) { judge(std::move(here)); }});
    // Not before: a restore that is refused leaves nothing of another record here. One that is killed in between does
    // the rest when it is run again.
    complete(missing);
    look_at_restored();
    return std::move(m_done);
  }

 private:
  /// The record is in place by then: what fails from here on must not sound as if it were not.
  void complete(const std::vector<MissingFile>& missing) {
    try {
      write_missing(missing, m_request.store);
    } catch (const Error& error) {
      Error incomplete(Exit::io,
                       message(messages::restored_incomplete, m_done.recorded->sequence,
                               in_both(render(error.message(), Lang::en), render(error.message(), Lang::vi))));
      incomplete.hint(message(messages::rest_of_configuration, m_source.folder.string()));
      if (m_done.aside) {
        incomplete.hint(message(messages::set_aside_as, m_done.aside->string()));
      }
      throw incomplete;
    }
  }

  void look_at_restored() {
    try {
      const auto restored = connect(m_record, SQLite::OPEN_READWRITE, m_request.patience);
      m_done.findings = check(*restored);
    } catch (const SQLite::Exception&) {
      const std::int64_t entry = m_done.recorded->sequence;
      throw Error(Exit::io, m_done.aside ? message(messages::restored_all_the_same, entry, m_done.aside->string())
                                         : message(messages::restored_anew, entry))
          .hint(message(messages::check_first));
    }
  }

  /// Fetches the backup, looks through it, and adds the entry that tells of the restoring.
  bool has_sound_copy() {
    m_done.findings = m_source.findings;
    add(m_done.findings, fetch(m_source, m_work.path()));
    if (!m_done.findings.empty()) {
      return false;
    }
    try {
      return is_sound(*open_copy(m_work.path()));
    } catch (const SQLite::Exception& exception) {
      // Of the copy: it must not be told as if the record here were damaged.
      const std::optional<Finding> damage = damage_of(m_source, exception);
      if (!damage) {
        throw;
      }
      m_done.findings = {*damage};
      return false;
    }
  }

  bool is_sound(SQLite::Database& copy) {
    m_done.findings = look_through(copy, m_source);
    if (!m_done.findings.empty()) {
      return false;
    }
    m_entries = entries_of(copy);
    if (!m_entries.empty()) {
      m_done.entry = m_entries.back().sequence;
      m_done.entered = m_entries.back().at;
    }
    if (m_request.dry_run == DryRun::no) {
      m_done.recorded = record_restoring(copy, m_request.recorder);
    }
    return true;
  }

  std::vector<MissingFile> missing_files() {
    ConfigurationHere here = look_at_configuration(m_source, m_request.store);
    m_done.differing = std::move(here.differing);
    for (const MissingFile& file : here.missing) {
      m_done.files.push_back(file.name);
    }
    return std::move(here.missing);
  }

  void judge(std::optional<std::vector<Entry>> here) {
    std::error_code absent;
    m_done.exchange = compared(std::filesystem::exists(m_record, absent), std::move(here), std::move(m_entries));
    refuse_another(m_done.exchange, m_request.force);
  }

  const RestoreRequest& m_request;
  const BackupSource& m_source;
  WorkFile& m_work;
  fs::path m_record;
  std::vector<Entry> m_entries;
  Restored m_done;
};

// Beside the record that is to be; a dry run leaves that folder alone.
WorkFile work_for(const RestoreRequest& request) {
  return request.dry_run == DryRun::yes
             ? WorkFile::in_scratch()
             : WorkFile::beside_record(request.store / fmt::format("{}.restoring", record_name));
}

Restored restore_from(const BackupSource& source, const RestoreRequest& request) {
  WorkFile work = work_for(request);
  return Restoring(request, source, work).run();
}

void require_rights(const fs::path& record) {
  std::error_code absent;
  if (fs::exists(record, absent) && !may_write(record)) {
    throw Error(Exit::not_permitted, message(messages::read_only)).hint(message(messages::ask_for_rights));
  }
}

}  // namespace

Restored restore(const RestoreRequest& request) {
  const fs::path record = request.store / record_name;
  if (same_file(request.backup, record) || same_file(request.backup / record_name, record)) {
    throw Error(Exit::bad_input, message(messages::backup_is_the_store, request.backup.string()))
        .hint(message(messages::name_a_backup));
  }
  const BackupSource source = look_at_backup(request.backup, request.force);
  if (!source.findings.empty() && source.record.empty()) {
    Restored refused;
    refused.findings = source.findings;
    return refused;
  }
  std::error_code absent;
  if (request.drives == Drives::local) {
    refuse_network_drive(fs::exists(request.store, absent) ? request.store : request.store.parent_path());
  }
  require_rights(record);
  try {
    return with_errors(record, [&] {
      if (request.dry_run == DryRun::yes) {
        return restore_from(source, request);
      }
      const StoreFolder folder(request.store);
      return restore_from(source, request);
    });
  } catch (Error& error) {
    if (error.exit() == Exit::io && !error.place().file.empty()) {
      error.hint(message(messages::record_is_as_it_was));  // an error about some file does not say so itself
    }
    throw;
  }
}

}  // namespace danvan::store
