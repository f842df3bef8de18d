#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/store/journal.hpp"

#include <functional>

namespace danvan::cli {

/// What is wrong with the tables that the rooms derive from the documents of a sound file.
std::vector<store::Finding> index_findings(store::Store& store, const config::Definitions& definitions);

/// All that is wrong with the record: the file and its journal, and where these are sound what the rooms derive from
/// them. The definitions are asked for only then.
std::vector<store::Finding> findings(store::Store& store,
                                     const std::function<const config::Definitions&()>& definitions);

/// Whether a command that failed in a way that nobody foresaw had a damaged record before it. Nothing is foreseen of
/// what an altered record may say, but it is told as such, and not as a fault of danvan's own.
bool is_damaged(const std::filesystem::path& database);

}  // namespace danvan::cli
