#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/store/store.hpp"

#include <filesystem>

namespace danvan::registry {

struct BeginOutcome {
  std::vector<std::string> files;  // written into the folder, by name
  std::int64_t units = 0;
  store::Entry entry;  // the first of the journal
};

/// Begins a record in `folder`: writes the preset's files there (danvan.toml and what it includes, units.csv and notes;
/// a file that is there with the same text stays), applies the configuration and takes units.csv. Without a preset the
/// folder's own danvan.toml is taken, or the preset `blank` where there is none. The record appears last and whole:
/// until then it has another name. Throws `Error` 3: a record is there already, no such preset, a file in the way;
/// `BadInput` where the files are wrong.
BeginOutcome begin(const std::filesystem::path& folder, const std::optional<std::string>& preset,
                   const store::Recorder& recorder);

/// Names of the presets that are compiled in.
std::vector<std::string> presets();

}  // namespace danvan::registry
