#include "store/backup_source.hpp"

#include "danvan/base/file.hpp"
#include "store/backup_parts.hpp"
#include "store/messages_backup.hpp"

#include <array>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

Finding fault(const std::string& file, Message what) {
  return {Finding::Severity::error, file, std::move(what), message(messages::take_another)};
}

std::optional<Manifest> manifest_in(const fs::path& folder, std::vector<Finding>& findings) {
  const std::string name(manifest_name);
  try {
    std::optional<Manifest> manifest = read_manifest(folder);
    if (!manifest) {
      findings.push_back(fault(name, message(messages::bad_manifest)));
    }
    return manifest;
  } catch (const Error& error) {
    findings.push_back(fault(name, error.message()));
    return std::nullopt;
  }
}

void look_at_files(BackupSource& source) {
  for (const Manifest::File& file : source.manifest->files) {
    // A pipe or a device in the place of a file would be waited for.
    if (std::error_code absent;
        fs::exists(source.folder / file.name, absent) && !fs::is_regular_file(source.folder / file.name, absent)) {
      source.findings.push_back(fault(file.name, message(messages::no_regular_file)));
      continue;
    }
    if (!is_configuration(file)) {
      source.record = source.folder / file.name;
      continue;
    }
    try {
      const std::vector<Finding> found = compare(file, seal_of(source.folder / file.name));
      source.findings.insert(source.findings.end(), found.begin(), found.end());
    } catch (const Error& error) {
      source.findings.push_back(fault(file.name, error.message()));
    }
  }
  if (source.record.empty()) {
    source.findings.push_back(fault(std::string(manifest_name), message(messages::no_record_in_backup)));
  }
}

/// What else it may be is found out once it is opened; this much before it is copied, or said to lack a manifest.
void refuse_no_record(const fs::path& record) {
  using namespace std::string_view_literals;
  constexpr std::string_view begins = "SQLite format 3\0"sv;
  std::array<char, begins.size()> bytes{};
  InputFile file(record.string(), InputFile::no_cap);
  const std::string_view found(bytes.data(), file.read(bytes));
  if (record.extension() != ".zst" && found != begins) {
    throw Error(Exit::bad_input, message(messages::file_is_no_backup, record.string()))
        .hint(message(messages::name_a_backup));
  }
}

BackupSource bare(const fs::path& record, bool force) {
  refuse_no_record(record);
  const fs::path journal = record.string() + "-journal";
  std::error_code absent;
  if (const auto size = fs::file_size(journal, absent); !absent && size > 0) {
    throw Error(Exit::refused, message(messages::interrupted_copy, record.string(), journal.string()))
        .hint(message(messages::check_the_copy, record.parent_path().string()));
  }
  if (!force) {
    throw Error(Exit::refused, message(messages::no_manifest, record.string())).hint(message(messages::force_bare));
  }
  return {record.parent_path(), record, std::nullopt, {}};
}

BackupSource with_manifest(const fs::path& folder) {
  BackupSource source{folder, {}, std::nullopt, {}};
  source.manifest = manifest_in(folder, source.findings);
  if (source.manifest) {
    look_at_files(source);
  }
  return source;
}

}  // namespace

bool is_configuration(const Manifest::File& file) {
  return file.name != record_name && file.name != packed_record_name;
}

std::vector<Finding> compare(const Manifest::File& expected, const Seal& found) {
  if (found.size != expected.seal.size) {
    return {fault(expected.name, message(messages::wrong_size, found.size, expected.seal.size))};
  }
  if (found.sha256 != expected.seal.sha256) {
    return {fault(expected.name, message(messages::wrong_sha256))};
  }
  return {};
}

BackupSource look_at_backup(const fs::path& named, bool force) {
  std::error_code absent;
  const auto is_file = [&](const fs::path& path) { return fs::is_regular_file(path, absent); };
  if (is_file(named / manifest_name)) {
    return with_manifest(named);
  }
  const std::string name = named.filename().string();
  const bool part = name == manifest_name || name == record_name || name == packed_record_name;
  if (part && is_file(named.parent_path() / manifest_name)) {
    return with_manifest(named.parent_path());
  }
  for (const fs::path& record : {named, named / record_name, named / packed_record_name}) {
    if (is_file(record)) {
      return bare(record, force);
    }
  }
  throw Error(Exit::bad_input, message(messages::no_backup, named.string())).hint(message(messages::name_a_backup));
}

}  // namespace danvan::store
