#include "danvan/store/backup.hpp"

#include "danvan/base/file.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/store/definitions.hpp"
#include "store/backup_copy.hpp"
#include "store/backup_parts.hpp"
#include "store/messages_backup.hpp"
#include "store/new_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

struct Configuration {
  std::vector<config::Source> sources;
  Message unlike;  // why it is not the one beside the record; nothing where it is
};

std::vector<config::Source> in_force(const BackupRequest& request) {
  try {
    Store record = Store::open(request.store / record_name, Access::read, request.patience, request.drives);
    return applied_sources(record);
  } catch (const Error&) {
    return {};  // the record itself is what matters
  }
}

bool has_faults(const std::vector<config::Source>& sources) {
  Diagnostics faults;
  config::load(sources, faults);
  return !faults.empty();
}

// As it lies beside the record; where that cannot be read, as it was applied last.
Configuration configuration(const BackupRequest& request) {
  try {
    std::vector<config::Source> sources = config::read_sources(request.store);
    // What a file includes cannot be known where the file cannot be understood.
    const bool alone = sources.size() == 1 && has_faults(sources) && in_force(request).size() > 1;
    return {std::move(sources), alone ? message(messages::includes_not_read) : Message{}};
  } catch (const Error& error) {
    std::vector<config::Source> sources = in_force(request);
    const Text& what = sources.empty() ? messages::without_configuration : messages::configuration_in_force;
    return {std::move(sources),
            message(what, in_both(render(error.message(), Lang::en), render(error.message(), Lang::vi)))};
  }
}

void write_file(const fs::path& path, std::string_view text) {
  AtomicFile file(path);
  file.write(text);
  file.commit();
}

Message write_configuration(const BackupRequest& request, const fs::path& folder, Manifest& manifest) {
  const Configuration beside = configuration(request);
  for (const config::Source& source : beside.sources) {
    const fs::path path = folder / source.name;
    fs::create_directories(path.parent_path());
    write_file(path, source.text);
    manifest.files.push_back({source.name, seal_of(path)});
  }
  return beside.unlike;
}

// What is written to would no longer be what the manifest says.
void protect(const fs::path& file) {
  fs::permissions(file, fs::perms::owner_read | fs::perms::group_read);
}

void sync_file(const fs::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  const int error = descriptor >= 0 && ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  if (error != 0) {
    throw Error(Exit::io, message(messages::cannot_write_backup, file.parent_path().string(), system_reason(error)));
  }
}

Manifest::File finish_record(const fs::path& folder, bool packed) {
  const fs::path copy = folder / record_name;
  if (!packed) {
    sync_file(copy);
    protect(copy);
    return {record_name, seal_of(copy)};
  }
  const fs::path smaller = folder / packed_record_name;
  const Seal seal = transfer(copy, smaller, Packing::pack).written;
  fs::remove(copy);
  protect(smaller);
  return {packed_record_name, seal};
}

bool is_taken(const fs::path& folder) {
  std::error_code absent;
  const fs::file_status status = fs::symlink_status(folder, absent);
  return fs::exists(status) && !(fs::is_directory(status) && fs::is_empty(folder, absent));
}

fs::path free_place(const BackupRequest& request) {
  fs::path place = request.folder;
  for (int number = 2; is_taken(place); ++number) {
    if (!request.numbered) {
      throw Error(Exit::bad_input, message(messages::backup_is_there, place.string()))
          .hint(message(messages::name_another_folder));
    }
    place = fmt::format("{}-{}", request.folder.string(), number);
  }
  return place;
}

}  // namespace

std::string backup_name(Instant made, std::int64_t entry) {
  std::string name = fmt::format("danvan-{}-{}", made.local(), entry);  // danvan-2026-01-20 08:00:00-17
  std::replace(name.begin(), name.end(), ' ', '-');
  name.erase(std::remove(name.begin(), name.end(), ':'), name.end());
  return name;
}

fs::path place_for_backup(const BackupRequest& request) {
  fs::path place = free_place(request);
  require_readable(request);  // what cannot be backed up is told before anything is made
  require_place(place);
  return place;
}

Backup make_backup(const BackupRequest& request) {
  const fs::path place = place_for_backup(request);
  NewFolder made(place);
  Backup backup;
  backup.held = copy_record(request, made.temporary() / record_name);
  look_through(made.temporary() / record_name, backup);
  if (!backup.findings.empty()) {
    return backup;
  }
  backup.manifest.made = request.now;
  backup.manifest.program = request.program;
  backup.manifest.files.push_back(finish_record(made.temporary(), request.packed));
  backup.other_configuration = write_configuration(request, made.temporary(), backup.manifest);
  write_file(made.temporary() / manifest_name, to_text(backup.manifest));
  // Another backup may have taken the place meanwhile.
  for (backup.folder = place; !made.publish(backup.folder);) {
    backup.folder = free_place(request);
  }
  return backup;
}

}  // namespace danvan::store
