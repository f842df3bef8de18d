#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/config/load.hpp"
#include "danvan/store/store.hpp"

namespace danvan::store {

/// The definitions in force in this record: those that were applied last, not what `danvan.toml` says meanwhile.
config::Definitions definitions(Store& store);
/// The number of the configuration in force, for rows that must keep to it; nothing before the first `apply`.
std::optional<std::int64_t> applied_configuration(Store& store);
/// The definitions of an earlier configuration. Throws `Error` 6 if the record has none with this number.
config::Definitions definitions(Store& store, std::int64_t configuration);
/// The sources they were read from (danvan.toml and what it includes), as applied.
std::vector<config::Source> applied_sources(Store& store);
/// Digest of the sources applied last, to tell whether danvan.toml was changed since.
std::optional<Digest> applied_digest(Store& store);

/// A code that recorded data uses.
struct UsedCode {
  std::string kind;  // "kind", "level", "field", "indicator", "form", "award", "rubric", "item" ...
  std::string code;
};
/// From the views named `used_code_*`, one a room.
std::vector<UsedCode> used_codes(Store& store);

/// Brings checked definitions into the record. Throws `BadInput` (rule CF-10) where recorded data uses a code that they
/// no longer define, or that they define with other decimals or another type.
void apply(Write& write, const config::Loaded& loaded);

}  // namespace danvan::store
