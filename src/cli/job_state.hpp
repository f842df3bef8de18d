#pragma once

#include "danvan/base/file.hpp"
#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// What a run has opened so far.
struct Job::State {
  std::optional<store::Store> store;
  std::optional<store::Write> write;
  std::optional<config::Definitions> definitions;
  std::optional<Diagnostics> diagnostics;
  std::unique_ptr<AtomicFile> rejects;
  std::optional<Lang> lang;  // once it is known
};

/// --lang, then DANVAN_LANG; nothing when neither says.
std::optional<Lang> language_asked(const Given& given, const World& world);
/// For where nobody says: vi… is Vietnamese, anything else English.
Lang language_of_locale(const World& world);
/// For where neither says and no record is open: `[ui] lang` of the danvan.toml in the record's folder (`store`: what
/// --store or DANVAN_STORE says), then the locale.
Lang language_of_place(const std::optional<std::string>& store, const World& world) noexcept;

}  // namespace danvan::cli
