#pragma once

#include "danvan/base/date.hpp"
#include "danvan/base/transfer.hpp"
#include "danvan/store/store.hpp"

namespace danvan::store {

/// What stands in `backup.toml` beside the files of a backup (danvan help backup): by it `restore` knows whether each
/// of them is still what it was, and people what the backup holds.
struct Manifest {
  struct File {
    std::string name;  // in the backup's folder
    Seal seal;
  };
  struct Table {
    std::string name;
    std::int64_t rows = 0;
  };
  Instant made{0};
  std::string program;  // the version that made it
  int schema = 0;
  std::int64_t entry = 0;  // the newest; 0: none
  Digest digest{};         // of this entry
  std::vector<File> files;
  std::vector<Table> tables;
};

inline constexpr std::string_view manifest_name = "backup.toml";

/// As TOML, with its own digest in the last line.
std::string to_text(const Manifest& manifest);
/// Nothing when a single byte of it is not as `to_text` wrote it.
std::optional<Manifest> manifest_from(std::string_view text);
/// Of the backup in that folder; nothing also where it names a file outside. Throws as `InputFile`.
std::optional<Manifest> read_manifest(const std::filesystem::path& folder);

}  // namespace danvan::store
