#include "danvan/register/begin.hpp"

#include "danvan/base/embedded.hpp"
#include "danvan/base/file.hpp"
#include "danvan/base/folder_lock.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/base/rights.hpp"
#include "danvan/base/text.hpp"
#include "danvan/config/load.hpp"
#include "danvan/register/add_units.hpp"
#include "danvan/store/definitions.hpp"
#include "register/messages.hpp"
#include "register/messages_begin.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace danvan::registry {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view preset_root = "presets/";
constexpr std::int64_t preset_file_cap = 1 << 20;
constexpr std::chrono::seconds patience(30);

/// The preset's files by their names in the folder; what is there already must have the same text.
std::vector<std::string> write_preset(const fs::path& folder, const std::string& preset) {
  const std::string prefix = std::string(preset_root) + preset + "/";
  std::vector<EmbeddedFile> files;
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.name.starts_with(prefix)) {
      files.push_back({file.name.substr(prefix.size()), file.bytes});
    }
  }
  if (files.empty()) {
    Error error(Exit::bad_input, message(messages::unknown_preset, preset));
    throw error.hint(message(messages::known_presets, fmt::format("{}", fmt::join(presets(), ", "))));
  }
  for (const EmbeddedFile& file : files) {
    const fs::path path = folder / file.name;
    if (fs::exists(path) && read_file(path.string(), preset_file_cap) != file.bytes) {
      throw Error(Exit::bad_input, message(messages::file_in_the_way, path.string()))
          .hint(message(messages::move_it_away));
    }
  }
  std::vector<std::string> names;
  for (const EmbeddedFile& file : files) {
    AtomicFile out(folder / file.name);
    out.write(file.bytes);
    out.commit();
    names.emplace_back(file.name);
  }
  return names;
}

config::Loaded load_configuration(const fs::path& folder) {
  Diagnostics faults;
  config::Loaded loaded = config::load(config::read_sources(folder), faults);
  faults.throw_if_any();
  return loaded;
}

void remove_journal(const fs::path& database) {
  std::error_code ignored;  // an empty journal that stays behind is in nobody's way
  fs::remove(database.string() + "-journal", ignored);
}

void remove_unfinished(const fs::path& database) {
  std::error_code ignored;
  fs::remove(database, ignored);
  remove_journal(database);
}

store::Entry commit(store::Write& write, const fs::path& folder) {
  try {
    return write.commit().value();
  } catch (const Error& error) {
    if (error.exit() != Exit::io) {
      throw;
    }
    // Whether the entry went into the unfinished file matters to nobody: that file goes.
    throw Error(Exit::io, message(messages::disk_failed, folder.string()));
  }
}

BeginOutcome fill(const fs::path& database, const fs::path& folder, const store::Recorder& recorder) {
  const config::Loaded loaded = load_configuration(folder);
  const auto drives = loaded.definitions.record.on_network_drive ? store::Drives::any : store::Drives::local;
  store::Store::create(database, drives);
  store::Store store = store::Store::open(database, store::Access::write, patience, drives);
  store::Write write(store, recorder, store::DryRun::no);
  store::apply(write, loaded);
  BeginOutcome outcome;
  if (fs::exists(folder / "units.csv")) {
    Diagnostics faults;
    ImportFile file;
    file.path = (folder / "units.csv").string();
    outcome.units = import_units(write, loaded.definitions, file, faults).added;
    faults.throw_if_any();
  }
  outcome.entry = commit(write, folder);
  return outcome;
}

/// Before anything is done: a folder without the right to write is nothing that the disk could be blamed for.
void require_rights(const fs::path& folder) {
  std::error_code absent;
  const fs::path named = folder.has_filename() ? folder : folder.parent_path();
  const fs::path place = fs::exists(named, absent) ? named : named.parent_path();
  if (::faccessat(AT_FDCWD, place.c_str(), W_OK | X_OK, AT_EACCESS) == 0) {
    return;
  }
  if (const int error = errno; lacks_rights(error)) {
    throw Error(Exit::not_permitted, message(messages::may_not_write, place.string(), system_reason(error)))
        .hint(message(messages::own_folder));
  }
}

/// Whether the name is one that a file of a preset had while it was written: `.danvan.toml.4711-0`.
bool is_half_written(std::string_view name) {
  return std::any_of(embedded_files().begin(), embedded_files().end(), [&](const EmbeddedFile& file) {
    const std::string start = "." + fs::path(file.name).filename().string() + ".";
    return file.name.starts_with(preset_root) && name.starts_with(start) && name.size() > start.size() &&
           name.find_first_not_of("0123456789-", start.size()) == std::string_view::npos;
  });
}

/// Removes what an earlier beginning that was killed left in the folder.
void remove_leftovers(const fs::path& folder) {
  std::error_code ignored;  // what stays behind is in nobody's way
  std::vector<fs::path> left;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("danvan.db.unfinished") || is_half_written(name)) {
      left.push_back(entry.path());
    }
  }
  for (const fs::path& path : left) {
    fs::remove(path, ignored);
  }
}

void refuse_if_there(const fs::path& folder) {
  if (fs::exists(folder / "danvan.db")) {
    throw Error(Exit::bad_input, message(messages::record_there, folder.string())).hint(message(messages::use_it));
  }
}

BeginOutcome make_record(const fs::path& folder, const fs::path& database, const std::optional<std::string>& preset,
                         const store::Recorder& recorder) {
  make_folder(folder);
  const FolderLock lock(folder);
  if (!lock.held()) {
    throw Error(Exit::busy, message(messages::being_begun, folder.string()))
        .hint(message(messages::look_again, folder.string()));
  }
  refuse_if_there(folder);  // it may have been made since it was looked for
  std::vector<std::string> files;
  if (preset || !fs::exists(folder / "danvan.toml")) {
    files = write_preset(folder, preset.value_or("blank"));
  }
  const fs::path unfinished = folder / "danvan.db.unfinished";
  remove_unfinished(unfinished);
  try {
    BeginOutcome outcome = fill(unfinished, folder, recorder);
    outcome.files = std::move(files);
    remove_journal(unfinished);
    rename_file(unfinished, database);
    remove_leftovers(folder);
    return outcome;
  } catch (...) {
    remove_unfinished(unfinished);
    throw;
  }
}

}  // namespace

std::vector<std::string> presets() {
  std::vector<std::string> names;
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.name.starts_with(preset_root) && file.name.ends_with("/danvan.toml")) {
      const std::string_view rest = file.name.substr(preset_root.size());
      names.emplace_back(rest.substr(0, rest.find('/')));
    }
  }
  return names;
}

BeginOutcome begin(const fs::path& folder, const std::optional<std::string>& preset, const store::Recorder& recorder) {
  const fs::path database = folder / "danvan.db";
  refuse_if_there(folder);
  require_rights(folder);
  try {
    return make_record(folder, database, preset, recorder);
  } catch (Error& error) {
    if (error.exit() == Exit::io) {
      // After the renaming only the folder may have failed to be synced.
      error.hint(message(fs::exists(database) ? messages::record_made : messages::no_record_made));
    }
    throw;
  }
}

}  // namespace danvan::registry
