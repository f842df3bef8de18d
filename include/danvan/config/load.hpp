#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/config/definitions.hpp"

#include <filesystem>

namespace danvan::config {

/// One file of the configuration: its name relative to the store's folder, and its text.
struct Source {
  std::string name;
  std::string text;
  bool operator==(const Source&) const = default;
};

/// A value that the files give, as `config list` shows it: `indicator.mh.dang_ky.name`, its text, file:line.
struct Setting {
  std::string key;
  std::string value;
  Place origin;
};

struct Loaded {
  std::vector<Source> sources;  // danvan.toml first, then what it includes, in order
  Definitions definitions;
  std::vector<Setting> settings;  // in the order of the files
};

/// Reads danvan.toml and its includes from the store's folder. Throws `Error` 3 when a file cannot be read.
std::vector<Source> read_sources(const std::filesystem::path& folder);
/// The same from any configuration file; its includes lie beside it.
std::vector<Source> read_sources_from(const std::filesystem::path& file);

/// Parses and checks. Everything wrong (syntax, unknown key, wrong type, duplicate code, undefined reference,
/// contradictions) is added with file:line:column and a suggestion; what comes back is whole only if nothing was added.
Loaded load(std::vector<Source> sources, Diagnostics& diagnostics);

/// One definition that differs between two configurations.
struct Difference {
  enum class Kind { added, changed, removed } kind;
  std::string key;
  std::string before, after;
};
std::vector<Difference> compare(const std::vector<Setting>& before, const std::vector<Setting>& after);

}  // namespace danvan::config
