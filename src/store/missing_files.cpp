#include "store/missing_files.hpp"

#include "danvan/base/file.hpp"

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& place) {
  std::error_code absent;
  return fs::exists(place, absent);
}

bool is_as(const fs::path& place, const Seal& seal) {
  std::error_code unknown;
  return fs::is_regular_file(place, unknown) && seal_of(place) == seal;
}

// One by one, so that each is synced in the one above it.
void make_folders(fs::path folder, const fs::path& below) {
  for (const fs::path& part : below) {
    make_folder(folder /= part);
  }
}

}  // namespace

ConfigurationHere look_at_configuration(const BackupSource& source, const fs::path& folder) {
  ConfigurationHere here;
  if (!source.manifest) {
    return here;
  }
  for (const Manifest::File& file : source.manifest->files) {
    if (!is_configuration(file)) {
      continue;
    }
    if (!is_there(folder / file.name)) {
      here.missing.push_back({file.name, read_file((source.folder / file.name).string(), file.seal.size)});
    } else if (!is_as(folder / file.name, file.seal)) {
      here.differing.push_back(file.name);
    }
  }
  return here;
}

void write_missing(const std::vector<MissingFile>& missing, const fs::path& folder) {
  for (const MissingFile& file : missing) {
    if (is_there(folder / file.name)) {
      continue;
    }
    make_folders(folder, fs::path(file.name).parent_path());
    AtomicFile out(folder / file.name);
    out.write(file.text);
    out.commit();
  }
}

}  // namespace danvan::store
