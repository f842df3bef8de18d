#pragma once

#include "store/backup_source.hpp"

namespace danvan::store {

/// A file of the configuration that is in a backup, and not beside the record.
struct MissingFile {
  std::string name;  // in the record's folder
  std::string text;
};
struct ConfigurationHere {
  std::vector<MissingFile> missing;
  std::vector<std::string> differing;  // names of what is there, and not as in the backup
};
/// What lies in `folder` of the configuration in the backup. Throws as `InputFile`.
ConfigurationHere look_at_configuration(const BackupSource& source, const std::filesystem::path& folder);

/// Writes them. What is there by now stays as it is: it may hold what was not applied yet. Throws `Error` 5 or 7.
void write_missing(const std::vector<MissingFile>& missing, const std::filesystem::path& folder);

}  // namespace danvan::store
